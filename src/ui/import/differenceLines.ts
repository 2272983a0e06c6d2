import type { Dataset } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import { type LogLine, linesOf } from "../../domain/entered/changeLog";
import { publishedRecord } from "../../domain/entered/publishedRecord";
import type { Overlays } from "../../domain/overlays";
import { formatDate, formatNumber } from "../../text/format";
import type { ImportText } from "../../text/importText";
import type { Language } from "../../text/language";
import { textOf } from "../../text/text";

/** One record of the difference in words. */
export interface DifferenceLine {
  id: string;
  what: LogLine["what"];
  /** “Bản: Bản Thử Một, Thu Lũm” */
  title: string;
  /** a new record in place of a published one: its fields are old and new too */
  isOfPublished: boolean;
  fields: readonly { name: string; old: string; now: string }[];
}

interface Context {
  dataset: Dataset;
  overlays: Overlays | null;
  text: ImportText;
  language: Language;
  /** of `comingNames` */
  names: ReadonlyMap<string, string>;
}

/** Tables that follow from others and would only repeat them. */
const IMPLIED: ReadonlySet<string> = new Set(["sources", "villageLists"]);
/** What a person looks at first. */
const ORDER: readonly LogLine["what"][] = ["removed", "changed", "added"];

/** Names of villages, zones and sites that the changes bring, by id: the page does not know them yet. */
export function comingNames(records: readonly RecordChange[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { table, key, after } of records)
    if ((table === "villages" || table === "zones" || table === "sites") && after !== null)
      names.set(key, after.name);
  return names;
}

/** Changes that a person reads, what goes first: the records themselves, put into words when they are shown. */
export function orderedChanges(records: readonly RecordChange[]): RecordChange[] {
  const added = new Set(records.filter((it) => it.before === null && isPlace(it)).map(({ key }) => key));
  const told = records.filter(
    (it) =>
      !IMPLIED.has(it.table) &&
      !isDrawnArea(it) &&
      // what is new has its position from the beginning
      !(it.table === "movedPlaces" && it.before === null && added.has(it.key)),
  );
  return ORDER.flatMap((what) => told.filter((it) => whatOf(it) === what));
}

function isPlace({ table }: RecordChange): boolean {
  return table === "zones" || table === "sites";
}

/** The land of a village that was only computed is no news. */
function isDrawnArea(change: RecordChange): boolean {
  return (
    change.table === "villageAreas" &&
    (change.after ?? change.before)?.properties.geometryStatus === "indicative"
  );
}

function whatOf({ before, after }: RecordChange): LogLine["what"] {
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

export function differenceLine(change: RecordChange, context: Context): DifferenceLine {
  const { text } = context;
  const [line] = linesOf({ records: [change] }, (table, key) => publishedRecord(table, key, context));
  const names = new Map(Object.entries(text.properties));
  const fields = (line?.fields ?? []).flatMap(({ field, old, now }) => {
    const name = names.get(field);
    const [was, is] = [shown(old, context), shown(now, context)];
    // provenance that changed below the same figure is no change of the figure
    return name === undefined || was === is ? [] : [{ name, old: was, now: is }];
  });
  return {
    id: `${change.table} ${change.key}`,
    what: whatOf(change),
    title: titleOf(change, context),
    isOfPublished: line !== undefined && line.replaced !== null,
    fields,
  };
}

function titleOf(change: RecordChange, context: Context): string {
  const kind = change.table === "sources" ? "" : context.text.records[change.table];
  return `${kind}: ${nameOf(change, context)}`;
}

function nameOf(change: RecordChange, context: Context): string {
  const { dataset, language } = context;
  const communeName = (code: string) => dataset.communes.find((it) => it.code === code)?.name ?? code;
  switch (change.table) {
    case "attainment": {
      const { communeCode, indicatorId, year } = change.after ?? change.before ?? EMPTY_RESULT;
      return `${indicatorId}, ${communeName(communeCode)}, ${year}`;
    }
    case "observations": {
      const it = change.after ?? change.before;
      const measure = dataset.measures.get(it?.measure ?? "");
      const words = (language === "vi" ? measure?.name : measure?.nameEn) ?? it?.measure ?? "";
      return `${words}, ${idName(it?.unitCode ?? "", context)}, ${formatDate(it?.asOf ?? "", language)}`;
    }
    case "communeFacts":
      return communeName(change.key.slice(0, 5));
    case "zones": {
      const it = change.after ?? change.before;
      if (it === null) return change.key;
      // a zone is often named after the commune alone
      const parts = [textOf(language).overlays.name[it.crop], it.name, communeName(it.communeCode)];
      return [...new Set(parts.filter((part) => part !== ""))].join(", ");
    }
    case "villages":
    case "sites": {
      const it = change.after ?? change.before;
      if (it === null) return change.key;
      return it.communeCode === "" ? it.name : `${it.name}, ${communeName(it.communeCode)}`;
    }
    default:
      return idName(change.key, context);
  }
}

/** The name of a commune, village, zone or site. */
function idName(id: string, { dataset, overlays, names }: Context): string {
  const isSame = (it: { id: string }) => it.id === id;
  const named =
    names.get(id) ??
    dataset.communes.find(({ code }) => code === id)?.name ??
    dataset.villages.find(isSame)?.name ??
    overlays?.zones.find(isSame)?.name ??
    overlays?.resettlement.find(isSame)?.name;
  if (named !== undefined) return named;
  const commune = dataset.communes.find(({ code }) => id.startsWith(`${code}-`));
  return commune === undefined ? id : `${id}, ${commune.name}`;
}
const EMPTY_RESULT = { communeCode: "", indicatorId: "", year: 0 };

/** A property as a person reads it; “” for what is no figure, word or place. */
function shown(value: unknown, context: Context): string {
  const { text, language } = context;
  if (value === null || value === undefined || value === "") return text.none;
  if (typeof value === "number") return formatNumber(value, { language });
  if (typeof value === "string") {
    const word = new Map(Object.entries(text.values)).get(value);
    if (word !== undefined) return word;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, language) : value;
  }
  if (Array.isArray(value))
    return value.every((it) => typeof it === "number" || typeof it === "string")
      ? value
          .map((it) => (typeof it === "number" ? formatNumber(it, { language, decimals: 5 }) : it))
          .join("; ")
      : "";
  if (typeof value === "object" && "value" in value) return shown(value.value, context);
  return "";
}
