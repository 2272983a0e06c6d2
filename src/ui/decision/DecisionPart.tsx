import { Stamp } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { Village } from "../../domain/village";
import { useAtlas } from "../../store/store";
import { decisionTextOf } from "../../text/decisionText";
import { formatDate } from "../../text/format";
import { useText } from "../useText";
import { DecisionForm } from "./DecisionForm";

/** The decision on a village as it is recorded, and the way to record one. */
export function DecisionPart({ village }: { village: Pick<Village, "id" | "name" | "geometryStatus"> }) {
  const { language } = useText();
  const words = decisionTextOf(language);
  const decision = useAtlas((state) => state.entered.decisions.get(village.id));
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (village.geometryStatus === "sample") return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="decision">
      {decision !== undefined && (
        <p className="source-line">
          {words.known(decision.documentNumber, formatDate(decision.date, language), decision.annexRow)}
        </p>
      )}
      <Button ref={button} className="button" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <Stamp size={16} aria-hidden="true" />
        {words.open}
      </Button>
      {isOpen && (
        <DecisionForm
          label={words.title(village.name)}
          unitIds={[village.id]}
          isList={false}
          onDone={close}
          onCancel={close}
        />
      )}
    </div>
  );
}
