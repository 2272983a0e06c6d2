import type { Change } from "../domain/entered/change";
import type { CropId } from "../domain/zone";
import { isValidPair } from "../symbology/themes";
import { lettingGo } from "./lettingGo";
import { DEFAULT_VIEW, OVERLAYS, type View } from "./view";

interface Shown {
  view: View;
  focus?: { unit: string };
}

/** Measures that a theme draws. */
const THEME_OF_MEASURE: ReadonlyMap<string, string> = new Map([
  ["povertyRatePct", "poverty"],
  ["incomeMillionVndPerYear", "income"],
]);

/**
 * The picture in which what was handed in can be seen: of several kinds in one change the first of villages, results,
 * decisions, boundaries, figures of a theme, zones and sites. Null where no picture shows it.
 */
export function whereShown({ records }: Change, view: View): Shown | null {
  const communes = new Set<string>();
  const crops = new Set<CropId>();
  let theme: string | undefined;
  let hasSites = false;
  for (const { table, after } of records) {
    if (after === null) continue;
    if (table === "villages") communes.add(after.communeCode);
    else if (table === "attainment") theme = "attainment";
    else if (table === "decisions" || table === "communeAreas") theme ??= DEFAULT_VIEW.theme;
    else if (table === "observations") theme ??= THEME_OF_MEASURE.get(after.measure);
    else if (table === "zones") crops.add(after.crop);
    else if (table === "sites") hasSites = true;
  }
  if (communes.size > 0) return atVillages(view, communes);
  if (theme !== undefined)
    return { view: { ...view, level: "commune", theme, within: null, classFilter: [], filter: [] } };
  if (crops.size === 0 && !hasSites) return null;
  const wanted = OVERLAYS.filter((it) => (it === "resettlement" ? hasSites : crops.has(it)));
  const added = wanted.filter((it) => !view.overlays.includes(it));
  return { view: { ...view, overlays: [...view.overlays, ...added] } };
}

/** A list of one commune is brought into view. */
function atVillages(view: View, communes: ReadonlySet<string>): Shown {
  const [commune = ""] = communes;
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
