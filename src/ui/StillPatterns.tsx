import type { ReactNode } from "react";
import { MAP_PALETTE } from "../../styles/mapPalette";
import type { Scheme } from "../../styles/palette";
import { DOTS_TILE, HATCH_TILE } from "../symbology/unitTiles";

interface PatternProps {
  id: string;
  scheme: Scheme;
  /** pixels of a unit of the picture */
  scale: number;
}

/** The hatch of units of which nothing is known. */
export function HatchPattern({ id, scheme, scale }: PatternProps) {
  return (
    <Tile id={id} side={HATCH_TILE.side} scale={scale}>
      <path d={HATCH_TILE.d} fill="none" stroke={MAP_PALETTE[scheme].hatch} strokeWidth={HATCH_TILE.width} />
    </Tile>
  );
}

/** The dots that mark sample data. */
export function DotsPattern({ id, scheme, scale }: PatternProps) {
  const { dot, dotRing } = MAP_PALETTE[scheme];
  const { at: places, radius, ringRadius, ringOpacity } = DOTS_TILE;
  return (
    <Tile id={id} side={DOTS_TILE.side} scale={scale}>
      {places.map((at) => (
        <g key={at}>
          <circle cx={at} cy={at} r={ringRadius} fill={dotRing} fillOpacity={ringOpacity} />
          <circle cx={at} cy={at} r={radius} fill={dot} />
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
