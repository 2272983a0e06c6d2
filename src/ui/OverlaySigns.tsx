import { useId } from "react";
import { OVERLAY_PALETTE, type OverlayColour } from "../../styles/overlayPalette";
import type { Mark } from "../symbology/marks";
import { ROUND_PLATE, SIGN_SIZE, SIGNS, type Sign, TILE_SIZE } from "../symbology/overlayMarks";
import { MarkShapes } from "./MarkShapes";
import { useScheme } from "./useScheme";

interface OverlaySignProps {
  colour: OverlayColour;
  sign: Sign | null;
  plate?: readonly Mark[];
  /** the report is too old to say what is */
  isHollow?: boolean;
}

/** The icon of an overlay as on the map; always beside its words. */
export function OverlaySign({ colour, sign, plate = ROUND_PLATE, isHollow = false }: OverlaySignProps) {
  const palette = OVERLAY_PALETTE[useScheme()][colour];
  return (
    <svg className="overlay-sign" viewBox={`-1 -1 ${SIGN_SIZE + 2} ${SIGN_SIZE + 2}`} aria-hidden="true">
      <MarkShapes marks={plate} colour={palette.fill} />
      {isHollow && (
        <g transform="translate(12 12) scale(0.8) translate(-12 -12)">
          <MarkShapes marks={plate} colour={palette.sign} />
        </g>
      )}
      {sign !== null && <MarkShapes marks={SIGNS[sign]} colour={isHollow ? palette.fill : palette.sign} />}
    </svg>
  );
}

interface OverlayPatternProps {
  colour: OverlayColour;
  marks: readonly Mark[];
  isDashed?: boolean;
}

/** What fills an area of an overlay, as on the map. */
export function OverlayPattern({ colour, marks, isDashed = false }: OverlayPatternProps) {
  const { fill } = OVERLAY_PALETTE[useScheme()][colour];
  const id = useId();
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <pattern id={id} width={TILE_SIZE} height={TILE_SIZE} patternUnits="userSpaceOnUse">
        <MarkShapes marks={marks} colour={fill} />
      </pattern>
      <rect
        className="overlay-pattern"
        x="1"
        y="1"
        width="22"
        height="14"
        rx="2"
        fill={`url(#${id})`}
        stroke={fill}
        strokeDasharray={isDashed ? "3 2" : undefined}
      />
    </svg>
  );
}
