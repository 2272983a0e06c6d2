import type { Commune } from "../domain/commune";
import type { CriterionStanding } from "../domain/criterionSummary";
import type { Dataset } from "../domain/dataset";
import type { Overlays } from "../domain/overlays";
import type { Village } from "../domain/village";
import type { ProductionZone } from "../domain/zone";
import { OVERLAY_ROWS } from "../symbology/overlays";
import type { CompareText } from "../text/compareText";
import { formatNumber } from "../text/format";
import type { Text } from "../text/text";
import { communeFigures, communeStandings, countWords, type FactSources } from "./communeFacts";
import { type Fact, factOf } from "./facts";
import { qualifiedWords } from "./overlayWords";
import { villageFigures } from "./villageFacts";

export type CompareGroup = keyof CompareText["groups"];

/** What one unit says on a line. */
export interface CompareCell {
  /** said above the facts: how many there are of a list, "" for a single fact */
  lead: string;
  facts: readonly Fact[];
  /** said below the facts, and part of what is compared; "" for nothing */
  detail: string;
}

/** One line of the comparison: a cell for each unit, in the order of the pins. */
export interface CompareRow {
  id: string;
  group: CompareGroup;
  label: string;
  hint: string;
  cells: readonly CompareCell[];
  /** `unknown` where fewer than two units are known: then nothing can be said of a difference */
  verdict: "differs" | "same" | "unknown";
  /** the greatest number of the line, null where the cells are not one number each */
  greatest: number | null;
}

export interface CompareInputs extends FactSources {
  overlays: { data: Overlays | null; hasFailed: boolean };
  words: CompareText;
}

/** The comparison of communes and wards, line by line as in their profiles. */
export function compareCommunes(communes: readonly Commune[], inputs: CompareInputs): CompareRow[] {
  const { dataset, text } = inputs;
  const figures = alignFigures(communes.map((it) => communeFigures(it, inputs)));
  const standings = communes.map((it) => communeStandings(it, dataset));
  const criteria = dataset.criteria.map((criterion, index) =>
    makeRow({
      id: `criterion-${criterion.id}`,
      group: "criteria",
      label: text.controls.criterionGroup(criterion.id, criterion.name),
      hint: "",
      cells: standings.map((it) => standingCell(it[index], text)),
    }),
  );
  return [...figures, ...criteria, ...placeRows(communes, inputs)];
}

/** The comparison of villages, with the commune that each belongs to. */
export function compareVillages(
  villages: readonly Village[],
  { dataset, text, words }: { dataset: Dataset; text: Text; words: CompareText },
): CompareRow[] {
  const communeName = (code: string) => {
    const commune = dataset.communes.find((it) => it.code === code);
    return commune === undefined ? code : `${text.units.kind[commune.kind]} ${commune.name}`;
  };
  const belongs = makeRow({
    id: "commune",
    group: "figures",
    label: words.commune,
    hint: "",
    cells: villages.map((it) => cellOf([plainFact(communeName(it.communeCode))])),
  });
  return [belongs, ...alignFigures(villages.map((it) => villageFigures(it, text)))];
}

function alignFigures(units: readonly ReturnType<typeof villageFigures>[]): CompareRow[] {
  const [first = []] = units;
  return first.map(({ id, label, hint }) =>
    makeRow({
      id,
      group: "figures",
      label,
      hint,
      cells: units.map((rows) => cellOf(rows.find((it) => it.id === id)?.facts ?? [])),
    }),
  );
}

function standingCell(standing: CriterionStanding | undefined, text: Text): CompareCell {
  if (standing === undefined) return cellOf([]);
  const { status, value } = standing;
  const words = text.dossier.criteria.status;
  const fact = factOf(value, (it) => words[it], words[status], {
    hasStatus: status === "met" || status === "notMet",
  });
  return cellOf([fact], { detail: countWords(standing, text) });
}

/** Zones crop by crop, each report by itself, and resettlement; nothing is added up. */
function placeRows(communes: readonly Commune[], inputs: CompareInputs): CompareRow[] {
  const { overlays, text, words } = inputs;
  const { data } = overlays;
  const row = (id: string, label: string, cells: CompareCell[]) =>
    makeRow({ id, group: "places", label, hint: "", cells });
  if (data === null) {
    const fact = plainFact(overlays.hasFailed ? words.failed : words.loading, false);
    return [
      row(
        "places",
        words.groups.places,
        communes.map(() => cellOf([fact])),
      ),
    ];
  }
  const number = (value: number) => formatNumber(value, { language: text.language });
  const here = <T extends { communeCodes: readonly string[] }>(places: readonly T[], { code }: Commune) =>
    places.filter((it) => it.communeCodes.includes(code));
  const crops = OVERLAY_ROWS.filter((crop) =>
    communes.some((commune) => here(data.zones, commune).some((it) => it.crop === crop.id)),
  );
  const none = cellOf([plainFact(words.noZones, false)]);
  return [
    ...crops.map((crop) =>
      row(
        crop.id,
        crop.label(text),
        communes.map((commune) => {
          const zones = here(data.zones, commune).filter((it) => it.crop === crop.id);
          if (zones.length === 0) return none;
          return cellOf(
            zones.map((it) => zoneFact(it, inputs)),
            { lead: words.zones(number(zones.length)) },
          );
        }),
      ),
    ),
    row(
      "resettlement",
      words.sites,
      communes.map((commune) => {
        const sites = here(data.resettlement, commune);
        if (sites.length === 0) return none;
        const facts = sites.map(({ name, state, valueStatus, source, asOf }) => ({
          ...plainFact(`${name}: ${text.overlays.state[state].toLowerCase()}`),
          ...{ valueStatus, source, asOf, hasStatus: true },
        }));
        return cellOf(facts, { lead: words.siteCount(number(sites.length)) });
      }),
    ),
  ];
}

function zoneFact(zone: ProductionZone, { text, words }: CompareInputs): Fact {
  const { areaHa, qualifier, name, scope, valueStatus, source, asOf } = zone;
  const area = areaHa === null ? text.overlays.noArea : qualifiedWords(areaHa, qualifier, "ha", text);
  return {
    ...plainFact(`${name}: ${area}`),
    ...{ valueStatus, source, asOf, hasStatus: true },
    note: scope === "oldDistrict" ? words.wholeDistrict : "",
  };
}

/** Words without a document behind them. */
function plainFact(words: string, isKnown = true): Fact {
  return {
    ...{ words, isKnown, number: null, hasStatus: false, note: "" },
    ...{ valueStatus: "missing", source: "", asOf: "" },
  };
}

function cellOf(facts: readonly Fact[], { lead = "", detail = "" } = {}): CompareCell {
  return { lead, facts, detail };
}

function makeRow(row: Omit<CompareRow, "verdict" | "greatest">): CompareRow {
  const known = row.cells.filter(({ facts }) => facts.some((it) => it.isKnown));
  const said = new Set(known.map(({ facts, detail }) => [...facts.map((it) => it.words), detail].join("\n")));
  const numbers = known.map(({ facts }) => (facts.length === 1 ? (facts[0]?.number ?? null) : null));
  const isNumeric = numbers.length > 1 && numbers.every((it) => it !== null && it >= 0);
  return {
    ...row,
    verdict: known.length < 2 ? "unknown" : said.size > 1 ? "differs" : "same",
    greatest: isNumeric ? Math.max(...numbers.flatMap((it) => it ?? [])) : null,
  };
}
