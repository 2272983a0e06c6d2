import { useState } from "react";
import { Button } from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import type { Gaps } from "../../domain/rules/gaps";
import { selectListGaps } from "../../store/gapSelectors";
import { selectRuleSet } from "../../store/rulesSelectors";
import { selectDataset } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { FieldDialog } from "./FieldDialog";
import { useFieldWords } from "./useFieldWords";

interface GapsDialogProps {
  close: () => void;
}

/** “Số liệu còn thiếu”: which missing figures would settle the most villages, in the province or in one commune. */
export function GapsDialog({ close }: GapsDialogProps) {
  const { words, count, language } = useFieldWords();
  const dataset = useAtlas(selectDataset);
  const list = useAtlas(selectListGaps);
  const ruleSet = useAtlas((state) => selectRuleSet(state, "village"));
  const within = useAtlas(({ view }) => view.within);
  const [chosen, setChosen] = useState<string>(within ?? "");
  const gaps = list === null ? null : (list.communes.find(({ code }) => code === chosen)?.gaps ?? null);
  const shown = chosen === "" ? (list?.province ?? null) : gaps;
  return (
    <FieldDialog title={words.gaps.open} close={close}>
      {list === null || dataset === null || ruleSet === null ? (
        <p>{words.noRules}</p>
      ) : dataset.villages.length === 0 ? (
        <p>{words.noVillages}</p>
      ) : (
        <div className="field-body">
          <p className="field-soft">{words.byRule(ruleSet.title, ruleSet.document.number)}</p>
          <label className="field-choice">
            {words.commune}
            <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{words.wholeProvince}</option>
              {list.communes.map(({ code, name, gaps: { undecided } }) => (
                <option key={code} value={code}>{`${name} (${count(undecided)})`}</option>
              ))}
            </select>
          </label>
          {shown === null || shown.undecided === 0 ? (
            <p role="status">{words.gaps.none}</p>
          ) : (
            <GapTables gaps={shown} dataset={dataset} close={close} commune={chosen} />
          )}
          {chosen === "" && list.communes.length > 0 && (
            <section aria-labelledby="gaps-communes">
              <h3 id="gaps-communes">{words.gaps.communes}</h3>
              <table className="gap-table">
                <thead>
                  <tr>
                    <th scope="col">{words.commune}</th>
                    <th scope="col" className="gap-number">
                      {words.gaps.communeCount}
                    </th>
                    <th scope="col">{words.gaps.first}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.communes.map(({ code, name, gaps: own }) => (
                    <tr key={code}>
                      <th scope="row">
                        <Button
                          className="link-button"
                          aria-label={words.gaps.chooseCommune(name)}
                          onPress={() => setChosen(code)}
                        >
                          {name}
                        </Button>
                      </th>
                      <td className="gap-number">{count(own.undecided)}</td>
                      <td>{nameOf(own.order[0]?.measure ?? "", dataset, language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
        </div>
      )}
    </FieldDialog>
  );
}

interface GapTablesProps {
  gaps: Gaps;
  dataset: Dataset;
  close: () => void;
  /** code, "" for the province */
  commune: string;
}

function GapTables({ gaps, dataset, close, commune }: GapTablesProps) {
  const { setTableFilter, setTab, setWithin } = useAtlas.getState();
  const showVillages = (measure: string) => {
    setTab("review");
    setWithin(commune === "" ? null : commune);
    setTableFilter("lacks", { on: "lacks", measure });
    close();
  };
  const { words, count, language } = useFieldWords();
  const { undecided, beyond, measures, order } = gaps;
  return (
    <>
      <p className="field-lead" role="status">
        {words.gaps.undecided(count(undecided))}
        {beyond > 0 && ` ${words.gaps.beyond(count(beyond))}`}
      </p>
      {order.length > 0 && (
        <section aria-labelledby="gaps-order">
          <h3 id="gaps-order">{words.gaps.order}</h3>
          <p className="field-soft">{words.gaps.orderNote}</p>
          <ol className="gap-order">
            {order.map(({ measure, settled, perhaps }) => (
              <li key={measure}>
                <span className="gap-name">{nameOf(measure, dataset, language)}</span>
                <GapBar surely={settled} perhaps={perhaps} of={undecided} />
                <span className="gap-said">{words.gaps.step(count(settled), count(perhaps))}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {measures.length > 0 && (
        <section aria-labelledby="gaps-one">
          <h3 id="gaps-one">{words.gaps.one}</h3>
          <p className="field-soft">{words.gaps.oneNote}</p>
          <table className="gap-table">
            <thead>
              <tr>
                <th scope="col">{words.gaps.measure}</th>
                <th scope="col" className="gap-number">
                  {words.gaps.lacking}
                </th>
                <th scope="col" className="gap-number">
                  {words.gaps.surely}
                </th>
                <th scope="col" className="gap-number">
                  {words.gaps.perhaps}
                </th>
              </tr>
            </thead>
            <tbody>
              {measures.map(({ measure, lacking, surely, perhaps }) => (
                <tr key={measure}>
                  <th scope="row">
                    <Button
                      className="link-button"
                      aria-label={words.gaps.showVillages(nameOf(measure, dataset, language))}
                      onPress={() => showVillages(measure)}
                    >
                      {nameOf(measure, dataset, language)}
                    </Button>
                  </th>
                  <td className="gap-number">{count(lacking)}</td>
                  <td className="gap-number">{count(surely)}</td>
                  <td className="gap-number">{count(perhaps)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** Full for what is settled surely, light for what may be; the numbers stand beside it. */
function GapBar({ surely, perhaps, of }: { surely: number; perhaps: number; of: number }) {
  const share = (value: number) => `${(value / of) * 100}%`;
  return (
    <span className="gap-bar" aria-hidden="true">
      <span className="gap-bar-perhaps" style={{ width: share(perhaps) }} />
      <span className="gap-bar-surely" style={{ width: share(surely) }} />
    </span>
  );
}

function nameOf(measure: string, { measures }: Dataset, language: "vi" | "en"): string {
  const known = measures.get(measure);
  return (language === "vi" ? known?.name : known?.nameEn) ?? measure;
}
