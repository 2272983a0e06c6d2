import path from "node:path";
import { fileURLToPath } from "node:url";
import { deriveBoundaries } from "./geography/deriveBoundaries";
import { deriveCountry } from "./geography/deriveCountry";
import { deriveCountryBorders } from "./geography/deriveCountryBorders";
import { deriveLakes } from "./geography/deriveLakes";
import { deriveNeighbours } from "./geography/deriveNeighbours";
import { deriveOldCommunePoints } from "./geography/deriveOldCommunePoints";
import { derivePeaks } from "./geography/derivePeaks";
import { deriveRivers } from "./geography/deriveRivers";
import { deriveRoads } from "./geography/deriveRoads";
import { deriveSettlements } from "./geography/deriveSettlements";
import { readSurroundings } from "./geography/readSurroundings";

const DATA_DIR = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Derives the project's own boundaries and basemap from the shared geography below `sharedPath` and
 * writes them to `data/boundaries` and `data/basemap`, and the points of the former communes to
 * `data/tables`, whose table of former communes must be there. Run by hand, rarely: the result is committed.
 */
export async function deriveGeography(sharedPath: string): Promise<void> {
  const boundariesDir = path.join(DATA_DIR, "boundaries");
  const basemapDir = path.join(DATA_DIR, "basemap");
  deriveBoundaries(sharedPath, boundariesDir);
  deriveOldCommunePoints(sharedPath, DATA_DIR);
  const surroundings = readSurroundings(sharedPath, boundariesDir);
  deriveRoads(sharedPath, basemapDir, surroundings);
  deriveRivers(sharedPath, basemapDir, surroundings);
  deriveLakes(sharedPath, basemapDir);
  deriveSettlements(sharedPath, basemapDir);
  derivePeaks(sharedPath, basemapDir);
  deriveNeighbours(sharedPath, basemapDir);
  deriveCountryBorders(sharedPath, basemapDir, surroundings);
  deriveCountry(sharedPath, basemapDir);
}
