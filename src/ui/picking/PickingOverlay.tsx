import { useEffect, useState } from "react";
import { withVillagesInside } from "../../store/pickingSelectors";
import type { StrokeShape } from "../../store/pickingSlice";
import { useAtlas } from "../../store/store";
import type { MapLens, MapPixel } from "../../symbology/map/mapLens";
import { isInBox, isInStroke } from "./insideStroke";

/** The stroke that is being drawn over the map; when it ends, the villages inside are ticked. */
export function PickingOverlay({ lens }: { lens: MapLens }) {
  const shape = useAtlas((state) => state.strokeShape);
  const wish = useAtlas((state) => state.inViewWish);
  const [path, setPath] = useState<readonly MapPixel[]>([]);
  useEffect(
    () =>
      lens.onStroke((stroke) => {
        setPath(stroke.state === "drawing" ? stroke.path : []);
        if (stroke.state !== "done") return;
        const state = useAtlas.getState();
        const way = stroke.path.map(lens.positionAt);
        state.setSelection(withVillagesInside(state, isInStroke(way, state.strokeShape)));
      }),
    [lens],
  );
  useEffect(() => {
    if (wish === null) return;
    const state = useAtlas.getState();
    state.setSelection(withVillagesInside(state, isInBox(lens.extent())));
  }, [wish, lens]);
  return (
    <svg className="picking-stroke" aria-hidden="true" data-drawn={path.length > 1}>
      <polygon
        points={cornersOf(path, shape)
          .map(({ x, y }) => `${x},${y}`)
          .join(" ")}
      />
    </svg>
  );
}

/** What the stroke encloses, on the screen. */
function cornersOf(path: readonly MapPixel[], shape: StrokeShape): readonly MapPixel[] {
  const [first, last] = [path[0], path[path.length - 1]];
  if (shape === "loop" || first === undefined || last === undefined) return path;
  return [first, { x: last.x, y: first.y }, last, { x: first.x, y: last.y }];
}
