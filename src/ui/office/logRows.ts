import type { Dataset } from "../../domain/dataset";
import type { Change } from "../../domain/entered/change";
import { type FieldChange, type LogLine, linesOf } from "../../domain/entered/changeLog";
import { publishedRecord } from "../../domain/entered/publishedRecord";
import type { Overlays } from "../../domain/overlays";
import type { ValueStatus } from "../../domain/provenance";
import { difficultyTheme } from "../../symbology/difficultyTheme";
import { formatDate, formatNumber } from "../../text/format";
import { aboutWords, type ChangeNames } from "./changeWords";
import { ruleSetWords } from "./ruleSetWords";

/** Words, and what is published: an entered value may have come in its place. */
interface LogNames extends ChangeNames {
  published: Dataset | null;
  overlays: Overlays | null;
}

/** A line of the change log, ready to be read. */
export interface LogRow {
  id: string;
  at: string;
  by: string;
  kind: string;
  about: string;
  old: string;
  now: string;
}

/** Fields of one record that are written out; the rest is counted. */
const MOST_FIELDS = 4;
/** A longer text is cut: the package has all of it. */
const MOST_LETTERS = 160;

/** Lines of the log that some changes make, each at least one. */
export function countLines(changes: readonly Change[]): number {
  return changes.reduce((sum, it) => sum + Math.max(1, linesLeft(it).length), 0);
}

/** The first lines, newest change first. */
export function logRows(changes: readonly Change[], most: number, names: LogNames): LogRow[] {
  const { published, overlays } = names;
  const publishedAt = (table: LogLine["table"], key: string) =>
    published === null ? null : publishedRecord(table, key, { dataset: published, overlays });
  const rows: LogRow[] = [];
  for (const change of [...changes].reverse()) {
    if (rows.length >= most) break;
    const { keep } = names;
    const head = {
      at: momentWords(change.at, names),
      by: change.by === "" ? keep.nobody : change.by,
      kind:
        change.fileName === ""
          ? keep.changeKinds[change.kind]
          : `${keep.changeKinds[change.kind]}: ${change.fileName}`,
    };
    const records = linesLeft(change).slice(0, most - rows.length);
    if (records.length === 0) rows.push({ ...head, id: change.id, about: "", old: "", now: "" });
    for (const [index, line] of linesOf({ records }, publishedAt).entries())
      rows.push({ ...head, id: `${change.id}-${index}`, ...lineWords(line, names) });
  }
  return rows;
}

function linesLeft({ records }: Change): Change["records"] {
  return records.filter((it) => it.table !== "sources");
}

/** Date and time of day in Viet Nam. */
function momentWords(at: string, { text }: ChangeNames): string {
  const SEVEN_HOURS_MS = 7 * 3_600_000;
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  const local = new Date(time + SEVEN_HOURS_MS).toISOString();
  return `${formatDate(local.slice(0, 10), text.language)} ${local.slice(11, 16)}`;
}

function lineWords(line: LogLine, names: ChangeNames): Pick<LogRow, "about" | "old" | "now"> {
  const { office, text } = names;
  // a figure as printed says again what the figure says
  const isFigure = line.table === "observations" && line.fields.some(({ field }) => field === "value");
  const shown = line.fields.filter(
    ({ field }) => Object.hasOwn(office.log.fields, field) && !(isFigure && field === "text"),
  );
  const about = `${aboutWords(line, names)} (${office.log.what[line.replaced === null ? line.what : "changed"]})`;
  const sideOf = (side: "old" | "now") =>
    line.table === "ruleSets"
      ? ruleSetWords(line, side, { language: text.language, absent: office.log.absent })
      : sideWords(shown, side, names);
  const withStatus = (side: "old" | "now", words: string) => {
    const status = line.replaced?.[side] ?? null;
    return status === null || words === "" ? words : `${words} (${text.status[status]})`;
  };
  return {
    about,
    old: isAbsent("added", line) ? office.log.absent : withStatus("old", sideOf("old")),
    now: isAbsent("removed", line) ? office.log.absent : withStatus("now", sideOf("now")),
  };
}

/** Whether there was nothing on that side, published or entered. */
function isAbsent(what: LogLine["what"], line: LogLine): boolean {
  return line.what === what && line.replaced === null;
}

function sideWords(fields: readonly FieldChange[], side: "old" | "now", names: ChangeNames): string {
  const { office, text } = names;
  // a field that says nothing on either side tells nobody anything
  const telling = fields.filter((it) => plain(it.old) !== null || plain(it.now) !== null);
  const words = telling.slice(0, MOST_FIELDS).map((it) => {
    const said = valueWords(it[side], names);
    const name = office.log.fields[it.field as keyof typeof office.log.fields];
    return telling.length === 1 ? said : `${name}: ${said}`;
  });
  const left = telling.length - words.length;
  if (left > 0) words.push(office.log.moreFields(formatNumber(left, { language: text.language })));
  return words.join("; ");
}

interface Valued {
  value: unknown;
  valueStatus?: ValueStatus;
}

function isValued(value: unknown): value is Valued {
  return typeof value === "object" && value !== null && "value" in value;
}

function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((it) => typeof it === "number");
}

function plain(value: unknown): unknown {
  return isValued(value) ? value.value : value;
}

function valueWords(value: unknown, names: ChangeNames): string {
  const { office, text } = names;
  if (isValued(value)) {
    const said = valueWords(value.value, names);
    const { valueStatus } = value;
    return value.value === null || valueStatus === undefined ? said : `${said} (${text.status[valueStatus]})`;
  }
  if (value === null || value === undefined || value === "") return office.log.absent;
  if (typeof value === "number") return formatNumber(value, { language: text.language });
  if (isPosition(value))
    return value.map((it) => formatNumber(it, { language: text.language, decimals: 5 })).join("; ");
  if (Array.isArray(value)) return value.map(String).join(", ");
  if (typeof value === "object") return office.log.shape;
  if (value === "extreme" || value === "notExtreme") return difficultyTheme.format(text, value, "village");
  const status = text.dossier.criteria.status;
  const said = String(value);
  if (Object.hasOwn(text.overlays.state, said))
    return text.overlays.state[said as keyof typeof text.overlays.state];
  if (Object.hasOwn(status, said)) return status[said as keyof typeof status];
  return said.length > MOST_LETTERS ? `${said.slice(0, MOST_LETTERS)}…` : said;
}
