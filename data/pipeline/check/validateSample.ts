import type { SampleVillagesFile } from "../../../src/io/schema";
import { type Issue, makeError } from "../../../src/io/validate/issue";
import { SAMPLE_TOTALS } from "./published";

/** The made-up villages add up to what is published of the real ones. */
export function validateSample(file: string, { villages }: Pick<SampleVillagesFile, "villages">): Issue[] {
  const { communeCode, communeVillages, extreme } = SAMPLE_TOTALS;
  const counts = [
    { what: "villages", came: villages.length, expected: SAMPLE_TOTALS.villages },
    {
      what: "extremely difficult villages",
      came: villages.filter((it) => it.difficulty === "extreme").length,
      expected: extreme,
    },
    {
      what: `villages of ${communeCode} (Sin Suối Hồ)`,
      came: villages.filter((it) => it.communeCode === communeCode).length,
      expected: communeVillages,
    },
  ];
  return counts
    .filter(({ came, expected }) => came !== expected)
    .map(({ what, came, expected }) =>
      makeError("total-differs", `${file} ${what}`, {
        came: String(came),
        expected: String(expected),
        remedy: "correct the figures under data/sample, then build again",
      }),
    );
}
