import type { Change } from "../domain/entered/change";
import { isValidPair } from "../symbology/themes";
import { lettingGo } from "./lettingGo";
import { DEFAULT_VIEW, type View } from "./view";

/** The picture in which what was handed in can be seen. A list of one commune is brought into view. */
export function whereShown({ records }: Change, view: View): { view: View; focus?: { unit: string } } | null {
  const communes = new Set<string>();
  let hasAttainment = false;
  for (const { table, after } of records) {
    if (table === "villages" && after !== null) communes.add(after.communeCode);
    hasAttainment ||= table === "attainment";
  }
  const [commune] = communes;
  if (commune === undefined)
    return hasAttainment
      ? {
          view: { ...view, level: "commune", theme: "attainment", within: null, classFilter: [], filter: [] },
        }
      : null;
  // a real list takes the place of made-up villages of its communes
  const isReplaced = (id: string) => id.includes("-s") && communes.has(id.slice(0, 5));
  const { compare } = lettingGo(view, isReplaced);
  const theme = isValidPair(view.theme, "village") ? view.theme : DEFAULT_VIEW.theme;
  return {
    view: {
      ...view,
      level: "village",
      theme,
      unit: null,
      compare,
      within: null,
      classFilter: [],
      filter: [],
    },
    ...(communes.size === 1 ? { focus: { unit: commune } } : {}),
  };
}
