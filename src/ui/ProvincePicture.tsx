import { useMemo } from "react";
import { PALETTE } from "../../styles/palette";
import { selectDataset, selectPicture } from "../store/selectors";
import { useAtlas } from "../store/store";
import { provincePaths } from "../svg/provincePaths";
import { useScheme } from "./useScheme";

/** The communes as plain SVG in their classes' colours: what is seen while the live map is on its way. */
export function ProvincePicture() {
  const scheme = useScheme();
  const boundaries = useAtlas((state) => selectDataset(state)?.communeBoundaries);
  const picture = useAtlas(selectPicture);
  const drawn = useMemo(() => (boundaries === undefined ? null : provincePaths(boundaries)), [boundaries]);
  if (drawn === null || picture === null) return null;
  const colours = new Map(picture.classes.map((it) => [it.key, PALETTE[scheme][it.colour].fill]));
  const classes = new Map(picture.units.map((it) => [it.id, it.classKey]));
  return (
    <svg className="province-picture" viewBox={drawn.viewBox} aria-hidden="true">
      {drawn.paths.map(({ code, d }) => (
        <path
          key={code}
          d={d}
          fill={colours.get(classes.get(code) ?? "missing") ?? PALETTE[scheme].missing.fill}
        />
      ))}
    </svg>
  );
}
