import { cell, type Row } from "./csv";
import { type AnnexRow, annexOf, type PlanningDocument, sectionOf } from "./documents";
import { readFigure } from "./figures";
import { unitOf } from "./measures";
import { TARGETS, type TargetEntry, type TargetQuotation } from "./targetList";

export type Documents = Record<PlanningDocument["id"], PlanningDocument>;

/** Day of the document, from which its targets are stated. */
const STATED_ON: Record<PlanningDocument["id"], string> = {
  "nq-17-2026": "2026-05-05",
  "kh-5434-2026": "2026-07-01",
};
const TASK_CELL = 1;
const LEAD_CELL = 2;
const PRODUCT_CELL = 5;

/** A row per target and document that states it. A quotation not found at its place throws. */
export function deriveTargets(documents: Documents): Row[] {
  return TARGETS.flatMap((target) =>
    target.quotations.map((quotation) => targetRow(target, quotation, documents)),
  );
}

function targetRow(target: TargetEntry, quotation: TargetQuotation, documents: Documents): Row {
  const measure = quotation.measure ?? target.measure;
  return {
    id: `${target.targetId}-${quotation.document.split("-", 2).join("-")}${quotation.at.startsWith("PL") ? "-pl2" : ""}`,
    targetId: target.targetId,
    measure,
    operator: quotation.operator ?? target.operator,
    value: quotation.value ?? target.value,
    valueTo: target.valueTo ?? "",
    unit: unitOf(measure),
    year: target.year,
    scope: target.scope,
    text: quotation.text,
    document: quotation.document,
    place: findPlace(quotation, documents[quotation.document]),
    leadAgency: quotation.leadAgency ?? "",
    valueStatus: "official",
    source: quotation.document,
    asOf: STATED_ON[quotation.document],
    note: [target.note, quotation.note].filter((note) => note !== undefined).join("; "),
  };
}

/** Where the quotation stands, as one cites it. Throws when it is not there word for word. */
function findPlace(quotation: TargetQuotation, document: PlanningDocument): string {
  const row = /^PL II\.(\d+)$/.exec(quotation.at)?.[1];
  if (row !== undefined) {
    const cells: AnnexRow | undefined = annexOf(document, "II").find(([number]) => number === row);
    const task = cells?.[TASK_CELL] ?? "";
    const agencies = (quotation.leadAgency ?? "").split("; ");
    if (!cells?.[PRODUCT_CELL]?.includes(quotation.text)) {
      throw new Error(`“${quotation.text}” is not in row ${row} (${task}) of Annex II`);
    }
    if (!agencies.every((agency) => cells[LEAD_CELL]?.includes(agency))) {
      throw new Error(`${agencies.join("; ")} does not lead row ${row} of Annex II`);
    }
    return `Phụ lục II, mục ${row}`;
  }
  const section = sectionOf(document, quotation.at);
  const index = section.paragraphs.findIndex((paragraph) => paragraph.includes(quotation.text));
  const paragraph = section.paragraphs[index];
  if (paragraph === undefined)
    throw new Error(`“${quotation.text}” is not in ${document.id} ${quotation.at}`);
  return `Mục ${quotation.at}${itemOf(paragraph, index)}`;
}

/** Goals are numbered “(4)”; the rest are bullets, counted from 1. */
function itemOf(paragraph: string, index: number): string {
  const number = /^\((\d)\)/.exec(paragraph)?.[1];
  return number === undefined ? `, gạch đầu dòng thứ ${index + 1}` : ` (${number})`;
}

/** What the gathered table and the zones table give as a target must agree with the documents' own words. */
export function checkGatheredTargets(
  targets: readonly Row[],
  provinceFacts: readonly Row[],
  zoneFacts: readonly Row[],
): void {
  const values = new Set(targets.map((target) => `${target.operator}${target.value}`));
  const printed = [
    ...provinceFacts
      .filter((row) => cell(row, "indicator").endsWith("(mục tiêu)"))
      .map((row) => cell(row, "value")),
    ...zoneFacts
      .filter((row) => cell(row, "scope") === "mục tiêu 2030")
      .map((row) =>
        (cell(row, "area_ha") === "" ? cell(row, "value") : cell(row, "area_ha")).replace(/ m3$/, ""),
      ),
  ];
  for (const text of printed) {
    const figure = readFigure(text.replace(/ \(.*\)$/, ""));
    if (!values.has(`${figure.qualifier === "" ? "=" : figure.qualifier}${figure.value}`)) {
      throw new Error(`The gathered target “${text}” is not among the documents' targets`);
    }
  }
}
