import { Label, Radio, RadioGroup } from "react-aria-components";
import { LEVELS } from "../domain/level";
import { useAtlas } from "../store/store";
import { isValidPair } from "../symbology/themes";
import { useText } from "./useText";

/** Communes or villages. A level that the theme does not have cannot be chosen, and says why. */
export function LevelSwitch() {
  const text = useText();
  const { theme, level } = useAtlas((state) => state.view);
  const setLevel = useAtlas((state) => state.setLevel);
  const hasVillages = isValidPair(theme, "village");
  return (
    <section className="panel-section">
      <RadioGroup
        className="level-switch"
        orientation="horizontal"
        value={level}
        onChange={(value) => setLevel(value === "village" ? "village" : "commune")}
      >
        <Label className="panel-title">{text.controls.level}</Label>
        <div className="segments">
          {LEVELS.map((it) => (
            <Radio key={it} value={it} className="segment" isDisabled={it === "village" && !hasVillages}>
              {text.units.levelName[it]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {!hasVillages && <p className="hint">{text.controls.communesOnly}</p>}
    </section>
  );
}
