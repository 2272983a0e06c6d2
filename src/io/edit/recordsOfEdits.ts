import type { Dataset } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import type { Entered } from "../../domain/entered/enteredTables";
import type { EditFaultCode } from "../../domain/entered/keepWords";
import { missing, type Source, type Value } from "../../domain/provenance";
import type { Village } from "../../domain/village";
import { ATTAINMENT_WORDS, DIFFICULTY_WORDS } from "../columns";
import { readAreaClass } from "../import/check/cells/readWord";
import { readEthnicGroups } from "../import/words/ethnicGroups";
import type { Edit, EditFault } from "./edit";
import { type EditPlan, makeEditPlan } from "./editPlan";
import { readCount, readDecimal, readPercent } from "./readTypedCell";

/** What edits are checked against, and what they are signed with. */
export interface EditContext {
  /** the data on show */
  dataset: Dataset;
  entered: Entered;
  /** stands behind the values: who typed them, and when */
  source: Source;
  /** ISO date of this day */
  today: string;
  /** what the values are: typed by the office, unless a document is named */
  valueStatus?: "entered" | "official";
  /** ISO date that the values are of, this day if not said; figures of a year have their own */
  asOf?: string;
}

export interface EditedRecords {
  records: RecordChange[];
  faults: EditFault[];
}

const LONGEST_NAME = 120;
const LONGEST_NOTE = 2000;

