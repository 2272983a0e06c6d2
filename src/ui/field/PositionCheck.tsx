import { MapPin, X } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { VillageCheck } from "../../domain/field/fieldCheck";
import { isInCommune } from "../../io/field/recordsOfCheck";
import { selectDataset } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { useFieldWords } from "../gaps/useFieldWords";

const PATIENCE_MS = 30_000;

interface PositionCheckProps {
  position: VillageCheck["position"];
  communeCode: string;
  onPosition: (position: VillageCheck["position"]) => void;
}

/** The position of the device, asked for only when the button is pressed; nothing depends on it. */
export function PositionCheck({ position, communeCode, onPosition }: PositionCheckProps) {
  const { words, language } = useFieldWords();
  const dataset = useAtlas(selectDataset);
  const [state, setState] = useState<"idle" | "waiting" | "refused">("idle");
  const ask = () => {
    if (!("geolocation" in navigator)) return setState("refused");
    setState("waiting");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState("idle");
        const degrees = (value: number) => Number(value.toFixed(6));
        onPosition({
          at: [degrees(coords.longitude), degrees(coords.latitude)],
          accuracyM: Math.round(coords.accuracy),
        });
      },
      () => setState("refused"),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 0 },
    );
  };
  const figure = (value: number, decimals: number) => formatNumber(value, { language, decimals });
  const isOutside = position !== null && dataset !== null && !isInCommune(position.at, communeCode, dataset);
  return (
    <div className="position-check">
      {position === null ? (
        <Button className="figure-choice" isDisabled={state === "waiting"} onPress={ask}>
          <MapPin size={18} aria-hidden="true" />
          {state === "waiting" ? words.check.positionWait : words.check.position}
        </Button>
      ) : (
        <>
          <p>
            {words.check.positionIs(
              figure(position.at[0], 5),
              figure(position.at[1], 5),
              figure(position.accuracyM, 0),
            )}
          </p>
          <Button className="figure-choice" onPress={() => onPosition(null)}>
            <X size={18} aria-hidden="true" />
            {words.check.positionDrop}
          </Button>
        </>
      )}
      {state === "refused" && <p role="alert">{words.check.positionRefused}</p>}
      {isOutside && <p role="alert">{words.check.positionOutside}</p>}
    </div>
  );
}
