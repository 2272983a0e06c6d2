import type { ReactNode } from "react";
import { MAP_PALETTE } from "../../styles/mapPalette";
import type { Scheme } from "../../styles/palette";

/** Sides of the tiles, in pixels: those of the maps that follow. */
const HATCH = 6;
const DOTS = 10;

interface PatternProps {
  id: string;
  scheme: Scheme;
  /** pixels of a unit of the picture */
  scale: number;
}

/** The hatch of units of which nothing is known. */
export function HatchPattern({ id, scheme, scale }: PatternProps) {
  return (
    <Tile id={id} side={HATCH} scale={scale}>
      <path
        d="M-1.5 1.5L1.5 -1.5M-1 7L7 -1M4.5 7.5L7.5 4.5"
        fill="none"
        stroke={MAP_PALETTE[scheme].hatch}
        strokeWidth={0.7}
      />
    </Tile>
  );
}

/** The dots that mark sample data. */
export function DotsPattern({ id, scheme, scale }: PatternProps) {
  const { dot, dotRing } = MAP_PALETTE[scheme];
  return (
    <Tile id={id} side={DOTS} scale={scale}>
      {[DOTS / 4, (3 * DOTS) / 4].map((at) => (
        <g key={at}>
          <circle cx={at} cy={at} r={1.15} fill={dotRing} fillOpacity={0.75} />
          <circle cx={at} cy={at} r={0.75} fill={dot} />
        </g>
      ))}
    </Tile>
  );
}

interface TileProps extends Pick<PatternProps, "id" | "scale"> {
  side: number;
  children: ReactNode;
}

function Tile({ id, side, scale, children }: TileProps) {
  return (
    <pattern
      id={id}
      width={side}
      height={side}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${1 / scale})`}
    >
      {children}
    </pattern>
  );
}
