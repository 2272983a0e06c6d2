import { useId } from "react";
import { RESETTLEMENT_STATES, type ResettlementState } from "../../domain/resettlement";
import { selectDataset } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import type { PlacingText } from "../../text/placingText";
import { useText } from "../useText";
import { communeWords } from "./placeWords";

interface NewPlaceFieldsProps {
  kind: "addVillage" | "addSite";
  /** unit whose known names are offered, "" for none */
  communeCode: string;
  name: string;
  onName: (name: string) => void;
  state: ResettlementState;
  onState: (state: ResettlementState) => void;
  words: PlacingText;
}

/** Name of a new village or site; of a site its state too. Names that reports mention are offered. */
export function NewPlaceFields(props: NewPlaceFieldsProps) {
  const { kind, communeCode, name, onName, state, onState, words } = props;
  const text = useText();
  const dataset = useAtlas(selectDataset);
  const id = useId();
  const known = new Set(
    (dataset?.villageNames ?? []).filter((it) => it.communeCode === communeCode).map((it) => it.name),
  );
  const commune = dataset?.communes.find((it) => it.code === communeCode);
  const isTaken = dataset?.villages.some(
    (it) => it.communeCode === communeCode && it.geometryStatus !== "sample" && isSameName(it.name, name),
  );
  return (
    <>
      <div className="office-field">
        <label htmlFor={`${id}-name`}>{words.name[kind]}</label>
        <input
          id={`${id}-name`}
          className="office-input"
          value={name}
          maxLength={120}
          autoComplete="off"
          list={`${id}-known`}
          onChange={(event) => onName(event.target.value)}
        />
        <datalist id={`${id}-known`}>
          {[...known].map((it) => (
            <option key={it} value={it} />
          ))}
        </datalist>
        <p className="hint" role="status">
          {kind === "addVillage" && isTaken && commune !== undefined
            ? words.sameName(communeWords(commune, text))
            : ""}
        </p>
      </div>
      {kind === "addSite" && (
        <div className="office-field">
          <label htmlFor={`${id}-state`}>{words.state}</label>
          <select
            id={`${id}-state`}
            className="office-input"
            value={state}
            onChange={(event) =>
              onState(RESETTLEMENT_STATES.find((it) => it === event.target.value) ?? state)
            }
          >
            {RESETTLEMENT_STATES.map((it) => (
              <option key={it} value={it}>
                {text.overlays.state[it]}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

/** Names are compared as they are written, but for case: “Nậm Chà” is not “Nậm Cha”. */
function isSameName(one: string, other: string): boolean {
  const written = (name: string) => name.normalize("NFC").trim().toLocaleLowerCase("vi");
  return written(one) === written(other);
}
