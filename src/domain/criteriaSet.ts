/**
 * Codes of the criteria and rows of Annex III, Plan 5434/KH-UBND: the ids of their themes are known before
 * any data are loaded. test/domain/criteriaSet.test.ts compares them with the data.
 */
const ROWS: Readonly<Record<string, number>> = {
  // criterion → number of its rows; criterion 1 is one row without a number of its own
  "1": 0,
  "2": 6,
  "3": 10,
  "4": 2,
  "5": 4,
  "6": 7,
  "7": 4,
  "8": 5,
  "9": 2,
  "10": 4,
};

/** "1" … "10" */
export const CRITERION_IDS: readonly string[] = Object.keys(ROWS);

/** "1", "2.1" … "10.4": strings, for "3.10" is not "3.1". */
export const INDICATOR_IDS: readonly string[] = CRITERION_IDS.flatMap((criterion) => {
  const count = ROWS[criterion] ?? 0;
  return count === 0 ? [criterion] : Array.from({ length: count }, (_, row) => `${criterion}.${row + 1}`);
});
