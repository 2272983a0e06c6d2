import type { Point } from "geojson";
import { roundPosition } from "../../geometry/quantise";
import { readSource } from "./readSource";
import { readVietnameseName } from "./vietnameseName";
import { OSM, writeLayer } from "./writeLayer";

interface OsmPeak {
  name?: string;
  name_vi?: string | null;
  ele_m?: number;
  in_province: boolean;
}

export interface PeakProperties {
  name: string;
  /** Height in metres; absent where OSM has none. */
  eleM?: number;
  inProvince: boolean;
}

/** Transcriptions of Lao names of peaks on the border; their Vietnamese names are not in the source. */
const LAO_TRANSCRIPTION = /^Phou\b/;

/** Writes the peaks with a Vietnamese name, in the province and up to 30 km around; the highest first. */
export function derivePeaks(sharedPath: string, outDir: string): void {
  const features = readSource<Point, OsmPeak>(sharedPath, "osm_peaks.geojson")
    .flatMap(({ geometry, properties }) => {
      const name = readVietnameseName(properties.name, properties.name_vi);
      if (name === undefined || LAO_TRANSCRIPTION.test(name)) return [];
      const peak: PeakProperties = {
        name,
        ...(properties.ele_m === undefined ? {} : { eleM: properties.ele_m }),
        inProvince: properties.in_province,
      };
      const position = roundPosition(geometry.coordinates, 4);
      return [
        {
          type: "Feature" as const,
          properties: peak,
          geometry: { type: "Point" as const, coordinates: position },
        },
      ];
    })
    .sort(
      (a, b) =>
        (b.properties.eleM ?? -1) - (a.properties.eleM ?? -1) ||
        (a.properties.name < b.properties.name ? -1 : 1),
    );
  writeLayer(outDir, "peaks", OSM, features);
}
