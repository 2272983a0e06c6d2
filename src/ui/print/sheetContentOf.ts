import type { Dataset } from "../../domain/dataset";
import type { Overlays } from "../../domain/overlays";
import { VALUE_STATUSES } from "../../domain/provenance";
import { SAMPLE_SOURCE } from "../../io/loadSample";
import type { View } from "../../store/view";
import type { SheetContent, SheetTable } from "../../svg/sheet/sheetContent";
import type { Picture, PictureUnit } from "../../symbology/picture";
import { classLabel } from "../../symbology/summary";
import { formatDate, formatNumber } from "../../text/format";
import type { PrintWords } from "../../text/printText";
import type { Text } from "../../text/text";
import { sourceTitle } from "../sourceLine";
import { overlayLegendRows } from "./overlayLegendRows";

/** Documents that a sheet names; more would be a page of their own. */
const MOST_SOURCES = 4;

export interface SheetFacts {
  picture: Picture;
  dataset: Dataset;
  view: View;
  /** units that the filters leave */
  visible: readonly PictureUnit[];
  overlays: Overlays | null;
  text: Text;
  words: PrintWords;
  /** commune that the sheet is about, null for the whole province */
  commune: string | null;
  /** ISO date of this day */
  today: string;
}

/** What the person may write in. */
export interface SheetEntries {
  title: string;
  subtitle: string;
  agency: string;
  withTable: boolean;
  address: string;
}

/** Units that a sheet counts and lists: the villages of its commune, else all that the filters leave. */
export function sheetUnits({ picture, visible, commune }: SheetFacts): readonly PictureUnit[] {
  return picture.level === "village" && commune !== null
    ? visible.filter((it) => it.communeCode === commune)
    : visible;
}

/** Everything that the sheet says, in the words of the page. */
export function sheetContentOf(facts: SheetFacts, entries: SheetEntries): SheetContent {
  const { picture, dataset, view, text, overlays } = facts;
  const { theme, level } = picture;
  const units = sheetUnits(facts);
  const number = (value: number) => formatNumber(value, { language: text.language });
  const counts = new Map<string, number>();
  for (const it of units) counts.set(it.classKey, (counts.get(it.classKey) ?? 0) + 1);
  const isSample = hasSampleData(facts);
  return {
    title: entries.title,
    subtitle: entries.subtitle,
    agency: isSample ? "" : entries.agency,
    isSample,
    legend: {
      title: theme.title(text, level, dataset),
      unit: theme.unit(text),
      scope: scopeOf(facts, units),
      method: units.length === 0 ? text.legend.noUnits : theme.method(text, level),
      rows: picture.classes.map((it) => ({
        key: it.key,
        label: it.label(text),
        count:
          picture.units.length > 0
            ? number(counts.get(it.key) ?? 0)
            : it.count === null
              ? "–"
              : number(it.count),
      })),
      overlays: overlays === null ? [] : overlayLegendRows(overlays, view.overlays, text, facts.today),
      sampleNote: picture.hasSample ? text.legend.sampleDots : "",
    },
    notes: notesOf(facts, units),
    address: entries.address,
    table: entries.withTable && units.length > 0 ? tableOf(facts, units) : null,
    language: text.language,
  };
}

/** Whether any figure or place of the sheet is made up. */
export function hasSampleData({ picture, dataset }: Pick<SheetFacts, "picture" | "dataset">): boolean {
  return (
    picture.hasSample ||
    (picture.level === "village" && dataset.villages.some((it) => it.geometryStatus === "sample"))
  );
}

function scopeOf(
  { picture, dataset, text, words, commune }: SheetFacts,
  units: readonly PictureUnit[],
): string {
  const count = formatNumber(units.length, { language: text.language });
  if (picture.units.length === 0) return "";
  const found = dataset.communes.find((it) => it.code === commune);
  if (picture.level === "village" && found !== undefined)
    return words.sheet.villagesOf(count, `${text.units.kind[found.kind].toLowerCase()} ${found.name}`);
  if (units.length < picture.units.length)
    return words.sheet.filteredOf(count, formatNumber(picture.units.length, { language: text.language }));
  return picture.level === "village" ? words.sheet.allVillages(count) : words.sheet.allUnits(count);
}

/** Documents of the figures by how many rest on them, what kinds of figures there are, dates, the base. */
function notesOf(
  { dataset, text, words, picture, today }: SheetFacts,
  units: readonly PictureUnit[],
): string[] {
  const date = (value: string) => formatDate(value, text.language);
  const bySource = new Map<string, number>();
  for (const { value } of units)
    if (value.source !== "") bySource.set(value.source, (bySource.get(value.source) ?? 0) + 1);
  const ids = [...bySource].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const titles = ids
    .slice(0, MOST_SOURCES)
    .map((id) => (id === SAMPLE_SOURCE ? text.provenance.sampleSource : sourceTitle(dataset, id, text)));
  if (ids.length > MOST_SOURCES)
    titles.push(
      words.sheet.moreSources(formatNumber(ids.length - MOST_SOURCES, { language: text.language })),
    );
  const statuses = VALUE_STATUSES.map((status) => ({
    status,
    count: units.filter(({ value }) => value.valueStatus === status).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${text.status[status]} ${formatNumber(count, { language: text.language })}`);
  return [
    ...(picture.hasSample ? [words.sheet.sampleNote] : []),
    ...(titles.length === 0 ? [] : [words.sheet.sourcesOf(titles.join("; "))]),
    ...(statuses.length === 0 ? [] : [words.sheet.statuses(statuses.join(", "))]),
    words.sheet.dates(date(dataset.dataDate), date(today)),
    words.sheet.base,
  ];
}

function tableOf({ picture, dataset, text, words }: SheetFacts, units: readonly PictureUnit[]): SheetTable {
  const { theme, level } = picture;
  const { columns } = words.sheet;
  const language = text.language;
  const hasValue = !theme.isCategorical;
  const isVillage = level === "village";
  const sorted = [...units].sort(
    (a, b) => a.communeName.localeCompare(b.communeName, "vi") || a.name.localeCompare(b.name, "vi"),
  );
  const saidOf = (it: PictureUnit) =>
    it.value.value === null ? "–" : theme.format(text, it.value.value, level);
  return {
    title: words.sheet.tableOf(theme.title(text, level, dataset)),
    columns: [
      { title: columns.number, share: 5, align: "end" },
      { title: columns.unit, share: 22, align: "start" },
      ...(isVillage ? [{ title: columns.commune, share: 20, align: "start" as const }] : []),
      { title: columns.klass, share: 32, align: "start" },
      ...(hasValue ? [{ title: columns.value, share: 14, align: "end" as const }] : []),
      { title: columns.status, share: 16, align: "start" },
      { title: columns.date, share: 13, align: "end" },
    ],
    rows: sorted.map((it, index) => [
      formatNumber(index + 1, { language }),
      isVillage ? it.name : `${text.units.kind[it.kind]} ${it.name}`,
      ...(isVillage ? [it.communeName] : []),
      classLabel(picture, it, text),
      ...(hasValue ? [saidOf(it)] : []),
      text.status[it.value.valueStatus],
      it.value.asOf === "" ? "–" : formatDate(it.value.asOf, language),
    ]),
  };
}
