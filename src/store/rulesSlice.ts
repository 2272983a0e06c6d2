import type { RecordChange } from "../domain/entered/change";
import type { Entered } from "../domain/entered/enteredTables";
import { sameRecord } from "../domain/entered/sameRecord";
import { LEVELS, type Level } from "../domain/level";
import { defaultRuleSet } from "../domain/rules/defaultRuleSet";
import type { RuleSet } from "../domain/rules/ruleSet";
import type { LoadProblem } from "../io/loadJson";
import type { RulesData } from "../io/rules/loadRules";
import type { JournalSlice } from "./journalSlice";
import type { LoadStatus } from "./loadStatus";
import type { View } from "./view";

/** By which rules units are judged: those that come with the app, loaded when first asked for, and copies of them. */
export interface RulesSlice {
  rulesStatus: LoadStatus;
  rules: RulesData | null;
  openRules: () => Promise<void>;
  /** judge the units of its level by this rule set; another of the same level gives way */
  chooseRule: (ruleSet: Pick<RuleSet, "id" | "appliesTo">) => void;
  /**
   * keep a rule set of the office, a new one, a changed one or one of a file, and judge by it: one step that can be
   * undone. False, and nothing is done, where the id is one of those that come with the app, or these are not loaded
   */
  saveRuleSet: (ruleSet: RuleSet, fileName?: string) => boolean;
  /** let go of a rule set of the office; units are judged by the usual one again */
  removeRuleSet: (id: string) => void;
}

type Needed = RulesSlice &
  Pick<JournalSlice, "entered" | "applyRecords"> & { view: View; problems: readonly LoadProblem[] };

/** The part of the store that holds rule sets. What reads and evaluates them is loaded with them. */
export function createRulesSlice(
  set: (patch: (state: Needed) => Partial<Needed>) => void,
  get: () => Needed,
): RulesSlice {
  const record = (id: string, after: RuleSet | null): RecordChange => ({
    table: "ruleSets",
    key: id,
    before: get().entered.ruleSets.get(id) ?? null,
    after: after === null ? null : { id, title: after.title, json: JSON.stringify(after) },
  });
  return {
    rulesStatus: "idle",
    rules: null,
    openRules: async () => {
      if (get().rulesStatus === "loading" || get().rulesStatus === "ready") return;
      set(({ problems }) => ({
        rulesStatus: "loading",
        problems: problems.filter((it) => it.file !== "rules.json"),
      }));
      const { loadRules } = await import("../io/rules/loadRules");
      const loaded = await loadRules();
      if (loaded.ok) set(() => ({ rulesStatus: "ready", rules: loaded.data }));
      else set(({ problems }) => ({ rulesStatus: "failed", problems: [...problems, loaded.problem] }));
    },
    chooseRule: (ruleSet) => set(({ view, ...state }) => ({ view: withRule(view, ruleSet, state) })),
    saveRuleSet: (ruleSet, fileName = "") => {
      const { rules, applyRecords, chooseRule } = get();
      if (rules === null || rules.ruleSets.some(({ id }) => id === ruleSet.id)) return false;
      const step = record(ruleSet.id, ruleSet);
      if (sameRecord(step.before, step.after)) return true;
      applyRecords(fileName === "" ? "edit" : "import", [step], fileName);
      chooseRule(ruleSet);
      return true;
    },
    removeRuleSet: (id) => {
      if (!get().entered.ruleSets.has(id)) return;
      get().applyRecords("edit", [record(id, null)]);
      set(({ view }) => ({ view: { ...view, rule: view.rule.filter((it) => it !== id) } }));
    },
  };
}

type Held = Pick<Needed, "rules" | "entered">;

/** The usual rule set of a level is left out. */
function withRule(view: View, { id, appliesTo }: Pick<RuleSet, "id" | "appliesTo">, held: Held): View {
  const others = view.rule.filter((it) => it !== id && levelOf(it, held) !== appliesTo);
  const isUsual = defaultRuleSet(held.rules?.ruleSets ?? [], appliesTo)?.id === id;
  return { ...view, rule: isUsual ? others : [...others, id] };
}

function levelOf(id: string, { rules, entered }: Held): Level | null {
  const shipped = rules?.ruleSets.find((it) => it.id === id);
  return shipped?.appliesTo ?? levelOfEntered(id, entered);
}

/** A package of another copy may hold anything; what it holds is read when rule sets are listed. */
function levelOfEntered(id: string, { ruleSets }: Pick<Entered, "ruleSets">): Level | null {
  const held = ruleSets.get(id);
  return LEVELS.find((it) => held?.json.includes(`"appliesTo":"${it}"`)) ?? null;
}

/** Rule sets of the address that do not exist; which of them do is known once these are loaded. */
export function lostRules(view: View, rules: RulesData, entered: Entered): string[] {
  return view.rule.filter((id) => levelOf(id, { rules, entered }) === null);
}
