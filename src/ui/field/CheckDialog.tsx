import { useMemo, useState } from "react";
import { selectAskedMeasures, selectFormVillages } from "../../store/fieldSelectors";
import { selectRuleSet } from "../../store/rulesSelectors";
import { selectDataset, today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { FieldDialog } from "../gaps/FieldDialog";
import { useFieldWords } from "../gaps/useFieldWords";
import { CheckEnd } from "./CheckEnd";
import { CheckList } from "./CheckList";
import { useFieldDraft } from "./useFieldDraft";
import { useOnline } from "./useOnline";
import { VillageStep } from "./VillageStep";

/**
 * “Kiểm tra thực địa”: the villages of a commune one by one, on a phone and without a network. All of its code is here
 * once it is open, with what writes its file.
 */
export function CheckDialog({ close }: { close: () => void }) {
  const { words } = useFieldWords();
  const dataset = useAtlas(selectDataset);
  const all = useAtlas(selectFormVillages);
  const measures = useAtlas(selectAskedMeasures);
  const ruleSet = useAtlas((state) => selectRuleSet(state, "village"));
  const within = useAtlas(({ view }) => view.within);
  const [first] = useState({ surveyor: useAtlas.getState().by, date: today(), communeCode: within ?? "" });
  const { status, round, checks, setRound, setCheck, clear } = useFieldDraft(first);
  const [index, setIndex] = useState<number | null>(null);
  const isOnline = useOnline();
  const communes = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { village } of all)
      counts.set(village.communeCode, (counts.get(village.communeCode) ?? 0) + 1);
    return (dataset?.communes ?? []).flatMap(({ code, name }) => {
      const villages = counts.get(code);
      return villages === undefined ? [] : [{ code, name, villages }];
    });
  }, [all, dataset]);
  const villages = useMemo(
    () => all.filter(({ village }) => village.communeCode === round.communeCode),
    [all, round.communeCode],
  );
  const isSample = villages.some(({ village }) => village.geometryStatus === "sample");
  const current = index === null ? undefined : villages[index];
  return (
    <FieldDialog title={words.check.open} close={close} isWhole>
      {dataset === null || ruleSet === null ? (
        <p className="field-body">{words.noRules}</p>
      ) : all.length === 0 ? (
        <p className="field-body">{words.noVillages}</p>
      ) : status === "loading" ? (
        <p className="field-body" role="status">
          {words.check.loading}
        </p>
      ) : (
        <>
          <p className="field-status" data-failed={status === "failed"} role="status">
            {status === "failed"
              ? words.check.notSaved
              : status === "saving"
                ? words.check.saving
                : words.check.saved}
            {!isOnline && ` · ${words.check.offline}`}
            {isSample && ` · ${words.sampleMark}`}
          </p>
          {current !== undefined && index !== null ? (
            <VillageStep
              villages={villages}
              index={index}
              measures={measures}
              check={checks.get(current.village.id)}
              onCheck={setCheck}
              goTo={setIndex}
            />
          ) : (
            <div className="field-body">
              <p className="field-soft">{words.byRule(ruleSet.title, ruleSet.document.number)}</p>
              <CheckList
                round={round}
                onRound={setRound}
                communes={communes}
                villages={villages}
                checks={checks}
                measures={measures}
                goTo={setIndex}
              />
              <CheckEnd round={round} villages={villages} checks={checks} measures={measures} clear={clear} />
            </div>
          )}
        </>
      )}
    </FieldDialog>
  );
}
