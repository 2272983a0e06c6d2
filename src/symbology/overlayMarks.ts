import type { Hazard, ResettlementState } from "../domain/resettlement";
import type { CropId } from "../domain/zone";
import { circle, line, type Mark, polygon } from "./marks";

/** Side of the square that signs and plates are drawn in. */
export const SIGN_SIZE = 24;
/** Side of a pattern's tile; tiles repeat without a seam. */
export const TILE_SIZE = 12;

/** A hazard that the report does not name has the sign of a house. */
export type Sign = CropId | Hazard | "home";

const wave = (y: number): Mark =>
  line(1.7, [6.5, y], [8.3, y - 1.4], [10.2, y], [12, y - 1.4], [13.8, y], [15.7, y - 1.4], [17.5, y]);

/** What stands on the plate: two leaves, quills of bark, a nut, an ear, a fruit, a root, a fish; hazards. */
export const SIGNS: Record<Sign, readonly Mark[]> = {
  tea: [
    polygon([12, 17.5], [7, 14], [6, 8.5], [10.5, 11]),
    polygon([12, 17.5], [17, 14], [18, 8.5], [13.5, 11]),
    polygon([12, 13], [10.6, 9.5], [12, 5.5], [13.4, 9.5]),
  ],
  cinnamon: [line(2.6, [8.2, 17], [10.6, 7]), line(2.6, [13.2, 17], [15.6, 7])],
  macadamia: [line(1.9, ...ring(12, 12, 5)), circle(12, 12, 2)],
  rice: [
    line(1.5, [12, 18.5], [12, 9]),
    circle(12, 7, 1.7),
    circle(9.4, 9.4, 1.6),
    circle(14.6, 9.4, 1.6),
    circle(9.4, 13, 1.6),
    circle(14.6, 13, 1.6),
  ],
  fruit: [circle(12, 13.6, 4.6), polygon([12, 9], [12.6, 6.2], [16.2, 5.4], [15.4, 8.2])],
  ginseng: [
    polygon([9.4, 8], [14.6, 8], [13.6, 13], [15.4, 18.2], [12, 14.8], [8.6, 18.2], [10.4, 13]),
    line(1.5, [12, 8], [12, 5.2]),
    line(1.5, [9.4, 5.4], [12, 7.4], [14.6, 5.4]),
  ],
  "cage-fish": [
    polygon(
      [5.5, 12],
      [8, 9.4],
      [11, 8.4],
      [14.4, 11],
      [18.6, 8.4],
      [18.6, 15.6],
      [14.4, 13],
      [11, 15.6],
      [8, 14.6],
    ),
  ],
  landslide: [polygon([6.5, 17], [6.5, 7.5], [17.5, 17]), circle(12, 8.4, 1.4), circle(16, 11.4, 1.7)],
  "flash-flood": [
    polygon([12.8, 5.5], [8.6, 11.6], [11.4, 11.6], [10.6, 15.2], [15.4, 9.4], [12.6, 9.4]),
    wave(17.6),
  ],
  flood: [wave(9.4), wave(13.2), wave(17)],
  subsidence: [line(1.9, [5.8, 9], [9, 9], [12, 16.4], [15, 9], [18.2, 9])],
  reservoir: [
    polygon([13, 6.5], [15, 6.5], [18.4, 17.5], [13, 17.5]),
    line(1.6, [6, 10], [12, 10]),
    line(1.6, [6, 13.6], [12, 13.6]),
  ],
  project: [
    line(1.7, [8.4, 18], [8.4, 6.6], [17, 6.6], [17, 10]),
    polygon([14.6, 11.5], [18.4, 11.5], [18.4, 15.5], [14.6, 15.5]),
  ],
  disaster: [line(2.4, [12, 6.6], [12, 12.6]), circle(12, 16.6, 1.5)],
  home: [polygon([12, 5.8], [18.2, 11.4], [16.4, 11.4], [16.4, 17.4], [7.6, 17.4], [7.6, 11.4], [5.8, 11.4])],
};

function ring(x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: 25 }, (_, index): [number, number] => {
    const angle = (index * Math.PI) / 12;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Crops stand on a round plate. */
export const ROUND_PLATE: readonly Mark[] = [circle(12, 12, 10)];

/** A figure of a whole former district stands on a plate with a broken rim, as its extent has. */
export const EXTENT_PLATE: readonly Mark[] = [
  circle(12, 12, 8.4),
  ...Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    return line(
      2.2,
      [12 + 11 * Math.cos(angle - 0.17), 12 + 11 * Math.sin(angle - 0.17)],
      [12 + 11 * Math.cos(angle + 0.17), 12 + 11 * Math.sin(angle + 0.17)],
    );
  }),
];

/**
 * The form of the plate is the state that was reported: who must go stands on a point, who has moved on
 * a round, who has settled on a square.
 */
export const STATE_PLATES: Record<ResettlementState, readonly Mark[]> = {
  mustMove: [polygon([12, 0.5], [23.5, 12], [12, 23.5], [0.5, 12])],
  urgent: [
    polygon(
      [7.6, 0.8],
      [16.4, 0.8],
      [23.2, 7.6],
      [23.2, 16.4],
      [16.4, 23.2],
      [7.6, 23.2],
      [0.8, 16.4],
      [0.8, 7.6],
    ),
  ],
  moved: ROUND_PLATE,
  movedStillAtRisk: [polygon([12, 0.2], [22.8, 8], [18.7, 22], [5.3, 22], [1.2, 8])],
  settled: [polygon([2.5, 2.5], [21.5, 2.5], [21.5, 21.5], [2.5, 21.5])],
  unknownToday: [polygon([12, 1], [22, 6.6], [22, 17.4], [12, 23], [2, 17.4], [2, 6.6])],
};

/** What fills a schematic shape: rows, trunks, nuts … so that crops differ where they overlap. */
export const PATTERNS: Record<CropId, readonly Mark[]> = {
  tea: [line(1.2, [-2, 3], [14, 3]), line(1.2, [-2, 9], [14, 9])],
  cinnamon: [line(1.2, [3, -2], [3, 14]), line(1.2, [9, -2], [9, 14])],
  macadamia: [circle(3, 3, 1.7), circle(9, 9, 1.7)],
  rice: [line(1.2, [1.5, 3], [4.5, 3]), line(1.2, [7.5, 9], [10.5, 9])],
  fruit: [line(0.9, ...ring(6, 6, 3))],
  ginseng: [line(1.1, [6, 2.8], [6, 9.2]), line(1.1, [2.8, 6], [9.2, 6])],
  "cage-fish": [line(0.9, [-2, 6], [14, 6]), line(0.9, [6, -2], [6, 14])],
};

/** A former district: lines from top left to bottom right, against those of “nothing known”. */
export const EXTENT_PATTERN: readonly Mark[] = [
  line(1.3, [-6, -6], [18, 18]),
  line(1.3, [-6, 6], [6, 18]),
  line(1.3, [6, -6], [18, 6]),
];
