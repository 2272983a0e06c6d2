import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { verdictWords } from "../../text/ruleWords";
import { thresholdsTextOf } from "../../text/thresholdsText";
import type { EffectShown } from "./said";

/** “15 trong 956 bản mẫu đổi kết luận”, then what each verdict gains and loses. */
export function Effect({ effect: { ruleSet, changes, isSample } }: { effect: EffectShown }) {
  const language = useAtlas((state) => state.view.language);
  const text = thresholdsTextOf(language);
  const count = (value: number) => formatNumber(value, { language });
  const unit = text.units[ruleSet.appliesTo];
  const units = `${unit}${isSample ? text.sample : ""}`;
  if (changes.units === 0) return <p>{text.noUnits}</p>;
  if (changes.moved === 0) return <p>{text.notMoved(count(changes.units), units)}</p>;
  return (
    <>
      <p>{text.moved(count(changes.moved), count(changes.units), units)}</p>
      <ul className="thresholds-effect">
        {changes.changes.map(({ verdict, gained, lost, after }) => {
          const parts = [
            ...(gained > 0 ? [text.gained(count(gained), unit)] : []),
            ...(lost > 0 ? [text.lost(count(lost), unit)] : []),
          ];
          const name = verdictWords(verdict, ruleSet, language);
          return <li key={verdict}>{text.effect(name, parts.join(", "), count(after), unit)}</li>;
        })}
      </ul>
    </>
  );
}
