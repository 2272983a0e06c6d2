import type { Dataset } from "../../domain/dataset";
import type { Change } from "../../domain/entered/change";
import { type LogLine, linesOf } from "../../domain/entered/changeLog";
import type { Overlays } from "../../domain/overlays";
import { formatDate, formatNumber } from "../../text/format";
import type { KeepText } from "../../text/keepText";
import type { OfficeText } from "../../text/officeText";
import type { Text } from "../../text/text";

/** Catalogues, and the data that give units and measures their names; null while they are not there. */
export interface ChangeNames {
  text: Text;
  keep: KeepText;
  office: OfficeText;
  dataset: Dataset | null;
  /** give zones and sites their names */
  overlays: Overlays | null;
}

/** A step in a few words, for “Hoàn tác: …”. Only its first record is looked at. */
export function changeWords(change: Change, names: ChangeNames): string {
  const { office, keep, text } = names;
  if (change.kind === "reset") return keep.reset;
  if (change.fileName !== "" && change.kind !== "edit") return office.change[change.kind](change.fileName);
  const records = change.records.filter((it) => it.table !== "sources");
  const [first] = linesOf({ records: records.slice(0, 1) });
  if (first === undefined) return keep.changeKinds[change.kind];
  const isRemoval = records.every((it) => it.after === null);
  const about = isRemoval ? office.change.removed(aboutWords(first, names)) : aboutWords(first, names);
  if (records.length === 1) return about;
  return office.change.several(about, formatNumber(records.length - 1, { language: text.language }));
}

/** What a record is about: “Tỷ lệ hộ nghèo – Xã Thu Lũm, 22/11/2026”. */
export function aboutWords({ table, key, fields }: LogLine, names: ChangeNames): string {
  const { text, office, dataset } = names;
  const [unit = "", ...rest] = key.split(" ");
  const named = unitWords(unit, fields, names);
  if (table === "observations") {
    const [, measureId = "", asOf = ""] = rest;
    const measure = dataset?.measures.get(measureId);
    const name = (text.language === "vi" ? measure?.name : measure?.nameEn) ?? measureId;
    return `${name} – ${named}, ${formatDate(asOf, text.language)}`;
  }
  if (table === "attainment") {
    const [indicator = "", year = ""] = rest;
    return `${office.log.tables.attainment} ${indicator} – ${named}, ${office.log.year(year)}`;
  }
  if (table === "communeFacts") {
    const fact = office.log.fields[rest[0] as keyof typeof office.log.fields] ?? office.log.tables[table];
    return `${fact.charAt(0).toLocaleUpperCase()}${fact.slice(1)} – ${named}`;
  }
  if (table === "villages" && named.startsWith(office.log.tables.villages)) return named;
  return `${office.log.tables[table]} ${named}`;
}

/** A unit's name as the page says it; its code where the name is not known. */
function unitWords(id: string, fields: LogLine["fields"], { dataset, overlays, text }: ChangeNames): string {
  const name = fields.find((it) => it.field === "name");
  const own = name?.now ?? name?.old;
  // the name of that day: another may bear its id today
  if (typeof own === "string") return own;
  const isSame = (it: { id: string }) => it.id === id;
  const named =
    dataset?.villages.find(isSame) ?? overlays?.zones.find(isSame) ?? overlays?.resettlement.find(isSame);
  if (named !== undefined) return named.name;
  const commune = dataset?.communes.find((it) => it.code === id);
  return commune === undefined ? id : `${text.units.kind[commune.kind]} ${commune.name}`;
}
