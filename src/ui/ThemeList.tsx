import { useEffect, useMemo, useRef, useState } from "react";
import {
  Button,
  Header,
  Input,
  Text as ItemText,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from "react-aria-components";
import { selectDataset } from "../store/selectors";
import { useAtlas } from "../store/store";
import { groupThemes } from "../symbology/themeGroups";
import { THEMES } from "../symbology/themes";
import { useText } from "./useText";

/** Chooser of the theme: grouped by criterion, searched without accents, naming the lead agency. */
export function ThemeList() {
  const text = useText();
  const dataset = useAtlas(selectDataset) ?? undefined;
  const theme = useAtlas((state) => state.view.theme);
  const setTheme = useAtlas((state) => state.setTheme);
  const [query, setQuery] = useState("");
  const groups = useMemo(() => groupThemes(THEMES, dataset, text, query), [dataset, text, query]);
  const list = useRef<HTMLDivElement>(null);
  // a theme chosen by an address lies far down the list: bring it into sight
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what moves the list
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (list.current !== null && item) scrollInto(list.current, item);
  }, [theme]);
  return (
    <section className="panel-section">
      <h2 className="panel-title">{text.controls.theme}</h2>
      <SearchField
        className="theme-search"
        aria-label={text.controls.findTheme}
        value={query}
        onChange={setQuery}
      >
        <Input className="theme-search-input" placeholder={text.controls.findTheme} />
      </SearchField>
      <ListBox
        ref={list}
        className="theme-list"
        aria-label={text.controls.theme}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) => {
          const [chosen] = keys === "all" ? [] : [...keys];
          if (chosen !== undefined) setTheme(String(chosen));
        }}
        renderEmptyState={() => <p className="hint">{text.controls.noTheme}</p>}
      >
        {groups.map((group) => (
          <ListBoxSection key={group.id} id={group.id} className="theme-group">
            <Header className="theme-group-title">{group.title}</Header>
            {group.themes.map((it) => (
              <ListBoxItem key={it.id} id={it.id} textValue={it.name(text, dataset)} className="theme-item">
                <ItemText slot="label">{it.name(text, dataset)}</ItemText>
                <ItemText slot="description">{it.hint(text, dataset)}</ItemText>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      {groups.length === 0 && (
        <Button className="link-button" onPress={() => setQuery("")}>
          {text.ease.clearSearch}
        </Button>
      )}
    </section>
  );
}

/** Scroll the list alone, and only if need be: `scrollIntoView` would move the panel around it as well. */
function scrollInto(list: HTMLElement, item: HTMLElement): void {
  const above = item.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (above >= 0 && above + item.offsetHeight <= list.clientHeight) return;
  list.scrollTop += above - (list.clientHeight - item.offsetHeight) / 2;
}
