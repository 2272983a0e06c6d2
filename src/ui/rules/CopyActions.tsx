import { Download, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { RuleSet } from "../../domain/rules/ruleSet";
import { writeRuleSet } from "../../io/rules/writeRuleSet";
import { useAtlas } from "../../store/store";
import { thresholdsTextOf } from "../../text/thresholdsText";
import { saveFile } from "../saveFile";
import type { Said } from "./said";

interface ActionsProps {
  ruleSet: RuleSet;
  onSaid: (said: Said) => void;
}

/** A copy of the office as a file for others, and the way to be rid of it. */
export function CopyActions({ ruleSet, onSaid }: ActionsProps) {
  const text = thresholdsTextOf(useAtlas((state) => state.view.language));
  const isBasisThere = useAtlas(({ rules }) => rules?.ruleSets.some(({ id }) => id === ruleSet.basedOn));
  const [isAsking, setAsking] = useState(false);
  const remove = () => {
    const { openThresholds, removeRuleSet } = useAtlas.getState();
    openThresholds(isBasisThere === true ? (ruleSet.basedOn ?? null) : null);
    removeRuleSet(ruleSet.id);
    onSaid({ sentence: text.removed(ruleSet.title), effect: null });
  };
  return isAsking ? (
    <div className="thresholds-ask" role="alert">
      <p>{text.removeAsk(ruleSet.title)}</p>
      <p className="edit-actions">
        <Button className="button" onPress={remove} autoFocus>
          {text.removeYes}
        </Button>
        <Button className="button" onPress={() => setAsking(false)}>
          {text.removeNo}
        </Button>
      </p>
    </div>
  ) : (
    <p className="edit-actions">
      <Button
        className="button"
        onPress={() => saveFile(`${ruleSet.id}.json`, writeRuleSet(ruleSet), "application/json")}
      >
        <Download size={16} aria-hidden="true" />
        {text.download}
      </Button>
      <Button className="button" onPress={() => setAsking(true)}>
        <Trash2 size={16} aria-hidden="true" />
        {text.remove}
      </Button>
    </p>
  );
}
