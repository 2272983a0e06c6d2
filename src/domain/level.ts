/** The two administrative levels that a picture can show. */
export const LEVELS = ["commune", "village"] as const;
export type Level = (typeof LEVELS)[number];
