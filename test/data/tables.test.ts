import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

type Row = Record<string, string>;
interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; pattern?: string; enum?: string[]; minimum?: number };
}
interface Resource {
  name: string;
  path: string;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const DATA = join(import.meta.dirname, "../../data");
const description: { resources: Resource[] } = JSON.parse(
  readFileSync(join(DATA, "datapackage.json"), "utf8"),
);
const resources = description.resources.filter((resource) => resource.path.startsWith("tables/"));
const tables = new Map(resources.map(({ name, path }) => [name, readRows(path)]));

function readRows(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(DATA, path), "utf8"), { header: true, skipEmptyLines: true }).data;
}

function rowsOf(name: string): Row[] {
  const rows = tables.get(name);
  if (!rows) throw new Error(`The package describes no table ${name}`);
  return rows;
}

function faultOf(field: Field, value: string): string | undefined {
  const { required, pattern, enum: choices, minimum } = field.constraints ?? {};
  if (value === "") return required ? "is empty" : undefined;
  if (choices && !choices.includes(value)) return "is not a choice";
  if (pattern && !new RegExp(pattern).test(value)) return "has another form";
  if (field.type === "boolean" && value !== "true" && value !== "false") return "is not true or false";
  if (field.type === "integer" && !/^\d+$/.test(value)) return "is not a whole number";
  if (field.type === "number" && !/^\d+(\.\d+)?$/.test(value)) return "is not a number";
  if (minimum !== undefined && Number(value) < minimum) return "is too small";
  return undefined;
}

