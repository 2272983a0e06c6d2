import { type FormEvent, useDeferredValue, useId, useLayoutEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { RuleSet } from "../../domain/rules/ruleSet";
import { selectRuleSets } from "../../store/rulesSelectors";
import { today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { formatDate, formatNumber } from "../../text/format";
import { thresholdsTextOf } from "../../text/thresholdsText";
import { Effect } from "./Effect";
import type { Said } from "./said";
import { savedCopy } from "./savedCopy";
import { thresholdWords } from "./thresholdWords";
import { useEffectOf } from "./useEffectOf";
import type { ThresholdsControl } from "./useThresholds";

interface SaveProps {
  ruleSet: RuleSet;
  isEntered: boolean;
  control: ThresholdsControl;
  /** what is wrong between thresholds, in words */
  crossed: readonly string[];
  /** words of the condition with this id */
  nameOf: (id: string) => string;
  onSaid: (said: Said | null) => void;
  /** whether something typed is not saved */
  onTouched: (isTouched: boolean) => void;
}

/** What differs from the document, what that changes in effect, and the copy's name, author and date. */
export function SaveCopy({ ruleSet, isEntered, control, crossed, nameOf, onSaid, onTouched }: SaveProps) {
  const language = useAtlas((state) => state.view.language);
  const by = useAtlas((state) => state.by);
  const text = thresholdsTextOf(language);
  const id = useId();
  const givenTitle = isEntered ? ruleSet.title : text.suggestedName(ruleSet.title);
  const [title, setTitle] = useState(givenTitle);
  const [author, setAuthor] = useState(by);
  const [fault, setFault] = useState("");
  const effectOf = useEffectOf(ruleSet);
  const edited = useDeferredValue(control.edited);
  const effect = useMemo(() => effectOf(edited), [effectOf, edited]);
  const differing = control.entries.filter((it) => control.value(it) !== it.original);
  const isTouched = control.entries.some((it) => control.value(it) !== it.current);

  const hasUnsaved = isTouched || control.faultCount > 0 || title !== givenTitle;
  // before the next key can be pressed: Escape right after the last change is undone closes without asking
  useLayoutEffect(() => {
    onTouched(hasUnsaved);
    return () => onTouched(false);
  }, [hasUnsaved, onTouched]);

  const faultOf = (): string => {
    if (control.faultCount > 0) return text.unsavedFaults(formatNumber(control.faultCount, { language }));
    if (crossed[0] !== undefined) return crossed[0];
    if (!isEntered && !isTouched) return text.nothingChanged;
    const named = title.trim();
    if (named === "") return text.nameMissing;
    const others = selectRuleSets(useAtlas.getState()).filter(
      (it) => it.ruleSet.id !== ruleSet.id || !isEntered,
    );
    if (others.some((it) => it.ruleSet.title === named)) return text.nameTaken;
    return author.trim() === "" ? text.authorMissing : "";
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const missing = faultOf();
    setFault(missing);
    if (missing !== "") return;
    const state = useAtlas.getState();
    const taken = new Set(selectRuleSets(state).map((it) => it.ruleSet.id));
    const copy = savedCopy(control.edited, { title, author, date: today(), isEntered, taken });
    if (state.by === "") state.setBy(author.trim());
    if (!state.saveRuleSet(copy)) {
      setFault(text.refused);
      return;
    }
    onSaid({ sentence: text.saved(copy.title), effect: effectOf(copy) });
    state.openThresholds(copy.id);
  };
  const field = (name: "title" | "author", label: string, value: string, set: (value: string) => void) => (
    <div className="office-field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        className="office-input"
        value={value}
        maxLength={name === "title" ? 120 : 80}
        autoComplete={name === "author" ? "name" : "off"}
        aria-describedby={fault === "" ? undefined : `${id}-fault`}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
  const heading = isEntered ? text.saveOwnTitle : text.saveTitle;
  return (
    <form className="thresholds-part thresholds-save" aria-label={heading} onSubmit={save} noValidate>
      <h3>{heading}</h3>
      <h4>{text.differences}</h4>
      {differing.length === 0 ? (
        <p className="hint">{text.noDifference}</p>
      ) : (
        <ul className="thresholds-differences">
          {differing.map((it) => (
            <li key={it.key}>
              {text.difference(
                nameOf(it.key),
                thresholdWords(it.original, it.unit, language),
                thresholdWords(control.value(it), it.unit, language),
              )}
            </li>
          ))}
        </ul>
      )}
      {isTouched && control.faultCount === 0 && (
        <div className="thresholds-preview">
          <h4>{text.effectTitle}</h4>
          <Effect effect={effect} />
        </div>
      )}
      {field("title", text.name, title, setTitle)}
      {field("author", text.author, author, setAuthor)}
      <p className="hint">{text.date(formatDate(today(), language))}</p>
      {fault !== "" && (
        <p className="edit-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      <p className="edit-actions">
        <Button className="button button-primary" type="submit">
          {text.save}
        </Button>
        <Button className="button" slot="close">
          {text.close}
        </Button>
      </p>
    </form>
  );
}
