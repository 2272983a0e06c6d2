import * as v from "valibot";

/** A view that a person kept under a name: the query of its address, "" for the usual view. */
export interface SavedView {
  name: string;
  query: string;
}

const KEY = "lai-chau-rural-atlas/views";
const schema = v.array(v.object({ name: v.string(), query: v.pipe(v.string(), v.regex(/^(\?|$)/)) }));

/** Views kept in this browser, in the order of their names; none where it keeps nothing or what it kept is broken. */
export function readSavedViews(): SavedView[] {
  try {
    const kept = v.safeParse(schema, JSON.parse(localStorage.getItem(KEY) ?? "[]"));
    return kept.success ? kept.output : [];
  } catch {
    return [];
  }
}

/** False where the browser does not keep them (full, blocked, private): nothing has changed then. */
export function writeSavedViews(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** The views with one more; one of the same name gives way. In the order of the Vietnamese alphabet. */
export function withSavedView(views: readonly SavedView[], added: SavedView): SavedView[] {
  const { compare } = new Intl.Collator("vi", { numeric: true });
  return [...views.filter(({ name }) => name !== added.name), added].sort((a, b) => compare(a.name, b.name));
}
