import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import type { DrawnView } from "../../symbology/map/drawnView";
import { HIGHLIGHT } from "../../symbology/map/lineLooks";
import { UNIT_LINE_LAYOUT } from "./boundaries";

const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];

type Widths = Readonly<Record<"selected" | "picked" | "hovered", number>>;

const isPicked: ExpressionSpecification = ["boolean", ["feature-state", "picked"], false];

const bySelection = ({ selected, picked, hovered }: Widths): ExpressionSpecification => [
  "case",
  isSelected,
  selected,
  isPicked,
  picked,
  isHovered,
  hovered,
  0,
];

/**
 * Ink between two lines of paper: seen on every class colour, pale or dark. Feature state decides what
 * is drawn, so hovering neither filters nor sends data.
 */
export function highlightLayers(view: DrawnView): LayerSpecification[] {
  const palette = MAP_PALETTE[view.scheme];
  return (["communes", "villages"] as const).flatMap((source): LayerSpecification[] => {
    const visibility = source === "communes" || view.villagesDrawn ? "visible" : "none";
    const layout = source === "communes" ? UNIT_LINE_LAYOUT : { ...UNIT_LINE_LAYOUT, visibility };
    return [
      {
        id: `${source}-highlight-halo`,
        type: "line",
        source,
        layout: layout as typeof UNIT_LINE_LAYOUT,
        paint: {
          "line-color": palette.highlightHalo,
          "line-width": bySelection(HIGHLIGHT.halo),
        },
      },
      {
        id: `${source}-highlight`,
        type: "line",
        source,
        layout: layout as typeof UNIT_LINE_LAYOUT,
        paint: {
          "line-color": ["case", isSelected, palette.highlight, isPicked, palette.picked, palette.highlight],
          "line-width": bySelection(HIGHLIGHT.line),
        },
      },
    ];
  });
}
