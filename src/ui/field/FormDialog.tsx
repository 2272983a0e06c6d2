import { Download, Printer } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Button, Switch } from "react-aria-components";
import { exportFileName } from "../../io/export/exportFileName";
import { countToFill, type FormVillage } from "../../io/field/writeCollectionForm";
import { selectAskedMeasures, selectFormVillages } from "../../store/fieldSelectors";
import { selectRuleSet } from "../../store/rulesSelectors";
import { selectDataset, selectVisibleUnits, today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { FieldDialog } from "../gaps/FieldDialog";
import { useFieldWords } from "../gaps/useFieldWords";
import { saveFile } from "../saveFile";
import { PrintForm } from "./PrintForm";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const PROVINCE = "";
const FILTERED = "filtered";

/** “Phiếu thu thập”: what villages of a commune, or of the list as it is filtered, lack, to fill in on paper or in Excel. */
export function FormDialog({ close }: { close: () => void }) {
  const { words, count } = useFieldWords();
  const dataset = useAtlas(selectDataset);
  const all = useAtlas(selectFormVillages);
  const measures = useAtlas(selectAskedMeasures);
  const ruleSet = useAtlas((state) => selectRuleSet(state, "village"));
  const view = useAtlas((state) => state.view);
  const hasFilter = view.level === "village" && (view.filter.length > 0 || view.classFilter.length > 0);
  const [scope, setScope] = useState(hasFilter ? FILTERED : (view.within ?? PROVINCE));
  const [isOnlyLacking, setOnlyLacking] = useState(true);
  const [said, setSaid] = useState("");
  const [printed, setPrinted] = useState<readonly FormVillage[] | null>(null);
  const villages = useMemo(() => {
    const visible = new Set(
      scope === FILTERED ? selectVisibleUnits(useAtlas.getState()).map(({ id }) => id) : [],
    );
    return all.filter(
      ({ village, lacking }) =>
        (scope === PROVINCE || visible.has(village.id) || village.communeCode === scope) &&
        (!isOnlyLacking || lacking.length > 0),
    );
  }, [all, scope, isOnlyLacking]);
  useEffect(() => {
    if (printed !== null) window.print();
  }, [printed]);
  const communes = useMemo(() => {
    const codes = new Set(all.map(({ village }) => village.communeCode));
    return (dataset?.communes ?? []).filter(({ code }) => codes.has(code));
  }, [all, dataset]);
  const isSample = villages.some(({ village }) => village.geometryStatus === "sample");
  const place = dataset?.communes.find(({ code }) => code === scope)?.name ?? words.wholeProvince;

  const save = async () => {
    const name = exportFileName({
      what: words.form.sheet,
      level: scope === PROVINCE || scope === FILTERED ? "" : place,
      date: today(),
      extension: "xlsx",
      isSample,
    });
    try {
      const { writeCollectionForm } = await import("../../io/field/writeCollectionForm");
      saveFile(name, await writeCollectionForm(villages, measures), XLSX);
      setSaid(words.form.saved(name));
    } catch {
      setSaid(words.form.failed);
    }
  };
  return (
    <FieldDialog title={words.form.open} close={close}>
      {ruleSet === null || dataset === null ? (
        <p className="field-body">{words.noRules}</p>
      ) : all.length === 0 ? (
        <p className="field-body">{words.noVillages}</p>
      ) : (
        <div className="field-body">
          <p>{words.form.intro}</p>
          <p className="field-soft">{words.byRule(ruleSet.title, ruleSet.document.number)}</p>
          <div className="field-form">
            <label>
              {words.commune}
              <select value={scope} onChange={(event) => setScope(event.target.value)}>
                <option value={PROVINCE}>{words.wholeProvince}</option>
                {hasFilter && <option value={FILTERED}>{words.form.filtered}</option>}
                {communes.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <Switch className="switch" isSelected={isOnlyLacking} onChange={setOnlyLacking}>
            <span className="switch-track" aria-hidden="true">
              <span className="switch-thumb" />
            </span>
            {words.form.onlyLacking}
          </Switch>
          <p className="field-lead" role="status">
            {words.form.scope(count(villages.length), count(countToFill(villages)))}
          </p>
          {isSample && <p className="caution caution-sample">{words.form.sample}</p>}
          <p className="import-actions">
            <Button
              className="button button-primary"
              isDisabled={villages.length === 0}
              onPress={() => void save()}
            >
              <Download size={16} aria-hidden="true" />
              {words.form.xlsx}
            </Button>
            <Button
              className="button"
              isDisabled={villages.length === 0}
              onPress={() => setPrinted([...villages])}
            >
              <Printer size={16} aria-hidden="true" />
              {words.form.print}
            </Button>
          </p>
          <p role="status">{said}</p>
          <p className="field-soft">{words.form.back}</p>
          {printed !== null && (
            <PrintForm
              villages={printed}
              measures={measures}
              rule={words.byRule(ruleSet.title, ruleSet.document.number)}
            />
          )}
        </div>
      )}
    </FieldDialog>
  );
}
