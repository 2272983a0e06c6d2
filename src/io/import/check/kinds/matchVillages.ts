import type { Village } from "../../../../domain/village";
import { VILLAGE_KIND_PREFIX } from "../../words/cellWords";
import type { QuestionBook } from "../questionBook";
import { isNearName } from "../units/nearUnits";
import { nameKey } from "../units/unitRegister";
import type { VillageDraft } from "./villageDraft";

/** Name of a village without what it is called before it. */
export function bareKey(name: string): string {
  return nameKey(name.replace(VILLAGE_KIND_PREFIX, ""));
}

/** “Nậm Ma 1” and “Nậm Ma 2” are two villages, however near. */
function hasOtherNumber(first: string, second: string): boolean {
  const numbers = (name: string) => (name.match(/\d+|\b[IVX]+\b/g) ?? []).join(" ");
  return numbers(first) !== numbers(second);
}

export type VillageMatch = { kind: "held"; village: Village } | { kind: "new" } | { kind: "waiting" };

/**
 * Finds the villages of a list among those held of the same commune: by id, by exact name, by name without “bản”.
 * A name near to one that the list no longer has may be that village's, corrected: a person says.
 */
export function matchVillages(
  drafts: readonly VillageDraft[],
  held: readonly Village[],
  book: QuestionBook,
): ReadonlyMap<VillageDraft, VillageMatch> {
  const matches = new Map<VillageDraft, VillageMatch>();
  const free = new Set(held);
  const claim = (keyOfDraft: (it: VillageDraft) => string, keyOfVillage: (it: Village) => string) => {
    const byKey = new Map<string, Village[]>();
    for (const village of free)
      byKey.set(keyOfVillage(village), [...(byKey.get(keyOfVillage(village)) ?? []), village]);
    for (const draft of drafts) {
      const key = keyOfDraft(draft);
      if (matches.has(draft) || key === "") continue;
      const [only, second] = byKey.get(key) ?? [];
      if (only === undefined || second !== undefined || !free.has(only)) continue;
      matches.set(draft, { kind: "held", village: only });
      free.delete(only);
    }
  };
  claim(
    (it) => it.namedId,
    (it) => it.id,
  );
  claim(
    (it) => nameKey(it.name),
    (it) => nameKey(it.name),
  );
  claim(
    (it) => bareKey(it.name),
    (it) => bareKey(it.name),
  );
  for (const draft of drafts) {
    if (matches.has(draft)) continue;
    const near = [...free].filter(
      (it) => !hasOtherNumber(it.name, draft.name) && isNearName(bareKey(it.name), bareKey(draft.name)),
    );
    matches.set(draft, near.length === 0 ? { kind: "new" } : askWhich(draft, near, free, book));
  }
  return matches;
}

function askWhich(
  draft: VillageDraft,
  near: readonly Village[],
  free: Set<Village>,
  book: QuestionBook,
): VillageMatch {
  const answer = book.ask(
    {
      id: `near-name:${draft.communeCode}:${nameKey(draft.name)}`,
      code: "near-name",
      details: [draft.name],
      options: [
        ...near.map((it) => ({ id: it.id, details: [it.name, "", it.id, ""] })),
        { id: "new", details: [] },
      ],
    },
    draft.row,
  );
  if (answer === null) return { kind: "waiting" };
  const village = near.find((it) => it.id === answer);
  if (village === undefined) return { kind: "new" };
  free.delete(village);
  return { kind: "held", village };
}
