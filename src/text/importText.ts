import { enImport } from "./enImport";
import { enImportFields } from "./enImportFields";
import { enImportRead } from "./enImportRead";
import { importCheckTextOf } from "./importCheckText";
import type { Language } from "./language";
import { viImport } from "./viImport";
import { viImportFields } from "./viImportFields";
import { viImportRead } from "./viImportRead";

/** The words of the import dialog in a language: its own, those of columns, of reading and of the check. */
export function importTextOf(language: Language) {
  const [own, fields, read] =
    language === "vi" ? [viImport, viImportFields, viImportRead] : [enImport, enImportFields, enImportRead];
  return { ...own, ...fields, read, checked: importCheckTextOf(language) };
}
export type ImportText = ReturnType<typeof importTextOf>;
