import { SlidersHorizontal } from "lucide-react";
import { Button } from "react-aria-components";
import type { RuleSet } from "../../domain/rules/ruleSet";
import { thresholdsOf } from "../../domain/rules/thresholds";
import { useAtlas } from "../../store/store";
import { thresholdsTextOf } from "../../text/thresholdsText";

/** “Nhập ngưỡng” where a rule set lacks some, else “Sửa ngưỡng”: opens its dialog. */
export function ThresholdsButton({ ruleSet }: { ruleSet: RuleSet }) {
  const text = thresholdsTextOf(useAtlas((state) => state.view.language));
  const openThresholds = useAtlas((state) => state.openThresholds);
  const isOpen = thresholdsOf(ruleSet).some(({ current }) => current === null);
  return (
    <Button className="button" onPress={() => openThresholds(ruleSet.id)}>
      <SlidersHorizontal size={16} aria-hidden="true" />
      {isOpen ? text.enter : text.edit}
    </Button>
  );
}
