import type { Commune } from "../domain/commune";
import type { FormReading, ReportFault } from "./readTemplateRow";
import type { TemplateRow } from "./readTemplateTable";
import { describeCodeFault } from "./validate/codeFault";
import { bareName, type CodeRegister } from "./validate/codeRegister";

/** Both code lists of a data set. */
export function codeRegisterOf(dataset: FormReading["context"]["dataset"]): CodeRegister {
  return {
    from: new Map(dataset.communes.map((it) => [it.code, it.name])),
    before: new Map(
      dataset.oldCommunes.map((it) => [it.code, { name: it.name, communeCode: it.communeCode }]),
    ),
  };
}

/**
 * The unit of today that a row is about, by its code; the name beside it must agree, since every code of
 * today was another unit's before. Null and a fault where it is not one.
 */
export function readCommune(
  row: TemplateRow,
  { context, register }: FormReading,
  report: ReportFault,
): Commune | null {
  const written = row.cell("communeCode");
  const code = withLeadingZero(written, register);
  const name = inOurLetters(row.cell("commune"), code, register);
  const fault = describeCodeFault(code, name, register, "");
  const commune = context.dataset.communes.find((it) => it.code === code);
  if (fault === null && commune !== undefined) {
    if (code !== written) report("zero-restored", "communeCode", written, [code]);
    return commune;
  }
  const today = register.from.get(code);
  const bearer = register.before.get(code);
  switch (fault?.code) {
    case "old-code-as-new": {
      const heir = bearer?.communeCode ?? "";
      const details = [code, bearer?.name ?? "", today ?? "", heir, register.from.get(heir) ?? ""];
      return today === undefined
        ? report("old-code-as-new", "communeCode", written, details)
        : report("old-code-as-new", "commune", row.cell("commune"), details);
    }
    case "name-differs":
      return report("name-differs", "commune", row.cell("commune"), [code, today ?? ""]);
    case "code-malformed":
      return report("code-malformed", "communeCode", written);
    default:
      return report("code-unknown", "communeCode", written);
  }
}

/** Spreadsheets drop the zero that every code of the province begins with. */
function withLeadingZero(written: string, register: CodeRegister): string {
  const restored = `0${written}`;
  return /^\d{4}$/.test(written) && (register.from.has(restored) || register.before.has(restored))
    ? restored
    : written;
}

/** A name in capitals is the same name; one with other accents is not. */
function inOurLetters(written: string, code: string, register: CodeRegister): string {
  const name = bareName(written).toLowerCase();
  const bearers = [register.from.get(code), register.before.get(code)?.name];
  return bearers.find((it) => it?.toLowerCase() === name) ?? written;
}
