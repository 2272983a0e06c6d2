import { Legend } from "./Legend";
import { LevelSwitch } from "./LevelSwitch";
import { OverlayList } from "./OverlayList";
import { OfflineHost } from "./offline/OfflineHost";
import { ThemeList } from "./ThemeList";
import { useText } from "./useText";

/** What the map shows and what its colours mean. */
export function Controls() {
  const text = useText();
  return (
    <section className="controls" aria-label={text.regions.controls}>
      <LevelSwitch />
      <ThemeList />
      <Legend />
      <OverlayList />
      <OfflineHost />
    </section>
  );
}
