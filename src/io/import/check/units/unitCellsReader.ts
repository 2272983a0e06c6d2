import type { CodeList } from "../../../../domain/commune";
import { fold } from "../../../../domain/search/fold";
import { remembering } from "../../remembering";
import { GROUP_ROW, TOTAL_WORDS } from "../../words/cellWords";
import { readDate } from "../cells/readDate";
import { distinctRows } from "../distinctRows";
import type { RowView, TableView } from "../tableView";
import { datedList } from "./codeListEvidence";
import type { UnitCells } from "./unitReading";

/** What a row says of its unit, and from where. */
export interface RowUnit {
  cells: UnitCells;
  /** own cells, a heading above (“II. Xã Thu Lũm”), or the row above, as merged cells come */
  origin: "row" | "group" | "above";
  /** the row is such a heading */
  isGroup: boolean;
  /** number among the different ones of the table: rows that say the same have one */
  index: number;
}

/** All that a row may say of its unit, but for the date. */
const FIELDS = [
  "unitCode",
  "communeName",
  "oldCommuneCode",
  "oldCommuneName",
  "oldDistrict",
  "codeList",
] as const;
/** Where a row says its date, the most telling first. */
const DATES = ["asOf", "year", "documentDate"] as const;
const TOTALS = new Set(TOTAL_WORDS.map(fold));

/** Reads rows in their order; `date` stands in for rows that give none. */
export function unitCellsReader(view: TableView, date: string): (row: RowView) => RowUnit {
  let above: UnitCells | null = null;
  let origin: RowUnit["origin"] = "row";
  const hasVillages = view.has("villageName");
  const known = new Map<string, RowUnit>();
  let count = 0;
  const made = (cells: UnitCells, from: RowUnit["origin"], isGroup: boolean): RowUnit => {
    count += 1;
    return { cells, origin: from, isGroup, index: count - 1 };
  };
  /** rows that say the same share one object */
  const shared = (cells: UnitCells, from: RowUnit["origin"], isGroup: boolean): RowUnit => {
    const { code, name, oldCode, oldName, district, codeList } = cells;
    const key = `${code}\n${name}\n${oldCode}\n${oldName}\n${district}\n${codeList}\n${cells.datedAs}\n${from}\n${isGroup}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const unit = made(cells, from, isGroup);
    known.set(key, unit);
    return unit;
  };

  const dates = DATES.filter(view.has).map(view.textOf);
  const listAt = remembering((text) => datedList(readDate(text)?.date || date));
  const datedAs = (row: RowView) => listAt(firstText(row, dates));
  const ownOf = distinctRows(
    view,
    FIELDS,
    (row) => datedAs(row) ?? "",
    (row) => {
      const cells: UnitCells = {
        code: row.text("unitCode"),
        name: row.text("communeName"),
        oldCode: row.text("oldCommuneCode"),
        oldName: row.text("oldCommuneName"),
        district: row.text("oldDistrict"),
        codeList: codeListOf(row.text("codeList")),
        datedAs: datedAs(row),
      };
      const isNamed = cells.code !== "" || cells.name !== "" || cells.oldCode !== "" || cells.oldName !== "";
      return { isNamed, unit: made(cells, "row", false) };
    },
  );

  return (row) => {
    const { isNamed, unit } = ownOf(row);
    const own = unit.cells;
    if (isNamed) {
      above = own;
      origin = "above";
      return unit;
    }
    if (!hasVillages) return unit;
    const village = row.text("villageName");
    const group = GROUP_ROW.exec(village)?.[1];
    if (group !== undefined) {
      above = { ...own, name: group };
      origin = "group";
      return shared(above, "group", true);
    }
    if (TOTALS.has(fold(village))) return shared({ ...own, name: village }, "row", false);
    if (above === null || village === "") return unit;
    return shared({ ...above, datedAs: own.datedAs }, origin, false);
  };
}

function codeListOf(text: string): CodeList | "" {
  return text === "from" || text === "before" ? text : "";
}

function firstText(row: RowView, texts: readonly ReturnType<TableView["textOf"]>[]): string {
  for (const textOf of texts) {
    const text = textOf(row);
    if (text !== "") return text;
  }
  return "";
}
