import type { AttainmentStatus } from "../../../src/domain/criteria";
import type { SampleCommunesFile } from "../../../src/io/schema";
import { roundTo } from "../geometry/quantise";
import type { SampleConfig } from "./config";
import type { DrawnVillage } from "./drawVillages";
import type { SampleInputs } from "./inputs";
import { createRandom } from "./random";

type CommuneTable = Pick<SampleCommunesFile, "attainment" | "measures">;

/**
 * Attainment and measures of the communes; wards are left out, for the criteria do not apply to them.
 * Rows in `neverMadeUp` are left out too: no office would want a made-up verdict on those.
 */
export function drawCommunes(
  inputs: SampleInputs,
  wellBeing: ReadonlyMap<string, number>,
  villages: readonly DrawnVillage[],
  config: SampleConfig,
): CommuneTable {
  const rows = inputs.indicators
    .filter(({ id }) => !config.attainment.neverMadeUp.includes(id))
    .map((row) => ({
      ...row,
      ease: createRandom(config.seed, `row/${row.id}`).normal(0, config.attainment.rowDeviation),
    }));
  const communes = inputs.communes.filter(({ kind }) => kind === "commune");
  const withoutIncome = chooseIncomeHoles(communes, config);
  const table: CommuneTable = { attainment: {}, measures: {} };
  for (const { code } of communes) {
    const own = wellBeing.get(code) ?? 0;
    table.attainment[code] = Object.fromEntries(
      rows.map(({ id, ease, optional }) => [id, drawStatus(code, id, own, ease, optional, config)]),
    );
    table.measures[code] = {
      ...(withoutIncome.has(code) ? {} : { incomeMillionVndPerYear: drawIncome(code, own, config) }),
      ...povertyOf(villages.filter(({ communeCode }) => communeCode === code)),
    };
  }
  return table;
}

function drawStatus(
  code: string,
  rowId: string,
  wellBeing: number,
  ease: number,
  optional: boolean,
  { seed, attainment }: SampleConfig,
): AttainmentStatus {
  const random = createRandom(seed, `attainment/${code}/${rowId}`);
  if (optional && random.chance(attainment.notApplicableShare)) return "notApplicable";
  if (random.chance(attainment.notAssessedShare)) return "notAssessed";
  const prospect = attainment.base + attainment.wellBeingGain * wellBeing + ease;
  return random.normal(prospect, attainment.cellDeviation) > 0 ? "met" : "notMet";
}

function drawIncome(code: string, wellBeing: number, { seed, income }: SampleConfig): number {
  const drawn = createRandom(seed, `income/${code}`).normal(
    income.mean + income.perWellBeing * wellBeing,
    income.deviation,
  );
  return roundTo(Math.min(income.high, Math.max(income.low, drawn)), 1);
}

function chooseIncomeHoles(
  communes: readonly { code: string }[],
  { seed, income }: SampleConfig,
): Set<string> {
  const drawn = communes
    .map(({ code }) => ({ code, rank: createRandom(seed, `income-hole/${code}`).between(0, 1) }))
    .sort((a, b) => a.rank - b.rank);
  return new Set(drawn.slice(0, income.holes).map(({ code }) => code));
}

/** The poor share of all households in those sample villages where both figures are known. */
function povertyOf(villages: readonly DrawnVillage[]): { povertyRatePct?: number } {
  let households = 0;
  let poor = 0;
  for (const village of villages) {
    if (village.households === null || village.povertyRatePct === null) continue;
    households += village.households;
    poor += (village.households * village.povertyRatePct) / 100;
  }
  return households === 0 ? {} : { povertyRatePct: roundTo((100 * poor) / households, 2) };
}
