import { Text as ItemText, ListBox, ListBoxItem } from "react-aria-components";
import { useAtlas } from "../store/store";
import { THEMES } from "../symbology/themes";
import { useText } from "./useText";

/** Chooser of the theme. */
export function ThemeList() {
  const text = useText();
  const theme = useAtlas((state) => state.view.theme);
  const setTheme = useAtlas((state) => state.setTheme);
  return (
    <section className="panel-section">
      <h2 className="panel-title">{text.controls.theme}</h2>
      <ListBox
        className="theme-list"
        aria-label={text.controls.theme}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) => {
          const [chosen] = keys === "all" ? [] : [...keys];
          if (chosen !== undefined) setTheme(String(chosen));
        }}
      >
        {THEMES.map((it) => (
          <ListBoxItem key={it.id} id={it.id} textValue={it.name(text)} className="theme-item">
            <ItemText slot="label">{it.name(text)}</ItemText>
            <ItemText slot="description">{it.hint(text)}</ItemText>
          </ListBoxItem>
        ))}
      </ListBox>
    </section>
  );
}
