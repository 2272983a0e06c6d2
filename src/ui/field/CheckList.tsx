import { Check, ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { answeredCount, type CheckRound, type VillageCheck } from "../../domain/field/fieldCheck";
import { fold } from "../../domain/search/fold";
import { readFieldAnswer } from "../../io/field/readFieldAnswer";
import type { FormMeasure, FormVillage } from "../../io/field/writeCollectionForm";
import { useFieldWords } from "../gaps/useFieldWords";

interface CheckListProps {
  round: CheckRound;
  onRound: (round: CheckRound) => void;
  communes: readonly { code: string; name: string; villages: number }[];
  villages: readonly FormVillage[];
  checks: ReadonlyMap<string, VillageCheck>;
  measures: readonly FormMeasure[];
  goTo: (index: number) => void;
}

/** Who checks, when and where; the villages of the commune and how far each one is. */
export function CheckList(props: CheckListProps) {
  const { round, onRound, communes, villages, checks, measures, goTo } = props;
  const { words, count } = useFieldWords();
  const [search, setSearch] = useState("");
  const ids = measures.map(({ measure }) => measure);
  const wanted = fold(search);
  const found = villages
    .map((it, index) => ({ ...it, index, done: answeredCount(checks.get(it.village.id), ids) }))
    .filter(({ village }) => fold(village.name).includes(wanted));
  const doneCount = villages.filter(
    ({ village }) => answeredCount(checks.get(village.id), ids) === ids.length,
  ).length;
  return (
    <>
      <div className="field-form">
        <label>
          {words.commune}
          <select
            value={round.communeCode}
            onChange={(event) => onRound({ ...round, communeCode: event.target.value })}
          >
            <option value="">{words.check.choose}</option>
            {communes.map((it) => (
              <option key={it.code} value={it.code}>
                {`${it.name} (${words.check.found(count(it.villages))})`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.check.surveyor}
          <input
            value={round.surveyor}
            autoComplete="name"
            maxLength={80}
            onChange={(event) => onRound({ ...round, surveyor: event.target.value })}
          />
        </label>
        <label>
          {words.check.date}
          <input
            type="date"
            value={round.date}
            onChange={(event) => onRound({ ...round, date: event.target.value })}
          />
        </label>
        {villages.length > 8 && (
          <label>
            {words.check.search}
            <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
          </label>
        )}
      </div>
      {villages.length > 0 && (
        <>
          <p className="field-lead" role="status">
            {words.check.villagesDone(count(doneCount), count(villages.length))}
          </p>
          <ul className="check-list" aria-label={words.check.list}>
            {found.map(({ village, index, done }) => (
              <li key={village.id}>
                <Button className="check-line" onPress={() => goTo(index)}>
                  <span className="check-sign" data-done={done === ids.length} aria-hidden="true">
                    {hasFault(checks.get(village.id), measures) ? (
                      "!"
                    ) : done === ids.length ? (
                      <Check size={16} />
                    ) : null}
                  </span>
                  <span className="check-name">{village.name}</span>
                  <span className="field-soft">
                    {words.check.progress(count(done), count(ids.length))}
                    {hasFault(checks.get(village.id), measures) && " !"}
                  </span>
                  <ChevronRight size={18} aria-hidden="true" />
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Whether something was typed that cannot be read. */
function hasFault(check: VillageCheck | undefined, measures: readonly FormMeasure[]): boolean {
  if (check === undefined) return false;
  return measures.some((it) => readFieldAnswer(check.answers[it.measure], it).kind === "fault");
}
