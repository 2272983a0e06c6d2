import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { CodeRegister } from "../../../src/io/validate/codeRegister";
import type { GeojsonFile } from "../../../src/io/validate/geojsonWalk";
import { type Issue, makeError } from "../../../src/io/validate/issue";
import { cellOf, type Table } from "../../../src/io/validate/table";
import { type CommuneFeature, type CommuneTopology, toCommuneFeatures } from "../geometry/communeTopology";
import { type DataPackage, readDataPackage, readJson } from "../readTables";
import { type Published, readPublished } from "./published";

/** One level of detail of the communes' boundaries, unpacked. */
export interface BoundaryLayer extends GeojsonFile {
  features: CommuneFeature[];
  /** the coarse one is for small pictures: its areas are not compared */
  isFull: boolean;
}

/** All that the rules look at, and the faults that reading it brought up. */
export interface CheckInput {
  dataDir: string;
  data: DataPackage;
  tables: Table[];
  register: CodeRegister;
  /** null where it cannot be read: what it says is not checked then, and that is a fault itself */
  published: Published | null;
  boundaries: BoundaryLayer[];
  /** GeoJSON files under boundaries/ and basemap/ */
  layers: GeojsonFile[];
  ruleSets: { file: string; content: unknown }[];
  issues: Issue[];
}

/** Reads everything below `dataDir` that has a rule. Never throws for what the files hold. */
export function readCheckInput(dataDir: string): CheckInput {
  const data = readDataPackage(dataDir);
  const issues = [...data.issues];
  const published = readPublished(dataDir, issues);
  const readAll = (folder: string, ending: string) =>
    listFiles(dataDir, folder, ending).map((file) => ({ file, content: readJson(dataDir, file, issues) }));
  const layers = [...readAll("boundaries", ".geojson"), ...readAll("basemap", ".geojson")];
  return {
    dataDir,
    data,
    tables: [...data.tables.values()],
    register: makeRegister(published, data.tables.get("old-communes")),
    published,
    boundaries: [
      ...readBoundaries(dataDir, "boundaries/communes.topo.json", true, issues),
      ...readBoundaries(dataDir, "boundaries/communes-coarse.topo.json", false, issues),
    ],
    layers: layers.filter(({ content }) => content !== null),
    ruleSets: readAll("rules", ".json").filter(({ content }) => content !== null),
    issues,
  };
}

function listFiles(dataDir: string, folder: string, ending: string): string[] {
  const full = path.join(dataDir, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((it) => it.endsWith(ending))
    .sort()
    .map((it) => `${folder}/${it}`);
}

function readBoundaries(dataDir: string, file: string, isFull: boolean, issues: Issue[]): BoundaryLayer[] {
  const topology = readJson(dataDir, file, issues);
  if (topology === null) return [];
  try {
    const features = toCommuneFeatures(topology as CommuneTopology);
    return [{ file, isFull, features, content: { type: "FeatureCollection", features } }];
  } catch (error) {
    issues.push(
      makeError("file-unreadable", file, {
        came: error instanceof Error ? error.message : String(error),
        expected: "a TopoJSON topology with the object communes",
        remedy: "run npm run derive again",
      }),
    );
    return [];
  }
}

/** Today's list is the published one, so that a wrong row of a table cannot vouch for itself. */
function makeRegister(published: Published | null, oldCommunes: Table | undefined): CodeRegister {
  const rows = oldCommunes?.rows ?? [];
  return {
    from: new Map(Object.entries(published?.units ?? {})),
    before: new Map(
      rows.map((row) => [
        cellOf(row, "code"),
        { name: cellOf(row, "name"), communeCode: cellOf(row, "communeCode") },
      ]),
    ),
  };
}
