import { useMemo } from "react";
import { PALETTE } from "../../styles/palette";
import { selectDataset, selectPicture } from "../store/selectors";
import { useAtlas } from "../store/store";
import { provinceNames } from "../svg/placeNames";
import { provincePaths } from "../svg/provincePaths";
import { inkOn } from "../symbology/inkOn";
import { useScheme } from "./useScheme";

/** The communes as plain SVG in their classes' colours: what is seen while the live map is on its way. */
export function ProvincePicture() {
  const scheme = useScheme();
  const boundaries = useAtlas((state) => selectDataset(state)?.communeBoundaries);
  const picture = useAtlas(selectPicture);
  const drawn = useMemo(() => (boundaries === undefined ? null : provincePaths(boundaries)), [boundaries]);
  const communes = useAtlas((state) => state.published?.communes);
  const names = useMemo(() => (communes === undefined ? null : provinceNames(communes)), [communes]);
  if (drawn === null || picture === null) return null;
  const colours = new Map(picture.classes.map((it) => [it.key, PALETTE[scheme][it.colour].fill]));
  const classes = new Map(picture.units.map((it) => [it.id, it.classKey]));
  const fillOf = (code: string) =>
    colours.get(classes.get(code) ?? "missing") ?? PALETTE[scheme].missing.fill;
  return (
    <svg className="province-picture" viewBox={drawn.viewBox} aria-hidden="true">
      {drawn.paths.map(({ code, d }) => (
        <path key={code} d={d} fill={fillOf(code)} />
      ))}
      {names !== null && (
        <g className="picture-names" fontSize={names.size}>
          {names.placed.map(({ id, name, x, y }) => (
            <text key={id} x={x} y={y} fill={inkOn(fillOf(id), scheme)} stroke={fillOf(id)}>
              {name}
            </text>
          ))}
        </g>
      )}
    </svg>
  );
}
