import { useMemo } from "react";
import { selectCitedDataset, selectOverlays } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { keepTextOf } from "../../text/keepText";
import { officeTextOf } from "../../text/officeText";
import { useText } from "../useText";
import type { ChangeNames } from "./changeWords";

/** Everything that changes are put into words with. */
export function useOfficeWords(): ChangeNames {
  const text = useText();
  const dataset = useAtlas(selectCitedDataset);
  const overlays = useAtlas(selectOverlays);
  return useMemo(
    () => ({ text, keep: keepTextOf(text.language), office: officeTextOf(text.language), dataset, overlays }),
    [text, dataset, overlays],
  );
}
