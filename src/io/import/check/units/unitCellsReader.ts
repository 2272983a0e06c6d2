import type { CodeList } from "../../../../domain/commune";
import { fold } from "../../../../domain/search/fold";
import { GROUP_ROW, TOTAL_WORDS } from "../../words/cellWords";
import { readDate } from "../cells/readDate";
import type { RowView, TableView } from "../tableView";
import type { UnitCells } from "./unitReading";

/** What a row says of its unit, and from where. */
export interface RowUnit {
  cells: UnitCells;
  /** own cells, a heading above (“II. Xã Thu Lũm”), or the row above, as merged cells come */
  origin: "row" | "group" | "above";
  /** the row is such a heading */
  isGroup: boolean;
}

const TOTALS = new Set(TOTAL_WORDS.map(fold));

/** Reads rows in their order; `date` stands in for rows that give none. */
export function unitCellsReader(view: TableView, date: string): (row: RowView) => RowUnit {
  let above: UnitCells | null = null;
  let origin: RowUnit["origin"] = "row";
  const hasDates = view.has("asOf") || view.has("year") || view.has("documentDate");
  const hasVillages = view.has("villageName");
  const known = new Map<string, RowUnit>();
  /** rows that say the same share one object, by which they are then looked up */
  const shared = (cells: UnitCells, from: RowUnit["origin"], isGroup: boolean): RowUnit => {
    const { code, name, oldCode, oldName, district, codeList } = cells;
    const key = `${code}\n${name}\n${oldCode}\n${oldName}\n${district}\n${codeList}\n${cells.date}\n${from}\n${isGroup}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const unit = { cells, origin: from, isGroup };
    known.set(key, unit);
    return unit;
  };

  return (row) => {
    const own: UnitCells = {
      code: row.text("unitCode"),
      name: row.text("communeName"),
      oldCode: row.text("oldCommuneCode"),
      oldName: row.text("oldCommuneName"),
      district: row.text("oldDistrict"),
      codeList: codeListOf(row.text("codeList")),
      date: (hasDates && dateOf(row)) || date,
    };
    const isOwn = own.code !== "" || own.name !== "" || own.oldCode !== "" || own.oldName !== "";
    if (isOwn) {
      above = own;
      origin = "above";
      return shared(own, "row", false);
    }
    if (!hasVillages) return shared(own, "row", false);
    const village = row.text("villageName");
    const group = GROUP_ROW.exec(village)?.[1];
    if (group !== undefined) {
      above = { ...own, name: group };
      origin = "group";
      return shared(above, "group", true);
    }
    if (TOTALS.has(fold(village))) return shared({ ...own, name: village }, "row", false);
    if (above === null || village === "") return shared(own, "row", false);
    return shared({ ...above, date: own.date }, origin, false);
  };
}

function codeListOf(text: string): CodeList | "" {
  return text === "from" || text === "before" ? text : "";
}

function dateOf(row: RowView): string {
  for (const field of ["asOf", "year", "documentDate"] as const)
    if (row.text(field) !== "") return readDate(row.raw(field))?.date ?? "";
  return "";
}
