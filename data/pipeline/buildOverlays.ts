import * as v from "valibot";
import { type OverlaysFile, overlaysSchema } from "../../src/io/overlaysSchema";
import { FORMAT_VERSION } from "../../src/io/schema";
import { listIn, numberIn, provenanceIn, sortedBy, tableOf, textsIn } from "./cells";
import type { DataPackage } from "./readTables";
import type { BuildReport } from "./report";
import { sourcesUsed } from "./sourcesUsed";
import { writeJson } from "./writeJson";

/** Writes overlays.json: reported production zones and resettlement, without any geometry. */
export function buildOverlays(data: DataPackage, outDir: string): BuildReport[] {
  const content = { zones: buildZones(data), resettlement: buildResettlement(data) };
  const sources = sourcesUsed(data, content);
  const file: OverlaysFile = v.parse(overlaysSchema, { formatVersion: FORMAT_VERSION, sources, ...content });
  const figures = [
    ...file.zones.map(({ areaHa }) => areaHa),
    ...file.resettlement.flatMap(({ households, persons }) => [households, persons]),
  ];
  return [
    {
      dataset: "overlays.json",
      records: file.zones.length + file.resettlement.length,
      missing: figures.filter((it) => it === null).length,
      sample: 0,
      bytes: writeJson(outDir, "overlays.json", file),
      warnings: [],
    },
  ];
}

function buildZones(data: DataPackage) {
  const rows = tableOf(data, "zones").rows.map((row) => ({
    ...textsIn(row, [
      "id",
      "crop",
      "variety",
      "scope",
      "name",
      "oldDistrict",
      "oldCommuneCode",
      "communeCode",
    ]),
    areaHa: numberIn(row, "areaHa"),
    ...textsIn(row, ["qualifier", "text"]),
    ...provenanceIn(row),
  }));
  return sortedBy(rows, ({ id }) => id);
}

function buildResettlement(data: DataPackage) {
  const rows = tableOf(data, "resettlement").rows.map((row) => ({
    ...textsIn(row, ["id", "kind", "name", "oldCommuneCode"]),
    oldDistricts: listIn(row, "oldDistrict"),
    communeCode: textsIn(row, ["communeCode"]).communeCode,
    relatedCommuneCodes: listIn(row, "relatedCommuneCodes"),
    hazards: listIn(row, "hazards"),
    hazardText: textsIn(row, ["hazardText"]).hazardText,
    households: numberIn(row, "households"),
    persons: numberIn(row, "persons"),
    ...textsIn(row, ["householdsQualifier", "personsQualifier", "state", "stateText", "asOfText"]),
    ...provenanceIn(row),
  }));
  return sortedBy(rows, ({ id }) => id);
}
