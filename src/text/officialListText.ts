import { enOfficialList } from "./enOfficialList";
import type { Language } from "./language";
import { type OfficialListText, viOfficialList } from "./viOfficialList";

export type { OfficialListText } from "./viOfficialList";

/** The words of official lists in a language. */
export function officialListTextOf(language: Language): OfficialListText {
  return language === "vi" ? viOfficialList : enOfficialList;
}
