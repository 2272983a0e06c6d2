import type { Dataset } from "../domain/dataset";
import { NO_ENTERED } from "../domain/entered/applyChange";
import type { Change, RecordChange } from "../domain/entered/change";
import { flattenChanges } from "../domain/entered/changeLog";
import type { Entered } from "../domain/entered/enteredTables";
import { type Journal, NO_JOURNAL, recordsBetween } from "../domain/entered/journal";
import type { KeepProblem, PackageRefusal } from "../domain/entered/keepWords";
import { findUnknownUnit } from "../domain/entered/unknownUnit";
import { createKeeper, type Keeper } from "../io/keep/keeper";
import { keeperGround } from "../io/keep/keeperGround";
import { pathOf } from "../io/package/packageTables";
import { lettingGo } from "./lettingGo";
import { makeChange } from "./makeChange";
import type { View } from "./view";
import { whereShown } from "./whereShown";

/** Where what was entered is kept. `memory`: in this tab alone, until the storage is open or because it cannot be. */
export type KeepStatus = "memory" | "saving" | "kept";

/** What the office holds, how it came to it, and whether it is kept. */
export interface JournalSlice {
  /** what the office holds beside what is published: an empty map per table where nothing is */
  entered: Entered;
  journal: Journal;
  /** false until the storage of this browser was read, or could not be */
  isJournalRead: boolean;
  keepStatus: KeepStatus;
  keepProblem: KeepProblem | null;
  /** records that another tab had changed and this one has written over; both are in the change log */
  overtaken: readonly RecordChange[];
  /** the name that the person gave herself, "" for none */
  by: string;
  openKeep: () => Promise<void>;
  /** do all of a change at once; one of an import is brought into view */
  applyStep: (change: Change) => void;
  /** the same for records, in the name of the person. Nothing happens where there are none */
  applyRecords: (kind: Change["kind"], records: readonly RecordChange[], fileName?: string) => void;
  /** take the last change back */
  undo: () => void;
  /** do again what was taken back last */
  redo: () => void;
  /** back to published data; can be undone in this session. Make the backup before */
  resetToPublished: () => void;
  setBy: (by: string) => void;
  dismissOvertaken: () => void;
  /** all changes that are in, oldest first, those of former sessions too */
  readChanges: () => Promise<Change[]>;
  /** the whole state as a package for another copy, a backup or the site */
  packOffice: () => Promise<Uint8Array>;
  /** what is held becomes what a package holds, in one step that can be taken back; why not, if not */
  takePackage: (bytes: Uint8Array, fileName: string) => Promise<PackageRefusal | null>;
  /** resolves when everything is stored, or cannot be */
  keepSettled: () => Promise<void>;
}

interface Needed extends JournalSlice {
  published: Dataset | null;
  view: View;
  focus: { unit: string | null } | null;
}

/** The part of the store that holds what the office entered. */
export function createJournalSlice(
  set: (patch: (state: Needed) => Partial<Needed>) => void,
  get: () => Needed,
): JournalSlice {
  let keeper: Keeper | null = null;
  let opening: Promise<void> | null = null;
  const kept = (): Keeper => {
    keeper ??= createKeeper(
      {
        journal: () => get().journal,
        onJournal: (journal, overtaken) =>
          set((state) => ({
            journal,
            entered: journal.entered,
            view: withoutLost(state.view, state.entered, journal.entered),
            overtaken: overtaken.length === 0 ? state.overtaken : overtaken,
          })),
        onProblem: (keepProblem) =>
          set(() => (keepProblem === null ? { keepProblem } : { keepProblem, keepStatus: "memory" })),
        onWaiting: (steps) =>
          set(({ isJournalRead, keepProblem }) =>
            isJournalRead && keepProblem === null ? { keepStatus: steps === 0 ? "kept" : "saving" } : {},
          ),
        onBy: (by) => set((state) => (by === "" && state.by !== "" ? {} : { by })),
      },
      keeperGround,
    );
    return keeper;
  };
  const applyStep = (change: Change) => {
    if (change.records.length === 0) return;
    kept().take({ do: "apply", change });
    if (change.kind === "import") set(({ view }) => whereShown(change, view) ?? {});
  };
  const applyRecordsNow: JournalSlice["applyRecords"] = (kind, records, fileName = "") =>
    applyStep(makeChange(kind, records, { by: get().by, fileName }));

  const readChanges = async () => flattenChanges([...(await kept().readArchive()), ...get().journal.done]);

  return {
    entered: NO_ENTERED,
    journal: NO_JOURNAL,
    isJournalRead: false,
    keepStatus: "memory",
    keepProblem: null,
    overtaken: [],
    by: "",
    openKeep: async () => {
      // once, however often the page is made
      opening ??= kept().open();
      await opening;
      set(({ keepProblem }) => ({
        isJournalRead: true,
        keepStatus: keepProblem === null ? "kept" : "memory",
      }));
    },
    applyStep,
    applyRecords: applyRecordsNow,
    undo: () => {
      const last = get().journal.done.at(-1);
      if (last !== undefined) kept().take({ do: "undo", changeId: last.id });
    },
    redo: () => {
      const last = get().journal.undone.at(-1);
      if (last !== undefined) kept().take({ do: "redo", changeId: last.id });
    },
    resetToPublished: () => {
      applyRecordsNow("reset", recordsBetween(get().entered, NO_ENTERED));
      set(({ view }) => ({ view: { ...view, classFilter: [], filter: [] } }));
    },
    setBy: (by) => kept().setBy(by.normalize("NFC").trim()),
    dismissOvertaken: () => set(() => ({ overtaken: [] })),
    readChanges,
    packOffice: async () => {
      const { writePackage } = await import("../io/package/writePackage");
      const { entered } = get();
      return writePackage({ entered, changes: await readChanges() }, new Date().toISOString());
    },
    takePackage: async (bytes, fileName) => {
      const { readPackage } = await import("../io/package/readPackage");
      const reading = await readPackage(bytes);
      if (!reading.ok) return reading.refusal;
      const { published, entered, by } = get();
      const unknown = published === null ? null : findUnknownUnit(reading.state.entered, published);
      if (unknown !== null)
        return { code: "package-unit-unknown", details: [pathOf(unknown.table), unknown.code] };
      const records = recordsBetween(entered, reading.state.entered);
      kept().take({
        do: "apply",
        change: { ...makeChange("restore", records, { by, fileName }), history: reading.state.changes },
      });
      return null;
    },
    keepSettled: () => kept().settled(),
  };
}

/** An entered village, zone or site that is gone cannot stay chosen or pinned. */
function withoutLost(view: View, before: Entered, after: Entered): View {
  if ((["villages", "zones", "sites"] as const).every((it) => before[it] === after[it])) return view;
  const isGone = (table: "villages" | "zones" | "sites", id: string | null) =>
    id !== null && before[table].has(id) && !after[table].has(id);
  return {
    ...view,
    ...lettingGo(view, (id) => isGone("villages", id)),
    zone: isGone("zones", view.zone) ? null : view.zone,
    site: isGone("sites", view.site) ? null : view.site,
  };
}
