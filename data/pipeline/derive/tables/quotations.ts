import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./csv";
import { DOCUMENT_FILES, normaliseSpaces } from "./documents";
import { fixText } from "./textFixes";

/** Lines the page breaks put into a row: the repeated head of the table. */
const PAGE_HEADS = [
  "STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian thực hiện Sản phẩm/kết quả",
  "STT Nhiệm vụ/Chỉ tiêu, tiêu chí NTM Cơ quan chủ trì Cơ quan phối hợp Thời gian thực hiện Ghi chú",
];

/** Quotations of annex cells that a page break cuts in two, as checked by eye. */
const CELLS_CUT_BY_A_PAGE = ["tasks kh5434-pl2-04", "indicators 10.4"];

/**
 * Where each quotation stands in its document, counted in characters of the text with single spaces and
 * without the repeated table heads. Throws when a quotation is not there word for word. Of the two cells that a
 * page break cuts in two, `start` is that of their first part.
 */
export function locateQuotations(
  sharedPath: string,
  tables: { targets: Row[]; tasks: Row[]; indicators: Row[] },
): Row[] {
  const texts = new Map(
    Object.entries(DOCUMENT_FILES).map(([id, file]) => {
      const fixed = fixText(id, readFileSync(join(sharedPath, "seeds", file), "utf8").normalize("NFC"));
      return [id, PAGE_HEADS.reduce((text, head) => text.replaceAll(`${head} `, ""), normaliseSpaces(fixed))];
    }),
  );
  const quotations = [
    ...tables.targets.map((row) => ({
      table: "targets",
      id: row.id,
      document: row.document,
      text: row.text,
    })),
    ...tables.tasks.map((row) => ({ table: "tasks", id: row.id, document: row.document, text: row.task })),
    ...tables.indicators.map((row) => ({
      table: "indicators",
      id: row.id,
      document: row.source,
      text: row.name,
    })),
  ];
  return quotations.map(({ table, id = "", document = "", text = "" }) => ({
    table,
    id,
    document,
    start: String(locate(texts.get(document) ?? "", text, `${table} ${id}`)),
    length: String(text.length),
  }));
}

function locate(document: string, quotation: string, what: string): number {
  const start = document.indexOf(quotation);
  if (start >= 0) return start;
  if (!CELLS_CUT_BY_A_PAGE.includes(what)) {
    throw new Error(`${what}: “${quotation}” does not stand in the document in one piece`);
  }
  const words = quotation.split(" ");
  for (let split = words.length - 1; split > 0; split -= 1) {
    const first = document.indexOf(words.slice(0, split).join(" "));
    if (first < 0) continue;
    const rest = document.indexOf(words.slice(split).join(" "), first);
    if (rest >= 0) return first;
  }
  throw new Error(`${what}: “${quotation}” does not stand in the document`);
}
