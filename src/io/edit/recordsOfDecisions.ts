import type { Dataset } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import type { DecisionFault } from "../../domain/entered/decisionFault";
import type { Entered } from "../../domain/entered/enteredTables";
import type { Source } from "../../domain/provenance";
import type { Village, VillageDifficulty } from "../../domain/village";
import { makeEditPlan } from "./editPlan";

/** What an official decision says of some villages. */
export interface DecisionDraft {
  /** ids of villages, in the order of the annex */
  unitIds: readonly string[];
  /** of all of them; `asListed`: what each one's own status says now */
  outcome: VillageDifficulty | "asListed";
  documentNumber: string;
  /** ISO date */
  date: string;
  /** row of the annex of the first village, "" where the annex has no numbers */
  annexRow: string;
}

export interface DecisionPlan {
  records: RecordChange[];
  fault: DecisionFault | null;
  recorded: number;
  /** made-up villages: nobody decides on them */
  sample: number;
  /** villages without a status, where the decision takes that of the list */
  noStatus: number;
  /** villages with the official status of a later document, which stands */
  later: number;
}

interface DecisionContext {
  dataset: Pick<Dataset, "villages">;
  entered: Entered;
  source: Source;
  /** ISO date of this day */
  today: string;
}

/** The decrees and lists that are recorded here are not older than this. */
const OLDEST = "1990-01-01";
const LONGEST_NUMBER = 60;
const LAST_ROW = 99_999;

/** Checks what was typed and plans a decision for each village that can have one, as one change. */
export function recordsOfDecisions(draft: DecisionDraft, context: DecisionContext): DecisionPlan {
  const plan = { records: [], recorded: 0, sample: 0, noStatus: 0, later: 0 };
  const fault = faultOf(draft, context.today);
  if (fault !== null) return { ...plan, fault };
  return planAll(draft, context);
}

function faultOf({ documentNumber, date, annexRow }: DecisionDraft, today: string): DecisionFault | null {
  const number = documentNumber.trim();
  if (number === "") return "numberMissing";
  if (number.length > LONGEST_NUMBER || !/\d+.*\/.*\p{L}/u.test(number)) return "numberWrong";
  if (date === "") return "dateMissing";
  if (date > today) return "dateAhead";
  if (date < OLDEST) return "dateOld";
  const row = annexRow.trim();
  return row === "" || (/^\d{1,5}$/.test(row) && Number(row) >= 1) ? null : "rowWrong";
}

function planAll(draft: DecisionDraft, { dataset, entered, source }: DecisionContext): DecisionPlan {
  const villages = new Map(dataset.villages.map((it) => [it.id, it]));
  const plan = makeEditPlan(entered);
  const counts = { recorded: 0, sample: 0, noStatus: 0, later: 0 };
  const first = draft.annexRow.trim();
  let row = Number(first);
  for (const id of draft.unitIds) {
    const village = villages.get(id);
    if (village === undefined) continue;
    const outcome = draft.outcome === "asListed" ? village.difficulty.value : draft.outcome;
    const refusal = refusalOf(village, outcome, draft.date);
    if (refusal !== null || outcome === null) {
      counts[refusal ?? "noStatus"] += 1;
      continue;
    }
    plan.put("decisions", {
      unitId: id,
      outcome,
      documentNumber: draft.documentNumber.normalize("NFC").trim(),
      date: draft.date,
      annexRow: first === "" || row > LAST_ROW ? "" : String(row),
      source: source.id,
    });
    counts.recorded += 1;
    row += 1;
  }
  return { records: plan.records(source), fault: counts.recorded === 0 ? "nothingLeft" : null, ...counts };
}

function refusalOf(
  { geometryStatus, difficulty }: Village,
  outcome: VillageDifficulty | null,
  date: string,
): "sample" | "noStatus" | "later" | null {
  if (geometryStatus === "sample") return "sample";
  if (outcome === null) return "noStatus";
  return difficulty.valueStatus === "official" && difficulty.asOf > date ? "later" : null;
}
