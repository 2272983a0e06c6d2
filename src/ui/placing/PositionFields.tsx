import { type RefObject, useId } from "react";
import type { TypedPosition } from "../../io/edit/readTypedPosition";
import type { PlacingText } from "../../text/placingText";

/** What stands in the two boxes, and which grid a person chose for metres. */
export interface TypedDegrees {
  lng: string;
  lat: string;
  /** "" for the likeliest */
  system: string;
}

interface PositionFieldsProps {
  typed: TypedDegrees;
  /** what it was read as, null where it shows the point on the map */
  reading: TypedPosition | null;
  onChange: (typed: TypedDegrees) => void;
  words: PlacingText;
  /** id of what is said against it */
  faultId: string | undefined;
  firstField: RefObject<HTMLInputElement | null>;
}

/** Longitude and latitude, or metres and their grid: the way without a map, and to the metre with one. */
export function PositionFields({
  typed,
  reading,
  onChange,
  words,
  faultId,
  firstField,
}: PositionFieldsProps) {
  const id = useId();
  const systems = reading?.ok ? reading.systems : [];
  const common = {
    className: "office-input",
    autoComplete: "off",
    inputMode: "text" as const,
    "aria-invalid": reading?.ok === false && reading.reason !== "incomplete",
    "aria-describedby": faultId === undefined ? `${id}-format` : `${id}-format ${faultId}`,
  };
  return (
    <>
      <div className="placing-degrees">
        {(["lng", "lat"] as const).map((axis) => (
          <div key={axis} className="office-field">
            <label htmlFor={`${id}-${axis}`}>{words[axis]}</label>
            <input
              {...common}
              {...(axis === "lng" ? { ref: firstField } : {})}
              id={`${id}-${axis}`}
              value={typed[axis]}
              onChange={(event) => onChange({ ...typed, [axis]: event.target.value })}
            />
          </div>
        ))}
        <p id={`${id}-format`} className="hint">
          {words.format}
        </p>
      </div>
      {reading?.ok && systems.length > 0 && (
        <div className="office-field">
          <label htmlFor={`${id}-system`}>{words.system}</label>
          <select
            id={`${id}-system`}
            className="office-input"
            value={reading.system}
            onChange={(event) => onChange({ ...typed, system: event.target.value })}
          >
            {systems.map((it) => (
              <option key={it.id} value={it.id}>
                {it.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
