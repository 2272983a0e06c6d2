import type { Scheme } from "./palette";

/**
 * Colours of everything on the map that is not data: paper, ink and water. Quiet on purpose, so that
 * colour stays with the classes of `palette.ts`. The SVG map and the printed sheet may use the same.
 */
export interface MapPalette {
  /** inside the province, under the classes */
  paper: string;
  /** outside the province: the desk the sheet lies on */
  desk: string;
  neighbourFill: string;
  neighbourLine: string;
  /** soft band along the outer side of the province border */
  provinceBand: string;
  provinceLine: string;
  countryLine: string;
  communeLine: string;
  /** wider and paler, below the line */
  communeCasing: string;
  villageLine: string;
  villagePoint: string;
  /** thin outline that marks a unit to which a theme does not apply */
  notApplicableLine: string;
  water: string;
  waterLine: string;
  waterText: string;
  roadCasing: string;
  roadMajor: string;
  roadMinor: string;
  /** name labels, by weight of what they name */
  ink: string;
  inkSoft: string;
  inkFaint: string;
  /** behind labels and highlight lines */
  halo: string;
  highlight: string;
  highlightHalo: string;
  /** around units that are ticked */
  picked: string;
  /** lines of the “nothing known” hatch */
  hatch: string;
  /** dots that mark sample data, and the ring that keeps them visible on a dark class */
  dot: string;
  dotRing: string;
}

export const MAP_PALETTE: Record<Scheme, MapPalette> = {
  light: {
    paper: "#fbfaf6",
    desk: "#efede6",
    neighbourFill: "#f5f3ed",
    neighbourLine: "#cfc9bb",
    provinceBand: "#d9d2c2",
    provinceLine: "#4a4640",
    countryLine: "#2e2b27",
    communeLine: "#4a433b",
    communeCasing: "#fbfaf6",
    villageLine: "#c4bdb0",
    villagePoint: "#3b4246",
    notApplicableLine: "#9a948a",
    water: "#bdd3de",
    waterLine: "#86aabd",
    waterText: "#2f6480",
    roadCasing: "#fbfaf6",
    roadMajor: "#6b5f50",
    roadMinor: "#a89d8e",
    ink: "#1d2629",
    inkSoft: "#454e52",
    inkFaint: "#646c6f",
    halo: "#fdfcf9",
    highlight: "#12181a",
    highlightHalo: "#ffffff",
    picked: "#17626b",
    hatch: "#bdb6a9",
    dot: "#2b3236",
    dotRing: "#fdfcf9",
  },
  dark: {
    paper: "#1b2023",
    desk: "#101415",
    neighbourFill: "#15191b",
    neighbourLine: "#343a3d",
    provinceBand: "#262c2f",
    provinceLine: "#a39d93",
    countryLine: "#bdb7ac",
    communeLine: "#14181a",
    communeCasing: "#5a5f62",
    villageLine: "#3b4145",
    villagePoint: "#d5d9da",
    notApplicableLine: "#8a9093",
    water: "#22414f",
    waterLine: "#3f6a7d",
    waterText: "#9cc6d9",
    roadCasing: "#14181a",
    roadMajor: "#8d857a",
    roadMinor: "#676157",
    ink: "#f4f2ec",
    inkSoft: "#cfd2d1",
    inkFaint: "#a5aaab",
    halo: "#14181a",
    highlight: "#ffffff",
    highlightHalo: "#0a0d0e",
    picked: "#84c9c8",
    hatch: "#4c5053",
    dot: "#e9e7e1",
    dotRing: "#14181a",
  },
};
