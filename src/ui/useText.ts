import { selectText } from "../store/selectors";
import { useAtlas } from "../store/store";
import type { Text } from "../text/text";

/** The catalogue of the language in use. */
export function useText(): Text {
  return useAtlas(selectText);
}
