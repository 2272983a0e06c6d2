import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Village } from "../../domain/village";
import { exportFileName } from "../../io/export/exportFileName";
import type { OfficialList } from "../../io/export/officialList";
import { writeOfficialCsv, writeOfficialXlsx } from "../../io/export/writeOfficialList";
import { writeTableGeojson } from "../../io/export/writeTable";
import { selectReviewRows } from "../../store/reviewSelectors";
import { selectCompiledRuleSet, selectRulesDataset } from "../../store/rulesSelectors";
import { selectPicture, today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { exportWordsOf } from "../../text/exportText";
import { formatNumber } from "../../text/format";
import { officialListTextOf } from "../../text/officialListText";
import { whyTextOf } from "../../text/whyText";
import { FieldDialog } from "../gaps/FieldDialog";
import { filtersInForce } from "../office/exportTableOf";
import { saveFile } from "../saveFile";
import { useText } from "../useText";
import { explainedRows } from "./explainedRows";
import { officialListOf } from "./officialListOf";
import { PrintedList } from "./PrintedList";
import { ScopeChoice } from "./ScopeChoice";
import { useListScope } from "./useListScope";

const FILES = ["xlsx", "csv", "geojson"] as const;
type File = (typeof FILES)[number];
const FORMATS = ["xlsx", "print", "csv", "geojson"] as const;
const TYPES: Record<File, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
};

/** “Xuất danh sách”: villages with verdicts, reasons and official status, as a file or on paper. */
export function OfficialListDialog({ close }: { close: () => void }) {
  const text = useText();
  const list = officialListTextOf(text.language);
  const listScope = useListScope();
  const { scope, villages } = listScope;
  const makeList = useListMaker();
  const openRules = useAtlas((state) => state.openRules);
  useEffect(() => void openRules(), [openRules]);
  const [said, setSaid] = useState({ words: "", isFault: false });
  const [printed, setPrinted] = useState<OfficialList | null>(null);
  useEffect(() => {
    if (printed !== null) window.print();
  }, [printed]);
  const inForce = useFilterWords();
  const count = formatNumber(villages.length, { language: text.language });
  const filters =
    scope === "all" ? [] : scope === "picked" ? [...inForce, list.scopes.picked(count)] : inForce;
  const isSample = villages.some(({ geometryStatus }) => geometryStatus === "sample");

  const save = async (format: File) => {
    if (makeList === null) return;
    setSaid({ words: list.working, isFault: false });
    try {
      const made = makeList(villages, filters);
      const content = await contentOf(format, made, text.language);
      const name = exportFileName({
        what: list.fileName,
        level: new Set(made.communeOf).size === 1 ? (made.communeOf[0] ?? "") : "",
        date: today(),
        extension: format,
        isSample: made.isSample,
      });
      saveFile(name, content, TYPES[format]);
      setSaid({ words: list.saved(name), isFault: false });
    } catch {
      setSaid({ words: list.failed, isFault: true });
    }
  };
  const run = (format: (typeof FORMATS)[number]) => {
    if (format !== "print") void save(format);
    else if (makeList !== null) setPrinted(makeList(villages, filters));
  };
  return (
    <FieldDialog title={list.open} close={close}>
      <div className="field-body">
        <ScopeChoice label={list.scope} words={list.scopes} of={listScope} />
        <p className="hint">{filters.length > 0 ? list.filters(filters.join("; ")) : list.noFilters}</p>
        {isSample && <p className="caution caution-sample">{list.sample}</p>}
        {villages.length === 0 && <p className="absent">{list.empty}</p>}
        {villages.length > 0 && makeList === null && <p className="absent">{list.noRule}</p>}
        {villages.length > 0 && makeList !== null && (
          <ul className="office-formats">
            {FORMATS.map((it) => (
              <li key={it}>
                <Button className="button" aria-describedby={`list-${it}`} onPress={() => run(it)}>
                  {list.formats[it].name}
                </Button>
                <span className="hint" id={`list-${it}`}>
                  {list.formats[it].hint}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p role="status" aria-label={list.open} data-fault={said.isFault} className="office-said">
          {said.words}
        </p>
      </div>
      {printed !== null && <PrintedList list={printed} words={list} sampleMark={text.dossier.sampleMark} />}
    </FieldDialog>
  );
}

function contentOf(
  format: File,
  list: OfficialList,
  language: Parameters<typeof exportWordsOf>[0],
): Promise<Uint8Array<ArrayBuffer>> | string {
  const words = exportWordsOf(language);
  if (format === "xlsx") return writeOfficialXlsx(list, words);
  return format === "csv" ? writeOfficialCsv(list, words) : writeTableGeojson(list.table, words);
}

/** The filters on show, as the page says them. */
function useFilterWords(): readonly string[] {
  const text = useText();
  const picture = useAtlas(selectPicture);
  const dataset = useAtlas(selectRulesDataset);
  const view = useAtlas((state) => state.view);
  return useMemo(
    () =>
      picture === null || dataset === null || view.level !== "village"
        ? []
        : filtersInForce({ picture, dataset, view, text }),
    [picture, dataset, view, text],
  );
}

/** Makes the list of some villages by the rule set in use; null until data and rules are there. */
function useListMaker() {
  const text = useText();
  const dataset = useAtlas(selectRulesDataset);
  const compiled = useAtlas((state) => selectCompiledRuleSet(state, "village"));
  const rows = useAtlas(selectReviewRows);
  const decisions = useAtlas((state) => state.entered.decisions);
  return useMemo(() => {
    if (dataset === null || compiled === null) return null;
    const { language } = text;
    const words = { why: whyTextOf(language), language, dataset, measures: dataset.measures };
    return (villages: readonly Village[], filters: readonly string[]): OfficialList => {
      const meant = new Set(villages.map(({ id }) => id));
      const chosen = rows.filter(({ id }) => meant.has(id));
      return officialListOf(explainedRows(chosen, compiled), {
        compiled,
        words,
        text,
        list: officialListTextOf(language),
        decisions,
        filters,
        date: today(),
      });
    };
  }, [dataset, compiled, rows, decisions, text]);
}
