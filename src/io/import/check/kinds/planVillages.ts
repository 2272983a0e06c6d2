import type { Village } from "../../../../domain/village";
import type { Checking } from "../checking";
import { nameKey } from "../units/unitRegister";
import { matchVillages } from "./matchVillages";
import { planVillageAreas } from "./planVillageAreas";
import {
  type PlannedVillage,
  replacesOfficial,
  type VillageColumns,
  type VillageDraft,
  villageOf,
} from "./villageDraft";

/** Ids have three digits. */
const MOST_PER_COMMUNE = 999;

export interface VillageListTraits extends VillageColumns {
  /** what villages of these communes that it does not have are taken for: gone, or still there */
  extent: "perhapsWhole" | "perhapsPartial" | "partial";
  /** by commune the names of rows that could not be taken */
  spared: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The id under which a row's village is planned, and whether the office did not hold it before. */
export interface PlannedId {
  id: string;
  isNew: boolean;
}

/**
 * Plans the villages of a list, commune by commune: matched, new, and those that the list no longer has. Returns
 * under which ids.
 */
export async function planVillages(
  checking: Checking,
  drafts: readonly VillageDraft[],
  traits: VillageListTraits,
): Promise<ReadonlyMap<VillageDraft, PlannedId>> {
  const { context, planner, log } = checking;
  const ids = new Map<VillageDraft, PlannedId>();
  const taken = drafts.filter((it) => !log.isRefused(it.row));
  const byCommune = new Map<string, VillageDraft[]>();
  for (const draft of taken) {
    const list = byCommune.get(draft.communeCode);
    if (list === undefined) byCommune.set(draft.communeCode, [draft]);
    else list.push(draft);
  }
  const heldBy = new Map<string, Village[]>();
  for (const village of context.entered.villages.values())
    heldBy.set(village.communeCode, [...(heldBy.get(village.communeCode) ?? []), village]);

  const communes = [...byCommune].map(([communeCode, own]) => {
    const held = heldBy.get(communeCode) ?? [];
    return { communeCode, ...planCommune(checking, own, held, traits) };
  });
  for (const { planned } of communes)
    for (const { draft, village, before } of planned)
      if (draft !== null) ids.set(draft, { id: village.id, isNew: before === undefined });
  const gone = traits.extent === "partial" ? [] : communes.flatMap(({ absent }) => absent);
  const isWhole = gone.length > 0 && askWhole(checking, gone, traits) === "whole";
  for (const { communeCode, planned, absent, origin } of communes) {
    await checking.breathe();
    const staying: PlannedVillage[] = isWhole
      ? planned
      : [...planned, ...absent.map((it) => ({ village: it, draft: null, before: it }))];
    const isListed = traits.isForm === true && context.entered.villageLists.has(communeCode);
    if (origin !== undefined && !isListed)
      planner.plan({
        table: "villageLists",
        key: communeCode,
        after: confirmedList(checking, communeCode, origin),
        row: null,
        replacesOfficial: false,
      });
    const removed = isWhole ? absent : [];
    for (const { id } of removed) {
      const village = context.entered.villages.get(id);
      planner.plan({
        table: "villages",
        key: id,
        after: null,
        row: null,
        replacesOfficial: replacesOfficial(village, null),
        label: village?.name ?? id,
      });
    }
    await planVillageAreas(checking, communeCode, staying, removed);
  }
  return ids;
}

function confirmedList(
  { context }: Checking,
  communeCode: string,
  { source, asOf, isDated }: VillageDraft["origin"],
) {
  const held = context.entered.villageLists.get(communeCode);
  return held !== undefined && held.source === source && !isDated ? held : { communeCode, source, asOf };
}

function planCommune(
  { book, log, view }: Checking,
  own: readonly VillageDraft[],
  held: readonly Village[],
  traits: VillageListTraits,
) {
  const matches = matchVillages(own, held, book);
  const numbers = held.map(({ id }) => Number(id.slice(-3))).filter(Number.isInteger);
  const namedNumbers = own.map(({ namedId }) => Number(namedId.slice(-3))).filter(Number.isInteger);
  let next = Math.max(0, ...numbers, ...namedNumbers) + 1;
  const planned: PlannedVillage[] = [];
  const claimed = new Set([...matches.values()].flatMap((it) => (it.kind === "held" ? it.village.id : [])));
  const kept = new Set<string>();
  for (const draft of own) {
    const match = matches.get(draft);
    if (match === undefined || match.kind === "waiting") {
      log.wait(draft.row);
      continue;
    }
    const before = match.kind === "held" ? match.village : undefined;
    const named = claimed.has(draft.namedId) || kept.has(draft.namedId) ? "" : draft.namedId;
    if (before === undefined && named === "" && next > MOST_PER_COMMUNE) {
      log.report(draft.row, "too-many-villages", view.header("villageName"), draft.name, [
        String(MOST_PER_COMMUNE),
      ]);
      continue;
    }
    const id = before?.id ?? (named || `${draft.communeCode}-${String(next++).padStart(3, "0")}`);
    kept.add(id);
    planned.push({ village: villageOf(draft, id, before, traits), draft, before });
  }
  const sparedNames = traits.spared.get(own[0]?.communeCode ?? "") ?? new Set<string>();
  const waits = own.some(({ row }) => log.isWaiting(row));
  // a village may be the one that a waiting row asks about
  const absent = waits ? [] : held.filter((it) => !kept.has(it.id) && !sparedNames.has(nameKey(it.name)));
  const unplanned = waits
    ? held.filter((it) => !kept.has(it.id))
    : held.filter((it) => sparedNames.has(nameKey(it.name)) && !kept.has(it.id));
  return {
    planned: [...planned, ...unplanned.map((it) => ({ village: it, draft: null, before: it }))],
    absent,
    origin: planned[0]?.draft?.origin,
  };
}

/** Whether villages that the list no longer has are gone; unless told otherwise they are, and are shown. */
function askWhole({ book }: Checking, gone: readonly Village[], { extent }: VillageListTraits): string {
  const suggested = extent === "perhapsPartial" ? "partial" : "whole";
  const answer = book.ask({
    id: "whole-list",
    code: "whole-list",
    details: [String(gone.length), ...gone.slice(0, 3).map(({ name }) => name)],
    options: [
      { id: "whole", details: [] },
      { id: "partial", details: [] },
    ],
    suggested,
  });
  return answer ?? suggested;
}
