import { useMemo } from "react";
import { useAtlas } from "../store/store";
import { provincePaths } from "../svg/provincePaths";
import { useMedia } from "./useMedia";
import { useText } from "./useText";

interface LocatorMapProps {
  communeCode: string;
  /** “Xã Bình Lư” */
  name: string;
}

/** On paper only: where in the province the unit lies. On the screen the map itself says so. */
export function LocatorMap(props: LocatorMapProps) {
  return useMedia("print") ? <PrintedLocator {...props} /> : null;
}

function PrintedLocator({ communeCode, name }: LocatorMapProps) {
  const text = useText();
  const boundaries = useAtlas((state) => state.published?.communeBoundaries);
  const drawn = useMemo(() => (boundaries === undefined ? null : provincePaths(boundaries)), [boundaries]);
  if (drawn === null || drawn.paths.length === 0) return null;
  return (
    <figure className="locator">
      <svg viewBox={drawn.viewBox} role="img" aria-label={text.dossier.locator(name)}>
        {drawn.paths.map(({ code, d }) => (
          <path key={code} d={d} data-here={code === communeCode} />
        ))}
      </svg>
      <figcaption>{text.dossier.referenceMap}</figcaption>
    </figure>
  );
}
