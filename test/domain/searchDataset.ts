import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Commune, OldCommune } from "../../src/domain/commune";
import type { Dataset } from "../../src/domain/dataset";
import { missing } from "../../src/domain/provenance";
import type { Village, VillageName } from "../../src/domain/village";

type SearchedData = Pick<Dataset, "communes" | "oldCommunes" | "villageNames" | "villages">;

function readProjectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

function readTable<Column extends string>(name: string): Record<Column, string>[] {
  const { data } = Papa.parse<Record<Column, string>>(readProjectFile(`data/tables/${name}.csv`), {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

function readCommunes(): Commune[] {
  return readTable<"code" | "name" | "kind">("communes").map(({ code, name, kind }) => ({
    code,
    name,
    kind: kind === "ward" ? "ward" : "commune",
    areaKm2: missing(),
    population: missing(),
    seat: missing(),
    areaClass: missing(),
    labelPoint: [103, 22],
    bbox: [103, 22, 103, 22],
  }));
}

function readOldCommunes(): OldCommune[] {
  const rows = readTable<"code" | "name" | "kind" | "district" | "communeCode" | "alsoWritten">(
    "oldCommunes",
  );
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    kind: row.kind === "ward" || row.kind === "town" ? row.kind : "commune",
    district: row.district,
    communeCode: row.communeCode,
    alsoWritten: row.alsoWritten,
  }));
}

function readVillageNames(): VillageName[] {
  const rows = readTable<"name" | "communeCode" | "oldCommuneCode" | "source" | "asOf">("villageNames");
  return rows.map(({ name, communeCode, oldCommuneCode, source, asOf }) => ({
    name,
    communeCode,
    oldCommuneCode,
    source,
    asOf,
  }));
}

/** A village with nothing known but its name. */
export function makeVillage(id: string, name: string): Village {
  return {
    id,
    communeCode: id.slice(0, 5),
    name,
    position: null,
    geometryStatus: null,
    difficulty: missing(),
    households: missing(),
    population: missing(),
    povertyRatePct: missing(),
    areaKm2: missing(),
    measures: {},
  };
}

/** The published units and names as the tables have them; no villages. */
export function readSearchedData(): SearchedData {
  return {
    communes: readCommunes(),
    oldCommunes: readOldCommunes(),
    villageNames: readVillageNames(),
    villages: [],
  };
}

/** The names and ids of the made-up villages. */
export function readSampleVillages(): Village[] {
  const file: { villages: { id: string; name: string }[] } = JSON.parse(
    readProjectFile("public/data/sample/villages.json"),
  );
  return file.villages.map(({ id, name }) => makeVillage(id, name));
}
