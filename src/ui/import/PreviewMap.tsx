import { useMemo } from "react";
import type { BoundaryCollection } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import { useAtlas } from "../../store/store";
import { areaPath, placeInPaths, provincePaths } from "../../svg/provincePaths";
import { formatNumber } from "../../text/format";
import { previewShapes } from "./previewShapes";
import { useImportText } from "./useImportText";

interface PreviewMapProps {
  records: readonly RecordChange[];
  boundaries: BoundaryCollection;
}

/** Where in the province something would change: communes in tint, areas and points over them. */
export function PreviewMap({ records, boundaries }: PreviewMapProps) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  const province = useMemo(() => provincePaths(boundaries), [boundaries]);
  const shapes = useMemo(() => {
    const { points, areas, communes, pointCount, unplacedCount } = previewShapes(records);
    return {
      communes,
      counts: { pointCount, areaCount: areas.length, unplacedCount },
      places: points.map(placeInPaths),
      areas: areas.map(areaPath).join(""),
    };
  }, [records]);
  const number = (value: number) => formatNumber(value, { language });
  const { pointCount, areaCount, unplacedCount } = shapes.counts;
  const parts = [
    pointCount === 0 ? "" : text.previewPoints(number(pointCount)),
    areaCount === 0 ? "" : text.previewAreas(number(areaCount)),
    text.previewCommunes(number(shapes.communes.size)),
  ].filter((it) => it !== "");
  const words =
    text.previewOf(parts.join(", ")) +
    (unplacedCount === 0 ? "" : text.previewUnplaced(number(unplacedCount)));
  // points are circles of a zero-length line: one path for all, of the same size at every zoom
  const dots = shapes.places.map(([x, y]) => `M${x} ${y}h0`).join("");
  return (
    <figure className="import-preview">
      <svg viewBox={province.viewBox} role="img" aria-label={`${text.preview}: ${words}`}>
        {province.paths.map(({ code, d }) => (
          <path key={code} d={d} className="import-commune" data-changed={shapes.communes.has(code)} />
        ))}
        <path d={shapes.areas} className="import-area" />
        <path d={dots} className="import-dots" />
      </svg>
      <figcaption className="hint">{words}</figcaption>
    </figure>
  );
}
