import type { Decision } from "../../../../domain/entered/enteredTables";
import { EXTREME_LIST } from "../../words/headerAliases";
import { readAreaClass, readDifficulty } from "../cells/readWord";
import { type Checking, isOut, isRepeated, type RowChecker, skipTotal } from "../checking";
import type { RowProvenance } from "../provenance";
import { SeenRows } from "../seenRows";
import type { RowView } from "../tableView";
import type { UnitReading } from "../units/unitReading";
import { nameKey } from "../units/unitRegister";
import { planVillages } from "./planVillages";
import type { VillageDraft } from "./villageDraft";

/** Reads official decisions on communes and villages: document, date and row of the annex of each. */
export function decisionChecker(checking: Checking): RowChecker {
  const { view, context, log, provenance, planner } = checking;
  const { fileName, name: sheet } = view.table;
  const isExtremeList = EXTREME_LIST.test(`${fileName} ${sheet} ${view.header("villageName")}`);
  const seen = new SeenRows();
  const villages: { draft: VillageDraft; decision: Omit<Decision, "unitId"> }[] = [];

  const outcomeOf = (row: RowView, isVillage: boolean): Decision["outcome"] | null => {
    const field = isVillage ? "difficulty" : "areaClass";
    const other = isVillage ? "areaClass" : "difficulty";
    const text = row.text(field) || (isVillage ? "" : row.text(other));
    if (text === "" && isVillage && isExtremeList) return "extreme";
    if (text === "") {
      log.report(row.row, "outcome-missing", view.header(field), "");
      return null;
    }
    const outcome = isVillage ? readDifficulty(text) : readAreaClass(text);
    if (outcome === null) log.report(row.row, "word-unknown", view.header(field) || view.header(other), text);
    return outcome;
  };

  const planCommune = (row: RowView, unit: UnitReading, decision: Omit<Decision, "unitId">) => {
    if (unit.kind !== "unit") return;
    const { code, name, codeList } = unit.unit;
    if (codeList === "before") {
      log.report(row.row, "old-unit-decision", view.header("communeName"), name, [name]);
      return;
    }
    if (isRepeated(checking, seen, code, row.row, view.header("communeName"), name, decision.outcome)) return;
    const published = context.published.communes.find((it) => it.code === code)?.areaClass.value ?? null;
    const before = context.entered.decisions.get(code)?.outcome ?? published;
    planner.plan({
      table: "decisions",
      key: code,
      after: { unitId: code, ...decision },
      row: row.row,
      replacesOfficial: before !== null && before !== decision.outcome,
      label: name,
    });
  };

  return {
    isBlank: (row) =>
      row.text("villageName") === "" && row.text("areaClass") === "" && row.text("difficulty") === "",
    read: (row, unit) => {
      if (skipTotal(checking, row, unit)) return;
      const name = row.text("villageName");
      const outcome = outcomeOf(row, name !== "");
      const origin = provenance.read(row);
      const decision = origin === null ? null : decisionOf(row, outcome, origin, checking);
      if (decision === null || origin === null || unit.kind !== "unit" || isOut(checking, row.row)) return;
      if (name === "") {
        planCommune(row, unit, decision);
        return;
      }
      const { communeCode } = unit.unit;
      const key = `${communeCode} ${nameKey(name)}`;
      if (isRepeated(checking, seen, key, row.row, view.header("villageName"), name, decision.outcome))
        return;
      const difficulty =
        decision.outcome === "extreme" || decision.outcome === "notExtreme" ? decision.outcome : null;
      const draft: VillageDraft = {
        row: row.row,
        communeCode,
        name,
        namedId: "",
        position: null,
        area: null,
        difficulty,
        figures: new Map(),
        note: "",
        origin,
      };
      villages.push({ draft, decision });
    },
    finish: async () => {
      const drafts = villages.map(({ draft }) => draft);
      const traits = {
        hasPosition: false,
        hasDifficulty: true,
        extent: "partial" as const,
        spared: new Map(),
      };
      const ids = await planVillages(checking, drafts, traits);
      for (const { draft, decision } of villages) {
        const planned = ids.get(draft);
        if (planned === undefined) continue;
        if (planned.isNew) log.report(draft.row, "village-added", view.header("villageName"), draft.name);
        const before = context.entered.decisions.get(planned.id);
        planner.plan({
          table: "decisions",
          key: planned.id,
          after: { unitId: planned.id, ...decision },
          row: draft.row,
          replacesOfficial: before !== undefined && before.outcome !== decision.outcome,
          label: draft.name,
        });
      }
    },
  };
}

/** A decision is nothing without its number and day. */
function decisionOf(
  row: RowView,
  outcome: Decision["outcome"] | null,
  { documentNumber, documentDate, source }: RowProvenance,
  { log, view }: Checking,
): Omit<Decision, "unitId"> | null {
  if (documentNumber === "" || documentDate.length !== 10) {
    log.report(row.row, "decision-undocumented", view.header("document"), documentNumber);
    return null;
  }
  if (outcome === null) return null;
  return { outcome, documentNumber, date: documentDate, annexRow: row.text("annexRow"), source };
}