describe.each(resources)("table $name", ({ path, schema, name }) => {
  const fields = schema?.fields ?? [];

  it("has the columns of its schema, in order", () => {
    const [header] = readFileSync(join(DATA, path), "utf8").split("\n");
    expect(header).toBe(fields.map((field) => field.name).join(","));
  });

  it("is NFC text with LF line ends", () => {
    const text = readFileSync(join(DATA, path), "utf8");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toContain("\r");
  });

  it("has cells of the declared types", () => {
    const faults = rowsOf(name).flatMap((row, index) =>
      fields.flatMap((field) => {
        const fault = faultOf(field, row[field.name] ?? "");
        return fault ? [`row ${index + 1}, ${field.name}: “${row[field.name]}” ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it("has a unique primary key", () => {
    const keys = rowsOf(name).map((row) => schema?.primaryKey.map((column) => row[column]).join("|"));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("refers only to rows that exist", () => {
    const faults = (schema?.foreignKeys ?? []).flatMap(({ fields: column, reference }) => {
      const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
      return rowsOf(name)
        .map((row) => row[column] ?? "")
        .filter((value) => value !== "" && !known.has(value))
        .map((value) => `${column} “${value}” is not in ${reference.resource}`);
    });
    expect(faults).toEqual([]);
  });

  it("gives a source for every value that has a status", () => {
    const faults = rowsOf(name).filter(
      (row) => row.valueStatus !== undefined && row.valueStatus !== "missing" && row.source === "",
    );
    expect(faults).toEqual([]);
  });
});

describe("counts", () => {
  it.each([
    ["communes", 38],
    ["old-communes", 106],
    ["difficulty", 32],
    ["criteria", 10],
    ["indicators", 45],
    ["village-names", 69],
    ["resettlement", 21],
    ["zones", 52],
    ["observations", 36],
    ["commune-targets", 3],
  ])("%s has %i rows", (name, count) => {
    expect(rowsOf(name)).toHaveLength(count);
  });

  it("has the twelve tasks of each annex", () => {
    const annexes = rowsOf("tasks").map((task) => task.annex);
    expect(annexes.filter((annex) => annex === "I")).toHaveLength(12);
    expect(annexes.filter((annex) => annex === "II")).toHaveLength(12);
  });

  it("says of nine lead agencies that they come from the row above", () => {
    const derived = rowsOf("indicator-agencies").filter(
      (row) => row.role === "lead" && row.valueStatus === "derived",
    );
    expect(derived.map((row) => row.indicatorId)).toEqual([
      "2.3",
      "2.5",
      "3.3",
      "3.4",
      "3.5",
      "5.4",
      "8.2",
      "8.3",
      "10.3",
    ]);
  });
});

describe("units", () => {
  it("sums to the published area of the province", () => {
    const total = rowsOf("communes").reduce((sum, unit) => sum + Number(unit.areaKm2), 0);
    expect(total).toBeCloseTo(9068.73, 2);
  });

  it("leaves Lê Lợi's population empty and says why", () => {
    const unknown = rowsOf("communes").filter((unit) => unit.population === "");
    expect(unknown.map((unit) => unit.name)).toEqual(["Lê Lợi"]);
    expect(unknown[0]?.note).toContain("911");
  });

  it("keeps the 36 reused codes apart by code list", () => {
    const nameNow = new Map(rowsOf("communes").map((unit) => [unit.code, unit.name]));
    const old = rowsOf("old-communes").find((unit) => unit.code === "03405");
    expect([old?.name, old?.communeCode, nameNow.get("03405")]).toEqual(["Giang Ma", "03405", "Tả Lèng"]);
  });

  it("knows both Nậm Chà and Nậm Cha", () => {
    const homes = ["Nậm Chà", "Nậm Cha"].map(
      (name) => rowsOf("old-communes").find((unit) => unit.name === name)?.communeCode,
    );
    expect(homes).toEqual(["03472", "03517"]);
  });

  it("gives no class to a unit outside Decision 113/QĐ-UBND", () => {
    const classed = new Set(rowsOf("difficulty").map((row) => row.communeCode));
    const names = rowsOf("communes")
      .filter((unit) => !classed.has(unit.code))
      .map((unit) => unit.name);
    expect(names.sort()).toEqual(
      ["Bình Lư", "Mường Than", "Than Uyên", "Tân Phong", "Tân Uyên", "Đoàn Kết"].sort(),
    );
  });
});

describe("figures", () => {
  it("never takes a figure of a former unit for today's", () => {
    const parts = rowsOf("observations").filter((row) => row.codeList === "before");
    const homes = new Map(rowsOf("old-communes").map((unit) => [unit.code, unit.communeCode]));
    expect(parts.map((row) => homes.get(row.unitCode ?? ""))).toEqual(parts.map((row) => row.communeCode));
    expect(parts).toHaveLength(8);
  });

  it("publishes 564 of 956 villages and 32 communes", () => {
    const value = (id: string) => rowsOf("totals").find((row) => row.id === id)?.value;
    expect([
      value("extremelyDifficultVillageCount-2026"),
      value("villageCount-2026"),
      value("extremelyDifficultCommuneCount-2026"),
    ]).toEqual(["564", "956", "32"]);
  });

  it("draws no company's hectares over several districts in one commune", () => {
    const company = rowsOf("zones").find((zone) => zone.name?.includes("Dương Gia"));
    expect([company?.areaHa, company?.communeCode, company?.oldCommuneCode]).toEqual(["1093", "", ""]);
  });
});

describe("criteria", () => {
  it("knows row 3.10 as another row than 3.1", () => {
    const ids = rowsOf("indicators").map((row) => row.id);
    expect(ids).toContain("3.1");
    expect(ids).toContain("3.10");
  });

  it("marks the rows that the Annex prints with “(nếu có)”", () => {
    const optional = rowsOf("indicators")
      .filter((row) => row.optional === "true")
      .map((row) => row.id);
    expect(optional).toEqual(["3.5", "6.6", "8.1", "8.3"]);
  });

  it("quotes every threshold from its indicator", () => {
    const names = new Map(rowsOf("indicators").map((row) => [row.id, row.name ?? ""]));
    const strangers = rowsOf("thresholds").filter(
      (row) => !names.get(row.indicatorId ?? "")?.includes(row.text ?? "-"),
    );
    expect(strangers).toEqual([]);
  });
});
