import { remembering } from "../remembering";
import type { SourceRow } from "../sourceTable";
import { cellText, isFilled, isWord } from "./cellKind";
import { COMMUNE_SECTION, DISTRICT_SECTION } from "./tableWords";

/** What stands before the name of a section: I, II, A, B; villages have figures there. */
const SECTION_ORDER = /^(?:[IVXLC]+|[A-Z])[.)]?$/;
/** More rows than this share are no heads of sections but a list of communes. */
const MOST_SECTIONS = 0.5;

/** Name of the commune that heads a row's section, by row number; and the rows that are heads. */
export interface Sections {
  heads: ReadonlyMap<number, string>;
  communes: ReadonlyMap<number, string>;
}

/**
 * Lists of villages are often cut into sections, “I · Xã Bum Nưa” alone on a row above its villages, with or without
 * sums behind it. The name belongs to each row below, up to the next head.
 */
export function findSections(rows: readonly SourceRow[]): Sections {
  const heads = new Map<number, string>();
  const communes = new Map<number, string>();
  let commune = "";
  for (const row of rows) {
    const name = sectionName(row);
    if (name !== null) {
      heads.set(row.row, name);
      commune = COMMUNE_SECTION.test(name) ? name : "";
    } else if (commune !== "") communes.set(row.row, commune);
  }
  const isList = heads.size > rows.length * MOST_SECTIONS || communes.size === 0;
  return isList ? { heads: new Map(), communes: new Map() } : { heads, communes };
}

/** Whether the first text that is no number of order names a commune or a district: in most rows it does not. */
function mayHead(cells: SourceRow["cells"]): boolean {
  for (let column = 0; column < 3; column++) {
    const cell = cells[column];
    if (!isFilled(cell)) continue;
    if (!isWord(cell)) return false;
    const kind = kindOf(cell);
    if (kind !== "order") return kind === "place";
  }
  return false;
}

const kindOf = remembering((cell): "order" | "place" | "other" => {
  const text = cellText(cell);
  if (SECTION_ORDER.test(text)) return "order";
  return COMMUNE_SECTION.test(text) || DISTRICT_SECTION.test(text) ? "place" : "other";
});

/**
 * The commune or district whose rows follow, null for any other row. The name stands in the first three cells; beside it
 * nothing, or sums where it has a Roman number or a letter.
 */
export function sectionName({ cells }: SourceRow): string | null {
  if (!mayHead(cells)) return null;
  const texts = cells.slice(0, 3).map(cellText);
  const place = texts.findIndex((text) => text !== "" && !SECTION_ORDER.test(text));
  const name = texts[place] ?? "";
  if (place < 0 || !(COMMUNE_SECTION.test(name) || DISTRICT_SECTION.test(name))) return null;
  const isNumbered = texts.slice(0, place).some((text) => SECTION_ORDER.test(text));
  const isAlone = cells.slice(place + 1).every((cell) => !isFilled(cell) || cellText(cell) === name);
  return isAlone || isNumbered ? name : null;
}
