import { describe, expect, it } from "vitest";
import type { XlsxCell } from "../../../src/io/export/sheetXml";
import { type FormKind, writeTemplateXlsx } from "../../../src/io/export/writeTemplateXlsx";
import { writeXlsx } from "../../../src/io/export/writeXlsx";
import { headReading } from "../../../src/io/import/read/headReading";
import { readFiles } from "../../../src/io/import/read/readFiles";
import type { Cell } from "../../../src/io/import/sourceTable";
import { guessMapping } from "../../../src/io/import/understand/guessMapping";
import { type FormField, formChoices, formNames, formNotes, formTitles } from "../../../src/text/formWords";
import { publishedDataset } from "../../support/publishedDataset";
import { check } from "../import/makeTable";

const dataset = publishedDataset();
const commune = dataset.communes.find(({ kind }) => kind === "commune");
const indicator = dataset.indicators.find(({ id }) => id === "3.10");
if (commune === undefined || indicator === undefined) throw new Error("The published data lack them.");

/** The example that the notes of the form give, as a person types it. */
function exampleOf(field: FormField): string {
  return / ví dụ ([^ ;]*[\p{L}\d])/u.exec(formNotes[field])?.[1] ?? "";
}

/** One filled line: what the form has already, its lists, the examples of its notes. */
const LINE: Readonly<Record<FormField, XlsxCell>> = {
  unitCode: commune.code,
  communeName: commune.name,
  villageName: "Bản Thử",
  lng: commune.labelPoint[0],
  lat: commune.labelPoint[1],
  households: 40,
  population: 180,
  difficulty: formChoices.difficulty[0],
  povertyRatePct: exampleOf("povertyRatePct"),
  ethnicGroup: "H'Mông; Hà Nhì",
  areaClass: formChoices.areaClass[2],
  document: exampleOf("document"),
  documentDate: exampleOf("documentDate"),
  annexRow: "1",
  indicatorId: indicator.id,
  indicatorName: indicator.shortName,
  year: 2026,
  attainmentStatus: formChoices.attainmentStatus[0],
  measure: dataset.measures.get("poorHouseholdCount")?.name ?? "",
  value: 12,
  unit: "hộ",
  asOf: exampleOf("asOf"),
  crop: formChoices.crop[0],
  variety: "Shan",
  placeName: "Vùng Thử",
  areaHa: 12.5,
  hazard: formChoices.hazard[0],
  siteState: formChoices.siteState[0],
  persons: 150,
  source: "Báo cáo của xã",
  note: "Đã rà soát",
};

const text = (cell: Cell | undefined): XlsxCell =>
  typeof cell === "string" || typeof cell === "number" ? cell : null;
const fieldOf = new Map(
  Object.entries(formTitles).map(([field, title]): [string, FormField] => [title, field as FormField]),
);

async function read(bytes: Uint8Array) {
  const reading = headReading(await readFiles([{ name: "bieu-mau.xlsx", bytes }]));
  const [form] = reading.tables;
  if (form === undefined) throw new Error("The form was not read.");
  return { form, findings: reading.findings.filter(({ table }) => table === form.name) };
}

/** The form with the line of the commune filled in, saved again; the other lines stay as they are. */
async function filled(kind: FormKind) {
  const { form } = await read(await writeTemplateXlsx(kind, dataset, 2026));
  // a decision on a commune names no village
  const own = kind === "decisions" ? { ...LINE, villageName: null, difficulty: null } : LINE;
  const line = form.header.map((title) => own[fieldOf.get(title) ?? "note"]);
  const keys = form.header.map((title) => ["Mã xã", "Mã chỉ tiêu"].includes(title));
  const rows = form.rows.map(({ cells }) =>
    cells.every((cell, index) => !keys[index] || cell === line[index]) ? line : cells.map(text),
  );
  return read(
    await writeXlsx([
      {
        name: form.name,
        headerRows: 1,
        rows: [form.header, ...(rows.includes(line) ? rows : [...rows, line])],
        columns: form.header.map(() => ({ width: 16, isText: false, decimals: null })),
        choices: [],
        hasFilters: false,
      },
    ]),
  );
}

describe("a form that was filled in", () => {
  it("is filled with what its notes give as examples", () => {
    const examples = ["povertyRatePct", "document", "documentDate", "asOf"] as const;
    expect(examples.map(exampleOf)).toEqual(["17,24", "113/QĐ-UBND", "16/01/2026", "31/12/2025"]);
  });

  it.each(Object.keys(formNames) as FormKind[])(
    "of %s is understood and checked without a word",
    async (kind) => {
      const { form: table, findings: told } = await filled(kind);
      expect(told).toEqual([]);
      const guess = guessMapping(table, dataset);
      expect([guess.mapping.kind, guess.sure]).toEqual([kind, true]);
      const { findings, questions, rows, records } = await check(table);
      expect(findings).toEqual([]);
      expect(questions.map(({ code }) => code)).toEqual([]);
      expect(rows.accepted).toBe(1);
      expect(records.length).toBeGreaterThan(0);
    },
  );
});
