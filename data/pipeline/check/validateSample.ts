import type { SampleVillagesFile } from "../../../src/io/schema";
import { type Issue, makeError } from "../../../src/io/validate/issue";
import type { Published } from "./published";

/** The made-up villages add up to what is published of the real ones. */
export function validateSample(
  file: string,
  { villages }: Pick<SampleVillagesFile, "villages">,
  { units, sample }: Pick<Published, "units" | "sample">,
): Issue[] {
  const counts = [
    { what: "villages", came: villages.length, expected: sample.villages },
    {
      what: "extremely difficult villages",
      came: villages.filter((it) => it.difficulty === "extreme").length,
      expected: sample.extremelyDifficult,
    },
    ...Object.entries(sample.villagesOf).map(([code, expected]) => ({
      what: `villages of ${code} (${units[code] ?? "unknown"})`,
      came: villages.filter((it) => it.communeCode === code).length,
      expected,
    })),
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
