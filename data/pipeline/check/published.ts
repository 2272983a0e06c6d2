import * as v from "valibot";
import { type Issue, makeError } from "../../../src/io/validate/issue";
import { readJson } from "../readTables";

const FILE = "published.json";

/** The sum of the areas, published or measured, may differ by this share. */
export const AREA_SUM_TOLERANCE = 0.0005;
/** A boundary's area may differ from the published one by this share (Tân Phong's differs by 0.57 %). */
export const AREA_TOLERANCE = 0.006;

const publishedSchema = v.strictObject({
  /** west, south, east, north of the province with a margin of about 1 km */
  extent: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  /** code → name of the units from 1 July 2025 */
  units: v.record(v.pipe(v.string(), v.regex(/^\d{5}$/)), v.string()),
  /** rows that a table must have, and the words that say so */
  counts: v.array(
    v.strictObject({
      table: v.string(),
      where: v.optional(v.strictTuple([v.string(), v.string()])),
      count: v.number(),
      of: v.string(),
    }),
  ),
  /** figures that the totals table must repeat */
  totals: v.array(v.strictObject({ measure: v.string(), value: v.number(), of: v.string() })),
  /** area of the whole province */
  areaKm2: v.number(),
  /** what the sample must add up to, and communes whose number of villages is known */
  sample: v.strictObject({
    villages: v.number(),
    extremelyDifficult: v.number(),
    villagesOf: v.record(v.string(), v.number()),
  }),
});

/**
 * What is published and what the data package must therefore add up to, written down a second time on purpose: a
 * table that is wrong must not be its own witness.
 */
export type Published = v.InferOutput<typeof publishedSchema>;

/** Reads `published.json` below `dataDir`; null and an issue where it is absent, broken or incomplete. */
export function readPublished(dataDir: string, issues: Issue[]): Published | null {
  const content = readJson(dataDir, FILE, issues);
  if (content === null) return null;
  const result = v.safeParse(publishedSchema, content);
  if (result.success) return result.output;
  const [fault] = result.issues;
  issues.push(
    makeError("schema-mismatch", `${FILE} ${v.getDotPath(fault) ?? ""}`.trim(), {
      came: fault.message,
      expected: "units, counts, totals, area, extent and sample as published",
      remedy: "correct the file as docs/another-province.md describes it",
    }),
  );
  return null;
}
