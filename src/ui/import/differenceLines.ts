import type { Dataset } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import { type LogLine, linesOf } from "../../domain/entered/changeLog";
import { publishedRecord } from "../../domain/entered/publishedRecord";
import type { Overlays } from "../../domain/overlays";
import { formatDate, formatNumber } from "../../text/format";
import type { ImportText } from "../../text/importText";
import type { Language } from "../../text/language";

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
}

/** Tables that follow from others and would only repeat them. */
const IMPLIED: ReadonlySet<string> = new Set(["sources", "villageLists"]);
/** What a person looks at first. */
const ORDER: readonly LogLine["what"][] = ["removed", "changed", "added"];

/** Changes that a person reads, what goes first: the records themselves, put into words when they are shown. */
export function orderedChanges(records: readonly RecordChange[]): RecordChange[] {
  const told = records.filter((it) => !IMPLIED.has(it.table) && !isDrawnArea(it));
  return ORDER.flatMap((what) => told.filter((it) => whatOf(it) === what));
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

function titleOf(change: RecordChange, { dataset, text, language }: Context): string {
  const kind = change.table === "sources" ? "" : text.records[change.table];
  const communeName = (code: string) => dataset.communes.find((it) => it.code === code)?.name ?? code;
  const unitName = (id: string) => {
    if (!id.includes("-")) return communeName(id);
    const village = dataset.villages.find((it) => it.id === id);
    return village === undefined ? `${id}, ${communeName(id.slice(0, 5))}` : village.name;
  };
  const record = change.after ?? change.before;
  const name = (() => {
    if (record === null) return change.key;
    switch (change.table) {
      case "attainment": {
        const { communeCode, indicatorId, year } = change.after ?? change.before ?? EMPTY_RESULT;
        return `${indicatorId}, ${communeName(communeCode)}, ${year}`;
      }
      case "observations": {
        const it = change.after ?? change.before;
        const measure = dataset.measures.get(it?.measure ?? "");
        const words = (language === "vi" ? measure?.name : measure?.nameEn) ?? it?.measure ?? "";
        return `${words}, ${unitName(it?.unitCode ?? "")}, ${formatDate(it?.asOf ?? "", language)}`;
      }
      case "communeFacts":
        return communeName(change.key.slice(0, 5));
      default:
        if ("name" in record)
          return "communeCode" in record && record.communeCode !== ""
            ? `${record.name}, ${communeName(record.communeCode)}`
            : record.name;
        return unitName(change.key);
    }
  })();
  return `${kind}: ${name}`;
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
