import type { Dataset } from "../domain/dataset";
import { fold } from "../domain/search/fold";
import type { Text } from "../text/text";
import { OVERVIEW, type Theme } from "./theme";

export interface ThemeGroup {
  id: string;
  title: string;
  themes: readonly Theme[];
}

/**
 * Themes under their criteria, in the order of the table; of those only that hold every word of `query` in
 * their name, hint or group, accents left aside.
 */
export function groupThemes(
  themes: readonly Theme[],
  dataset: Dataset | undefined,
  text: Text,
  query: string,
): ThemeGroup[] {
  const words = fold(query)
    .split(" ")
    .filter((it) => it !== "");
  const groups = new Map<string, ThemeGroup & { themes: Theme[] }>();
  for (const theme of themes) {
    const title = groupTitle(theme.group, dataset, text);
    const heap = fold(`${theme.name(text, dataset)} ${theme.hint(text, dataset)} ${title}`);
    if (!words.every((it) => heap.includes(it))) continue;
    const group = groups.get(theme.group) ?? { id: theme.group, title, themes: [] };
    group.themes.push(theme);
    groups.set(theme.group, group);
  }
  return [...groups.values()];
}

/** What a group of themes is called: “overview” or a criterion with its number. */
export function groupTitle(group: string, dataset: Dataset | undefined, text: Text): string {
  if (group === OVERVIEW) return text.controls.overview;
  return text.controls.criterionGroup(group, dataset?.criteria.find((it) => it.id === group)?.name ?? "");
}
