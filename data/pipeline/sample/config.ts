import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A bell curve cut off at both ends. */
const bell = v.strictObject({ mean: v.number(), deviation: v.number(), low: v.number(), high: v.number() });

/** What villages of one stated status look like; keys are measure ids. */
const villageProfile = v.strictObject({
  percentages: v.record(v.string(), bell),
  /** share of villages of which the statement is true, written 1, else 0 */
  flags: v.record(v.string(), share),
  /** a true 0 in this share of villages, else a percentage up to `high`, small ones more often */
  mostlyZero: v.record(v.string(), v.strictObject({ zeroShare: share, high: v.number() })),
});

const sampleConfigSchema = v.strictObject({
  seed: count,
  year: count,
  villages: v.strictObject({
    total: count,
    extremelyDifficult: count,
    fixedCounts: v.record(v.string(), count),
    minimumPerCommune: count,
    populationWeight: share,
    areaWeight: share,
  }),
  positions: v.strictObject({
    spacingM: v.number(),
    settlementDistanceM: v.number(),
    borderDistanceM: v.number(),
    candidatesPerVillage: count,
    triesPerVillage: count,
    /** what the spacing is multiplied by when a commune is full */
    relaxation: share,
  }),
  wellBeing: v.strictObject({
    areaClassIII: v.number(),
    otherCommune: v.number(),
    ward: v.number(),
    densityWeight: v.number(),
    deviation: v.number(),
    hardshipDeviation: v.number(),
  }),
  holes: v.strictObject({ headCounts: share, measures: share }),
  households: v.strictObject({
    low: count,
    high: count,
    typical: v.number(),
    deviation: v.number(),
  }),
  personsPerHousehold: v.strictObject({ low: v.number(), high: v.number() }),
  extreme: villageProfile,
  notExtreme: villageProfile,
  attainment: v.strictObject({
    neverMadeUp: v.array(v.string()),
    notAssessedShare: share,
    notApplicableShare: share,
    base: v.number(),
    wellBeingGain: v.number(),
    rowDeviation: v.number(),
    cellDeviation: v.number(),
  }),
  income: v.strictObject({
    mean: v.number(),
    perWellBeing: v.number(),
    deviation: v.number(),
    low: v.number(),
    high: v.number(),
    holes: count,
  }),
});

/** Everything that decides the sample, apart from the real communes; explained in data/sample/README.md. */
export type SampleConfig = v.InferOutput<typeof sampleConfigSchema>;
export type VillageProfile = v.InferOutput<typeof villageProfile>;
export type Bell = v.InferOutput<typeof bell>;

/** Reads `sample/config.json` below `dataDir`. Throws when it does not fit. */
export function readSampleConfig(dataDir: string): SampleConfig {
  return v.parse(
    sampleConfigSchema,
    JSON.parse(readFileSync(path.join(dataDir, "sample", "config.json"), "utf8")),
  );
}
