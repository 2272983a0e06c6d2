import {
  type AttainmentByIndicator,
  attainmentByCommune,
  criterionStatus,
  statusOf,
} from "../domain/attainment";
import type { Commune } from "../domain/commune";
import type { Attainment, AttainmentStatus } from "../domain/criteria";
import type { Dataset } from "../domain/dataset";
import { missing, type Value } from "../domain/provenance";
import { MISSING, NOT_APPLICABLE } from "./answers";
import { ATTAINMENT_YEAR } from "./attainmentTheme";
import type { Classified, Theme, ThemeClass } from "./theme";

const CLASSES: readonly ThemeClass[] = [
  { key: "met", colour: "met", label: (text) => text.classes.met },
  { key: "notMet", colour: "notMet", label: (text) => text.classes.notMet },
  { ...MISSING, label: (text) => text.classes.notAssessed },
  { ...NOT_APPLICABLE, label: (text) => text.classes.notApplicable },
];

/** Status of a commune, and the cells that it rests on. */
interface StatusReading {
  status: AttainmentStatus;
  cells: readonly Attainment[];
}

type ReadStatus = (
  dataset: Dataset,
  commune: Commune,
  row: AttainmentByIndicator | undefined,
) => StatusReading;

/** One of the ten criteria: met when all its applicable rows are met (DESIGN §3). */
export function criterionTheme(id: string): Theme {
  const criterion = (dataset: Dataset | undefined) => dataset?.criteria.find((it) => it.id === id);
  return statusTheme({
    id: `criterion-${id}`,
    group: id,
    name: (text, dataset) => text.theme.criterion.name(id, criterion(dataset)?.name ?? ""),
    hint: (text, dataset) =>
      text.theme.criterion.hint(
        String(dataset?.indicators.filter((it) => it.criterionId === id).length ?? 0),
      ),
    method: (text) => text.legend.method.criterion,
    read: (dataset, commune, row) => {
      const found = criterion(dataset);
      const ids = new Set(dataset.indicators.filter((it) => it.criterionId === id).map((it) => it.id));
      return {
        status:
          found === undefined ? "notAssessed" : criterionStatus(commune, row, found, dataset.indicators),
        cells: [...(row?.values() ?? [])].filter((it) => ids.has(it.indicatorId)),
      };
    },
  });
}

/** One row of Annex III. */
export function indicatorTheme(id: string): Theme {
  const indicator = (dataset: Dataset | undefined) => dataset?.indicators.find((it) => it.id === id);
  return statusTheme({
    id: `indicator-${id}`,
    group: id.split(".")[0] ?? id,
    name: (text, dataset) => text.theme.indicator.name(id, indicator(dataset)?.shortName ?? ""),
    hint: (_, dataset) => indicator(dataset)?.leadAgencies.join("; ") ?? "",
    method: (text) => text.legend.method.indicator,
    read: (dataset, commune, row) => {
      const found = indicator(dataset);
      const cell = row?.get(id);
      return {
        status: found === undefined ? "notAssessed" : statusOf(commune, row, found),
        cells: cell === undefined ? [] : [cell],
      };
    },
  });
}

interface StatusThemeDefinition extends Pick<Theme, "id" | "group" | "name" | "hint" | "method"> {
  read: ReadStatus;
}

function statusTheme({ read, ...words }: StatusThemeDefinition): Theme {
  return {
    ...words,
    levels: ["commune"],
    title: (text, _level, dataset) => words.name(text, dataset),
    unit: () => "",
    isCategorical: true,
    format: (text, value) => CLASSES.find((it) => it.key === value)?.label(text) ?? String(value),
    classes: () => CLASSES,
    classify: (dataset) => {
      const rows = attainmentByCommune(dataset.attainment, ATTAINMENT_YEAR);
      return new Map(
        dataset.communes.map((it): [string, Classified] => [
          it.code,
          classified(read(dataset, it, rows.get(it.code))),
        ]),
      );
    },
  };
}

function classified({ status, cells }: StatusReading): Classified {
  const [first] = cells;
  if (status === "notApplicable") return { classKey: NOT_APPLICABLE.key, value: missing() };
  if (status === "notAssessed" || first === undefined) return { classKey: MISSING.key, value: missing() };
  const sample = cells.find((it) => it.valueStatus === "sample");
  const { valueStatus, source, year } = sample ?? first;
  const value: Value<string> = { value: status, valueStatus, source, asOf: String(year) };
  return { classKey: status, value };
}
