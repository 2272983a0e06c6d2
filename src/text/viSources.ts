/** Titles of sources that are no documents: Vietnamese, for they are kept with the data. */
export const viSources = {
  pasted: (date: string) => `Dán từ bảng tính, ${date}`,
};
