/** The part that we use of a package that ships no types. */
declare module "shpjs" {
  import type { Geometry } from "geojson";

  /** Shapes in their order, null for an empty one; without `prj` positions stay as they are in the file. */
  export function parseShp(shp: DataView): (Geometry | null)[];
}
