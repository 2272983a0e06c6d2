import type { Village } from "../../../../domain/village";
import { readEthnicGroups, unlistedGroupsIn } from "../../words/ethnicGroups";
import { COLLECTION_FORM, EXTREME_LIST } from "../../words/headerAliases";
import { expectationOf } from "../cells/expectation";
import { readDifficulty } from "../cells/readWord";
import { type Checking, isOut, isRepeated, type RowChecker, skipTotal } from "../checking";
import { readArea } from "../geometry/readArea";
import type { RowProvenance } from "../provenance";
import { SeenRows } from "../seenRows";
import type { RowView } from "../tableView";
import { nameKey } from "../units/unitRegister";
import { checkTogether } from "./checkTogether";
import { bareKey } from "./matchVillages";
import { measureColumnsOf } from "./measureColumns";
import { planVillages } from "./planVillages";
import type { VillageDraft } from "./villageDraft";

/** Reads a list of villages, with or without positions or areas. */
export function villageChecker(checking: Checking): RowChecker {
  const { view, context, log, figures, provenance, positions } = checking;
  const columns = measureColumnsOf(view, context.published.measures);
  const nameColumn = view.header("villageName");
  const { fileName, name: sheet } = view.table;
  /** a list of nothing but extremely difficult villages says so in its title and has no column for it */
  const isExtremeList = !view.has("difficulty") && EXTREME_LIST.test(`${fileName} ${sheet} ${nameColumn}`);
  const isForm = view.has("villageId") && COLLECTION_FORM.test(`${sheet} ${fileName}`);
  const drafts: VillageDraft[] = [];
  /** names that the list has in rows that cannot be taken: such villages are not missing from it */
  const spared = new Map<string, Set<string>>();
  const [seen, seenBare] = [new SeenRows(), new SeenRows()];
  const hasPosition =
    ["lng", "easting", "coordinates"].some((it) => view.has(it as "lng")) || isLayer(checking);

  const readFacts = (row: RowView) => {
    const read = columns.map((it) => ({
      ...it,
      figure: figures.read(row, it.column, expectationOf(it.measure)),
    }));
    checkTogether(row, read, checking);
    const word = row.text("difficulty");
    const difficulty = word === "" ? null : readDifficulty(word);
    if (word !== "" && difficulty === null)
      log.report(
        row.row,
        word.startsWith("#") ? "formula-error" : "word-unknown",
        view.header("difficulty"),
        word,
      );
    const groups = readEthnicGroups(row.text("ethnicGroup"));
    for (const name of groups === "" ? [] : unlistedGroupsIn(groups))
      log.report(row.row, "ethnic-group-unlisted", view.header("ethnicGroup"), name, [name]);
    return {
      figures: new Map(read.map(({ measure, figure }) => [measure.id, figure])),
      ...(view.has("ethnicGroup") ? { ethnicGroup: groups === "" ? null : groups } : {}),
      difficulty: isExtremeList ? ("extreme" as const) : difficulty,
    };
  };

  const draftOf = (
    row: RowView,
    communeCode: string,
    name: string,
    origin: RowProvenance | null,
  ): VillageDraft | null => {
    const place = positions.read(row, communeCode);
    const area = readArea(row, positions);
    if (area.kind === "fault") log.report(row.row, area.code, "", area.value);
    if (area.kind === "waiting") log.wait(row.row);
    if (area.kind === "area" && area.isRewound) log.reportOnce(row.row, "ring-rewound");
    const facts = readFacts(row);
    if (origin === null || !place.ok || name === "" || communeCode === "" || isOut(checking, row.row))
      return null;
    return {
      row: row.row,
      communeCode,
      name,
      namedId: namedIdOf(row, communeCode, checking),
      position: place.position,
      area: area.kind === "area" ? area.geometry : null,
      ...facts,
      note: row.text("note"),
      origin,
    };
  };

  return {
    isBlank: (row) =>
      row.text("villageName") === "" &&
      columns.every(({ column }) => row.at(column) === "") &&
      ["difficulty", "ethnicGroup", "lng", "lat", "easting", "northing", "coordinates"].every(
        (it) => row.text(it as "lng") === "",
      ) &&
      row.geometry === null,
    read: (row, unit) => {
      if (skipTotal(checking, row, unit)) return;
      const name = row.text("villageName");
      if (name === "") log.report(row.row, "village-name-missing", nameColumn, "");
      if (MADE_UP_ID.test(row.text("villageId")))
        log.report(row.row, "village-made-up", view.header("villageId"), row.text("villageId"));
      const communeCode = unit.kind === "unit" ? unit.unit.communeCode : "";
      const draft = draftOf(row, communeCode, name, provenance.read(row));
      const key = `${communeCode} ${nameKey(name)}`;
      const content = JSON.stringify(draft === null ? row.cells : contentOf(draft));
      if (draft !== null && !isRepeated(checking, seen, key, row.row, nameColumn, name, content)) {
        drafts.push(draft);
        // “Bản Mé Gióng” and “Mé Gióng” are one village more often than two
        const earlier = seenBare.note(`${communeCode} ${bareKey(name)}`, row.row, "");
        if (earlier !== null)
          log.report(row.row, "village-name-near", nameColumn, name, [String(earlier.row)]);
      } else if (communeCode !== "")
        spared.set(communeCode, (spared.get(communeCode) ?? new Set()).add(nameKey(name)));
    },
    finish: async () => {
      const ids = await planVillages(checking, drafts, {
        hasPosition,
        hasDifficulty: view.has("difficulty") || isExtremeList,
        extent: isForm ? "partial" : isExtremeList ? "perhapsPartial" : "perhapsWhole",
        isForm,
        spared,
      });
      for (const [draft, { id }] of ids) planNote(checking, draft, id);
    },
  };
}

/** A remark stands after what was remarked before. */
function planNote({ context, planner }: Checking, { note, row, name }: VillageDraft, id: string): void {
  const before = context.entered.notes.get(id)?.text ?? "";
  if (note === "" || before.includes(note)) return;
  const after = { aboutId: id, text: before === "" ? note : `${before}\n${note}` };
  planner.plan({ table: "notes", key: id, after, row, replacesOfficial: false, label: name });
}

/** What a second row of the same village is compared by. */
function contentOf({ row: _, origin, ...said }: VillageDraft): unknown {
  return [
    said.position,
    said.difficulty,
    said.ethnicGroup,
    [...said.figures].map(([id, it]) => [id, it?.value ?? null]),
    origin.source,
  ];
}

function isLayer({ view }: Checking): boolean {
  return view.table.rows.some((it) => it.geometry?.type === "Point");
}

const ID = /^\d{5}-\d{3}$/;
/** Ids of sample villages, as forms of them have it. */
const MADE_UP_ID = /^\d{5}-s\d+$/;

/** An id of ours that the row names; a code that the office uses otherwise is told and left. */
function namedIdOf(row: RowView, communeCode: string, { log, view, context }: Checking): string {
  const written = row.text("villageId");
  if (written === "") return "";
  const isOurs = ID.test(written) && written.startsWith(`${communeCode}-`);
  const held: Village | undefined = context.entered.villages.get(written);
  if (isOurs && (held === undefined || held.communeCode === communeCode)) return written;
  log.report(row.row, "village-id-ignored", view.header("villageId"), written);
  return "";
}
