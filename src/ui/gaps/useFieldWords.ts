import { fieldTextOf } from "../../text/fieldText";
import { formatNumber } from "../../text/format";
import { useText } from "../useText";

/** Words of the field, with figures written as the language does. */
export function useFieldWords() {
  const { language } = useText();
  return {
    language,
    words: fieldTextOf(language),
    count: (value: number) => formatNumber(value, { language }),
  };
}
