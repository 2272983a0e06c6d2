import { useId, useMemo } from "react";
import { MAP_PALETTE } from "../../styles/mapPalette";
import { PALETTE } from "../../styles/palette";
import { addressCamera } from "../store/address";
import { selectDataset, selectPicture } from "../store/selectors";
import { useAtlas } from "../store/store";
import { provinceNames } from "../svg/placeNames";
import { placeInPaths, provincePaths } from "../svg/provincePaths";
import { inkOn } from "../symbology/inkOn";
import { DotsPattern, HatchPattern } from "./StillPatterns";
import { useScheme } from "./useScheme";

/** Type size of the communes' names where the address has a camera, in pixels. */
const NAME_SIZE = 13;

/** Pixels of a unit of the paths where the whole province fills a usual window. */
const WHOLE = 0.4;

/** Pixels of a unit of the paths, a thousandth of a degree, where the world is 512 pixels wide at zoom 0. */
const pixelsAt = (zoom: number) => (512 * 2 ** zoom) / 360_000;

/** The picture as plain SVG in its classes' colours, where the address looks: what is seen while the map is on its way. */
export function ProvincePicture() {
  const scheme = useScheme();
  const boundaries = useAtlas((state) => selectDataset(state)?.communeBoundaries);
  const villages = useAtlas((state) => selectDataset(state)?.villageBoundaries);
  const picture = useAtlas(selectPicture);
  const [hatch, dots] = [useId(), useId()];
  const camera = addressCamera();
  const scale = camera === null ? null : pixelsAt(camera.zoom);
  const drawn = useMemo(() => (boundaries === undefined ? null : provincePaths(boundaries)), [boundaries]);
  const isOfVillages = picture?.level === "village";
  const areas = useMemo(
    () => (isOfVillages && villages !== undefined ? provincePaths(villages).paths : []),
    [isOfVillages, villages],
  );
  const communes = useAtlas((state) => state.published?.communes);
  const names = useMemo(
    () =>
      communes === undefined ? null : provinceNames(communes, scale === null ? undefined : NAME_SIZE / scale),
    [communes, scale],
  );
  if (drawn === null || picture === null) return null;
  const colours = new Map(picture.classes.map((it) => [it.key, it.colour]));
  const classes = new Map(picture.units.map((it) => [it.id, it.classKey]));
  const swatchOf = (code: string) => PALETTE[scheme][colours.get(classes.get(code) ?? "") ?? "missing"];
  const fillOf = (code: string) => swatchOf(code).fill;
  const madeUp = new Set(picture.units.filter((it) => it.value.valueStatus === "sample").map((it) => it.id));
  const all = [...drawn.paths, ...areas];
  // villages cover the communes below them
  const hatched = (areas.length > 0 ? areas : drawn.paths).filter(
    ({ code }) => swatchOf(code).pattern === "hatch",
  );
  const dotted = all.filter(({ code }) => madeUp.has(code));
  const shapes = (
    <>
      <g className="picture-units">
        {all.map(({ code, d }) => (
          <path key={code} d={d} fill={fillOf(code)} />
        ))}
      </g>
      {hatched.length > 0 && <HatchPattern id={hatch} scheme={scheme} scale={scale ?? WHOLE} />}
      {hatched.map(({ code, d }) => (
        <path
          key={`hatched ${code}`}
          d={d}
          fill={`url(#${hatch})`}
          stroke={MAP_PALETTE[scheme].hatch}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {dotted.length > 0 && <DotsPattern id={dots} scheme={scheme} scale={scale ?? WHOLE} />}
      {dotted.map(({ code, d }) => (
        <path key={`dotted ${code}`} d={d} fill={`url(#${dots})`} />
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
    </>
  );
  if (camera === null || scale === null)
    return (
      <svg className="province-picture" viewBox={drawn.viewBox} aria-hidden="true">
        {shapes}
      </svg>
    );
  const [x, y] = placeInPaths([camera.lng, camera.lat]);
  return (
    <svg className="province-picture" data-camera="true" aria-hidden="true">
      <svg x="50%" y="50%" overflow="visible" aria-hidden="true">
        <g transform={`scale(${scale}) translate(${-x} ${-y})`}>{shapes}</g>
      </svg>
    </svg>
  );
}
