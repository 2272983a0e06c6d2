import { readFileSync } from "node:fs";
import path from "node:path";
import type { Bbox } from "../../src/domain/commune";
import { isFinitePosition, listPositions } from "../../src/io/validate/geojsonWalk";
import { type CommuneFeature, type CommuneTopology, toCommuneFeatures } from "./geometry/communeTopology";

/** The boundaries below `dataDir` as features, ordered as the topology has them. */
export function readCommuneFeatures(dataDir: string): CommuneFeature[] {
  const text = readFileSync(path.join(dataDir, "boundaries", "communes.topo.json"), "utf8");
  return toCommuneFeatures(JSON.parse(text) as CommuneTopology);
}

/** West, south, east, north of a unit, to 5 decimals. */
export function bboxOf({ geometry }: Pick<CommuneFeature, "geometry">): Bbox {
  const bbox: Bbox = [180, 90, -180, -90];
  for (const { position } of listPositions(geometry)) {
    if (!isFinitePosition(position)) continue;
    const [lng, lat] = position;
    bbox[0] = Math.min(bbox[0], lng);
    bbox[1] = Math.min(bbox[1], lat);
    bbox[2] = Math.max(bbox[2], lng);
    bbox[3] = Math.max(bbox[3], lat);
  }
  return bbox;
}
