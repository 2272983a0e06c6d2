import path from "node:path";
import { fileURLToPath } from "node:url";
import { deriveBoundaries } from "./geography/deriveBoundaries";

const DATA_DIR = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Derives the project's own boundaries and basemap from the shared geography below `sharedPath` and
 * writes them to `data/boundaries` and `data/basemap`. Run by hand, rarely: the result is committed.
 */
export async function deriveGeography(sharedPath: string): Promise<void> {
  deriveBoundaries(sharedPath, path.join(DATA_DIR, "boundaries"));
}
