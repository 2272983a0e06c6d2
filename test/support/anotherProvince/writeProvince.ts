import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { Published } from "../../../data/pipeline/check/published";
import { readDataPackage } from "../../../data/pipeline/readTables";
import type { Bbox } from "../../../src/domain/commune";
import { writeBasemap } from "./basemap";
import { factsOf, LIST, SAMPLE, SOURCES, type TableRows } from "./facts";
import { type MadeUpProvince, makeUnits } from "./units";

const DATA_DIR = fileURLToPath(new URL("../../../data", import.meta.url));
/** The national set of criteria and the words of its measures are the same in every province. */
const NATIONAL = ["criteria", "indicators", "indicator-agencies", "thresholds", "measures"];

/**
 * Writes the inputs of the data pipeline for a made-up province into an empty folder: seven units of today, fifteen
 * former ones, other codes, other shapes, another place. The same seed gives the same bytes. Returns what was made.
 */
export function writeProvince(dir: string, seed: number): MadeUpProvince {
  const province = makeUnits(seed);
  const { boundaries, coarseBoundaries, units } = province;
  const own = readDataPackage(DATA_DIR);
  mkdirSync(path.join(dir, "boundaries"), { recursive: true });
  mkdirSync(path.join(dir, "tables"));
  mkdirSync(path.join(dir, "sample"));
  cpSync(path.join(DATA_DIR, "rules"), path.join(dir, "rules"), { recursive: true });
  writeJson(dir, "boundaries/communes.topo.json", boundaries);
  writeJson(dir, "boundaries/communes-coarse.topo.json", coarseBoundaries);
  writeJson(dir, "published.json", publishedOf(province));
  writeJson(dir, "datapackage.json", descriptorOf(province));
  writeJson(dir, "sample/config.json", sampleConfigOf());
  writeBasemap(dir, province);

  const rules = [...ruleText(dir).matchAll(/"source": *"([^"]+)"/g)].map(([, id]) => id);
  const laws = (own.tables.get("sources")?.rows ?? []).filter(({ cells }) => rules.includes(cells.id));
  const facts: TableRows = {
    ...factsOf(province),
    sources: [...SOURCES, ...laws.map(({ cells }) => cells)],
    "label-points": units.map(({ code, labelPoint: [lng, lat] }) => ({ code, lng, lat })),
    "source-areas": units.map(({ code, areaKm2 }) => ({
      code,
      areaKm2Source: areaKm2,
      areaKm2Official: areaKm2,
    })),
  };
  for (const [name, { file, columns, rows }] of own.tables) {
    const national = NATIONAL.includes(name) ? rows.map(({ cells }) => cells) : [];
    const cells = [...national, ...(facts[name] ?? [])].map((row) => columns.map((it) => row[it] ?? ""));
    const text = Papa.unparse({ fields: [...columns], data: cells }, { newline: "\n" });
    // the one measure that the documents name after Lai Châu
    writeFileSync(path.join(dir, file), `${text.replaceAll("Lai Châu", "Thử")}\n`);
  }
  return province;
}

function writeJson(dir: string, file: string, content: unknown): void {
  writeFileSync(path.join(dir, file), `${JSON.stringify(content, null, 1)}\n`);
}

function ruleText(dir: string): string {
  return [
    "nd-272-2025-commune",
    "nd-272-2025-village",
    "qd-33-2020-commune",
    "qd-33-2020-village",
    "qd-50-2016-village",
  ]
    .map((it) => readFileSync(path.join(dir, "rules", `${it}.json`), "utf8"))
    .join("\n");
}

function extentOf({ outline }: MadeUpProvince): Bbox {
  const [lngs, lats] = [outline.map(([lng = 0]) => lng), outline.map(([, lat = 0]) => lat)];
  return [
    Math.min(...lngs) - 0.01,
    Math.min(...lats) - 0.01,
    Math.max(...lngs) + 0.01,
    Math.max(...lats) + 0.01,
  ];
}

function publishedOf(province: MadeUpProvince): Published {
  const { units, formerUnits } = province;
  const areaKm2 = units.reduce((sum, it) => sum + it.areaKm2, 0);
  const listed = units.filter((it) => it.isListed).length;
  return {
    extent: extentOf(province),
    units: Object.fromEntries(units.map(({ code, name }) => [code, name])),
    counts: [
      { table: "communes", count: units.length, of: "units" },
      { table: "communes", where: ["kind", "ward"], count: 1, of: "wards" },
      { table: "old-communes", count: formerUnits.length, of: "former units" },
      { table: "difficulty", where: ["areaClass", "III"], count: listed, of: `communes of ${LIST}` },
    ],
    totals: [
      { measure: "villageCount", value: SAMPLE.total, of: LIST },
      { measure: "extremelyDifficultVillageCount", value: SAMPLE.extremelyDifficult, of: LIST },
    ],
    areaKm2,
    sample: {
      villages: SAMPLE.total,
      extremelyDifficult: SAMPLE.extremelyDifficult,
      villagesOf: SAMPLE.fixedCounts,
    },
  };
}

/** The schemas stay; what limits positions in them is the province's own extent. */
function descriptorOf(province: MadeUpProvince): unknown {
  const [west, south, east, north] = extentOf(province);
  const limits = new Map([
    ["lng", { minimum: west, maximum: east }],
    ["lat", { minimum: south, maximum: north }],
  ]);
  const text = readFileSync(path.join(DATA_DIR, "datapackage.json"), "utf8").replaceAll("Lai Châu", "Thử");
  return JSON.parse(text, (_key, value) =>
    limits.has(value?.name) && value.constraints
      ? { ...value, constraints: { ...value.constraints, ...limits.get(value.name) } }
      : value,
  );
}

function sampleConfigOf(): unknown {
  const config = JSON.parse(readFileSync(path.join(DATA_DIR, "sample/config.json"), "utf8"));
  return {
    ...config,
    villages: { ...config.villages, ...SAMPLE, minimumPerCommune: 4 },
    income: { ...config.income, holes: 1 },
  };
}
