import type { RuleSet } from "../../domain/rules/ruleSet";
import { useAtlas } from "../../store/store";
import { formatDate } from "../../text/format";
import { ruleFileTextOf } from "../../text/ruleFileText";
import { thresholdsTextOf } from "../../text/thresholdsText";

/** What a rule set is: document, date, article, time in force, state, and of a copy who made it from what. */
export function RuleSetFacts({ ruleSet }: { ruleSet: RuleSet }) {
  const language = useAtlas((state) => state.view.language);
  const words = ruleFileTextOf(language);
  const text = thresholdsTextOf(language);
  const { document, inForce, state, appliesTo, basedOn, author = "", madeOn = "" } = ruleSet;
  const basis = useAtlas((all) => all.rules?.ruleSets.find(({ id }) => id === basedOn)?.title);
  const date = (iso: string) => formatDate(iso, language);
  const numbered = document.date === "" ? document.number : text.dated(document.number, date(document.date));
  const period =
    inForce.from === ""
      ? ""
      : inForce.to === ""
        ? text.since(date(inForce.from))
        : text.period(date(inForce.from), date(inForce.to));
  const rows = [
    [words.document, [numbered, document.article].filter((it) => it !== "").join(", ")],
    [words.period, period],
    [words.state, words.states[state]],
    [words.appliesTo, words.levels[appliesTo]],
    [words.basedOn, basedOn === ruleSet.id ? "" : (basis ?? basedOn ?? "")],
    [words.author, [author, date(madeOn)].filter((it) => it !== "").join(", ")],
  ] as const;
  return (
    <>
      <p className="thresholds-name">{ruleSet.title}</p>
      <p className="hint">{document.title}</p>
      <dl className="import-facts">
        {rows
          .filter(([, value]) => value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {ruleSet.note !== "" && <p className="hint">{ruleSet.note}</p>}
    </>
  );
}
