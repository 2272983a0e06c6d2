import { readFileSync } from "node:fs";
import path from "node:path";
import type { FeatureCollection, Point } from "geojson";
import Papa from "papaparse";
import type { LngLat } from "../../../src/domain/commune";
import type { CommuneTopology } from "../geometry/communeTopology";

/** What the sample needs to know of a real commune or ward. */
export interface SampleCommune {
  code: string;
  name: string;
  kind: "commune" | "ward";
  areaKm2: number;
  /** null where the source gives none */
  population: number | null;
  isAreaClassIII: boolean;
}

/** The real units, outlines, settlements and rows that the sample is made around. */
export interface SampleInputs {
  /** ordered by code */
  communes: SampleCommune[];
  boundaries: CommuneTopology;
  /** every named settlement of the basemap: no sample village may come near one */
  settlements: LngLat[];
  /** rows of Annex III in its order */
  indicators: { id: string; optional: boolean }[];
}

/** Reads the inputs below `dataDir`. Throws when a table lacks a column. */
export function readSampleInputs(dataDir: string): SampleInputs {
  const tables = path.join(dataDir, "tables");
  const areaClasses = new Map(
    readRows(path.join(tables, "difficulty.csv")).map((row) => [
      cell(row, "communeCode"),
      cell(row, "areaClass"),
    ]),
  );
  const communes = readRows(path.join(tables, "communes.csv"))
    .map((row): SampleCommune => {
      const code = cell(row, "code");
      const population = cell(row, "population");
      return {
        code,
        name: cell(row, "name"),
        kind: cell(row, "kind") === "ward" ? "ward" : "commune",
        areaKm2: Number(cell(row, "areaKm2")),
        population: population === "" ? null : Number(population),
        isAreaClassIII: areaClasses.get(code) === "III",
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const indicators = readRows(path.join(tables, "indicators.csv")).map((row) => ({
    id: cell(row, "id"),
    optional: cell(row, "optional") === "true",
  }));
  const boundaries = JSON.parse(
    readFileSync(path.join(dataDir, "boundaries", "communes.topo.json"), "utf8"),
  ) as CommuneTopology;
  const settlements = ["settlements.geojson", "settlements-geonames.geojson"].flatMap((file) =>
    readSettlements(path.join(dataDir, "basemap", file)),
  );
  return { communes, boundaries, settlements, indicators };
}

function readRows(file: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8").normalize("NFC"), {
    header: true,
    skipEmptyLines: true,
  });
  const fault = errors[0];
  if (fault) throw new Error(`${path.basename(file)}, row ${fault.row ?? "?"}: ${fault.message}`);
  return data;
}

function cell(row: Record<string, string>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`A table that the sample reads has no column “${column}”.`);
  return value;
}

function readSettlements(file: string): LngLat[] {
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection<Point, { name: string }>;
  return features
    .filter(({ properties }) => properties.name !== "")
    .map(({ geometry: { coordinates } }) => {
      const [lng, lat] = coordinates;
      if (lng === undefined || lat === undefined)
        throw new Error(`${path.basename(file)}: a point without position.`);
      return [lng, lat];
    });
}
