import { useText } from "./useText";

/** Who made the map's data and under which licence: short always, in full when pressed. */
export function Credits() {
  const text = useText();
  return (
    <details className="credits">
      <summary>{text.map.creditShort}</summary>
      <ul>
        <li>{text.map.creditBoundaries}</li>
        <li>
          <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
            {text.map.creditOpenStreetMap}
          </a>
        </li>
        <li>{text.map.creditGeoNames}</li>
      </ul>
    </details>
  );
}
