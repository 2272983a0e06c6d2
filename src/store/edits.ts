import type { RecordChange } from "../domain/entered/change";
import { enteredSourceId } from "../domain/entered/enteredSource";
import type { Source } from "../domain/provenance";
import type { Edit, EditFault } from "../io/edit/edit";
import type { DecisionDraft, DecisionPlan } from "../io/edit/recordsOfDecisions";
import type { PlacedRecords, PlaceEdit } from "../io/edit/recordsOfPlace";
import { formatDate } from "../text/format";
import { keepTextOf } from "../text/keepText";
import { selectDataset, today } from "./selectors";
import { useAtlas } from "./store";

/** The document that stands behind what is typed by hand: who, and on which day. */
function handSource(by: string, date: string): Source {
  // data are Vietnamese in both languages of the page
  const title = keepTextOf("vi").handSource(by, formatDate(date, "vi"));
  return { id: enteredSourceId(title, date, ""), title, publisher: by, date, reference: "", licence: "" };
}

/** The official document that a figure was read from. */
export interface EditDocument {
  /** “Quyết định 113/QĐ-UBND” */
  number: string;
  /** ISO date */
  date: string;
}

function documentSource({ number, date }: EditDocument): Source {
  const title = number.normalize("NFC").trim();
  return { id: enteredSourceId(title, date, ""), title, publisher: "", date, reference: title, licence: "" };
}

async function contextNow(document: EditDocument | null = null) {
  const state = useAtlas.getState();
  const dataset = selectDataset(state);
  if (dataset === null) throw new Error("Nothing can be edited before the data are there.");
  const date = today();
  const context = { dataset, entered: state.entered, today: date };
  return document === null
    ? { ...context, source: handSource(state.by, date), valueStatus: "entered" as const, asOf: date }
    : {
        ...context,
        source: documentSource(document),
        valueStatus: "official" as const,
        asOf: document.date,
      };
}

/**
 * Takes edits (typed, pasted, filled down) as one step that can be undone, and returns those that are not taken,
 * with the reason. Where `all` is true nothing is taken unless everything can be. With a `document` the values are
 * official ones of that document, else entered by hand.
 */
export async function editCells(
  edits: readonly Edit[],
  { all = false, document = null }: { all?: boolean; document?: EditDocument | null } = {},
): Promise<EditFault[]> {
  const { recordsOfEdits } = await import("../io/edit/recordsOfEdits");
  const { records, faults } = recordsOfEdits(edits, await contextNow(document));
  if (!all || faults.length === 0) apply(records);
  return faults;
}

/** What `editCells` would do: how many records it would write, and which edits it would not take. */
export async function tryCells(
  edits: readonly Edit[],
  document: EditDocument | null,
): Promise<{ count: number; faults: EditFault[] }> {
  const { recordsOfEdits } = await import("../io/edit/recordsOfEdits");
  const { records, faults } = recordsOfEdits(edits, await contextNow(document));
  return { count: records.filter(({ table }) => table !== "sources").length, faults };
}

/** Adds or moves a village or a site, as one step. Returns the id of what was placed, or why it was not. */
export async function editPlace(edit: PlaceEdit): Promise<PlacedRecords> {
  const { recordsOfPlace } = await import("../io/edit/recordsOfPlace");
  const formerIds = edit.do.startsWith("add") ? await idsInLog() : [];
  const placed = recordsOfPlace(edit, await contextNow(), formerIds);
  if (placed.ok) apply(placed.records);
  return placed;
}

/** Takes a village, zone or site that the office added away again, with all it said of it, as one step. */
export async function removeAdded(id: string): Promise<void> {
  const { recordsOfRemoval } = await import("../io/edit/recordsOfRemoval");
  apply(recordsOfRemoval(id, useAtlas.getState().entered));
}

/** Ids of villages and sites that the change log tells of, those that are gone included. */
async function idsInLog(): Promise<string[]> {
  const { readChanges, journal } = useAtlas.getState();
  // what this session did is known without the storage
  const changes = await readChanges().catch(() => journal.done);
  return changes.flatMap(({ records }) =>
    records.filter(({ table }) => table === "villages" || table === "sites").map(({ key }) => key),
  );
}

/** Records an official decision on villages, as one step. Nothing is recorded where the plan names a fault. */
export async function recordDecision(draft: DecisionDraft): Promise<DecisionPlan> {
  const { recordsOfDecisions } = await import("../io/edit/recordsOfDecisions");
  const { documentNumber, date } = draft;
  const plan = recordsOfDecisions(draft, await contextNow({ number: documentNumber, date }));
  if (plan.fault === null) apply(plan.records);
  return plan;
}

function apply(records: readonly RecordChange[]): void {
  useAtlas.getState().applyRecords("edit", records);
}