/** Thrown for one edit and caught with it: the others are taken. */
class Refused extends Error {
  readonly code: EditFaultCode;
  readonly details: readonly string[];
  constructor(code: EditFaultCode, ...details: string[]) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The records that some edits change, and the edits that are not taken. Held to the rules of the import. */
export function recordsOfEdits(edits: readonly Edit[], context: EditContext): EditedRecords {
  const plan = makeEditPlan(context.entered);
  const villages = new Map(context.dataset.villages.map((it) => [it.id, it]));
  const faults: EditFault[] = [];
  for (const edit of edits) {
    const text = edit.text.normalize("NFC").trim();
    try {
      takeEdit({ ...edit, text }, plan, context, villages);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      faults.push({ code: error.code, unitId: edit.unitId, field: edit.field, text, details: error.details });
    }
  }
  return { records: plan.records(context.source), faults };
}

function takeEdit(
  edit: Edit,
  plan: EditPlan,
  context: EditContext,
  villages: ReadonlyMap<string, Village>,
): EditPlan {
  const { unitId, field, text } = edit;
  if (field.what === "note") return takeNote(unitId, text, plan);
  if (unitId.includes("-")) return takeVillage(edit, plan, context, villages);
  const commune = context.dataset.communes.find((it) => it.code === unitId);
  if (commune === undefined) throw new Refused("edit-unit-unknown", unitId);
  const { source, today, valueStatus = "entered", asOf: statedAt = today } = context;
  switch (field.what) {
    case "areaClass": {
      if (text === "") return plan.remove("decisions", unitId);
      const outcome = readAreaClass(text);
      if (outcome === null) throw new Refused("edit-word", "I, II, III");
      if (valueStatus !== "official") throw new Refused("edit-document-missing");
      return plan.put("decisions", {
        unitId,
        outcome,
        documentNumber: source.reference,
        date: statedAt,
        annexRow: "",
        source: source.id,
      });
    }
    case "communeFact": {
      if (text === "") return plan.remove("communeFacts", `${unitId} ${field.fact}`);
      const value = field.fact === "seat" ? text : figureOf(field.fact, text);
      return plan.put("communeFacts", {
        communeCode: unitId,
        fact: field.fact,
        value: { value, valueStatus, source: source.id, asOf: statedAt },
      });
    }
    case "measure": {
      const { measure, asOf } = field;
      const known = context.dataset.measures.get(measure);
      if (known === undefined) throw new Refused("edit-not-editable");
      if (text === "") return plan.remove("observations", `${unitId} from ${measure} ${asOf}`);
      return plan.put("observations", {
        unitCode: unitId,
        codeList: "from",
        communeCode: unitId,
        measure,
        value: figureOf(known.unit === "%" ? "povertyRatePct" : "areaKm2", text),
        text,
        qualifier: "",
        unit: known.unit,
        asOf,
        valueStatus,
        source: source.id,
        note: "",
      });
    }
    case "attainment": {
      const { indicatorId, year } = field;
      const indicator = context.dataset.indicators.find((it) => it.id === indicatorId);
      if (indicator === undefined) throw new Refused("edit-not-editable");
      if (text === "") return plan.remove("attainment", `${unitId} ${indicatorId} ${year}`);
      if (commune.kind === "ward") throw new Refused("edit-not-for-wards", commune.name);
      const status = ATTAINMENT_WORDS.get(text.toLowerCase());
      if (status === undefined) throw new Refused("edit-word", wordsOf(ATTAINMENT_WORDS));
      if (status === "notApplicable" && !indicator.optional)
        throw new Refused("edit-always-applicable", indicatorId);
      return plan.put("attainment", {
        communeCode: unitId,
        indicatorId,
        year,
        status,
        valueStatus,
        source: source.id,
      });
    }
    default:
      throw new Refused("edit-not-editable");
  }
}

function takeNote(aboutId: string, text: string, plan: EditPlan): EditPlan {
  if (text.length > LONGEST_NOTE) throw new Refused("edit-text-long", String(LONGEST_NOTE));
  return text === "" ? plan.remove("notes", aboutId) : plan.put("notes", { aboutId, text });
}

function takeVillage(
  { unitId, field, text }: Edit,
  plan: EditPlan,
  { source, today, valueStatus = "entered", asOf = today }: EditContext,
  villages: ReadonlyMap<string, Village>,
): EditPlan {
  const village = plan.held("villages", unitId) ?? villages.get(unitId);
  if (village === undefined) throw new Refused("edit-unit-unknown", unitId);
  if (village.geometryStatus === "sample") throw new Refused("edit-made-up");
  const value = <T>(read: T): Value<T> =>
    text === "" ? missing() : { value: read, valueStatus, source: source.id, asOf };
  switch (field.what) {
    case "villageName":
      if (text === "") throw new Refused("edit-name-missing");
      if (text.length > LONGEST_NAME) throw new Refused("edit-text-long", String(LONGEST_NAME));
      return plan.put("villages", { ...village, name: text });
    case "villageFigure":
      return plan.put("villages", {
        ...village,
        [field.figure]: value(text === "" ? 0 : figureOf(field.figure, text)),
      });
    case "ethnicGroup": {
      if (text.length > LONGEST_NAME) throw new Refused("edit-text-long", String(LONGEST_NAME));
      const { ethnicGroup: _, ...rest } = village;
      const groups = readEthnicGroups(text);
      return plan.put("villages", groups === "" ? rest : { ...rest, ethnicGroup: value(groups) });
    }
    case "difficulty": {
      const read = DIFFICULTY_WORDS.get(text.toLowerCase());
      if (read === undefined && text !== "") throw new Refused("edit-word", wordsOf(DIFFICULTY_WORDS));
      // what a person says by hand stands before an earlier decision, which would cover it
      plan.remove("decisions", unitId);
      return plan.put("villages", { ...village, difficulty: value(read ?? "notExtreme") });
    }
    default:
      throw new Refused("edit-not-editable");
  }
}

/** A figure of this kind: people and households are whole, shares are within 0 and 100, nothing is below 0. */
function figureOf(kind: "population" | "households" | "areaKm2" | "povertyRatePct", text: string): number {
  if (kind === "population" || kind === "households") {
    const count = readCount(text);
    if (count === null) throw new Refused("edit-count");
    return count;
  }
  const figure =
    kind === "povertyRatePct" ? readPercent(text) : readDecimal(text.replace(/(?<=\d)\.(?=\d{3},)/g, ""));
  if (figure === null) throw new Refused("edit-number");
  if (figure < 0) throw new Refused("edit-number");
  if (kind === "povertyRatePct" && figure > 100) throw new Refused("edit-percent");
  return figure;
}

/** The words of a list that offices write, without the keys of the code and the signs. */
function wordsOf(words: ReadonlyMap<string, string>): string {
  return [...words.keys()].filter((it) => it.length > 2 && !/^[a-z]+$/.test(it)).join(", ");
}
