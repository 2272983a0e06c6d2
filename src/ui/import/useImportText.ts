import { useMemo } from "react";
import { useAtlas } from "../../store/store";
import { type ImportText, importTextOf } from "../../text/importText";

/** The words of the import in the language in use. */
export function useImportText(): ImportText {
  const language = useAtlas((state) => state.view.language);
  return useMemo(() => importTextOf(language), [language]);
}
