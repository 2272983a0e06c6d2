import { bareName, type CodeRegister } from "./codeRegister";
import { type Issue, makeError } from "./issue";

/** True for 5 digits: leading zeros count, so a code is never a number. */
export function isCode(text: string): boolean {
  return /^\d{5}$/.test(text);
}

/** What to say of a text that is no code at all. */
export function describeMalformedCode(text: string, place: string): Issue {
  return makeError("code-malformed", place, {
    came: `“${text}”`,
    expected: "5 digits as text",
    remedy: /^\d{4}$/.test(text)
      ? `write 0${text}: a spreadsheet has dropped the leading zero, format the column as text`
      : "look the code up in the list of units",
  });
}

/**
 * Tells why a code does not name a unit of today; null when it does. `name` is the unit's name as the
 * record writes it, "" if it writes none: it tells the old bearer of a reused code from the new.
 */
export function describeCodeFault(
  code: string,
  name: string,
  register: CodeRegister,
  place: string,
): Issue | null {
  if (!isCode(code)) return describeMalformedCode(code, place);
  const today = register.from.get(code);
  const former = register.before.get(code);
  if (today === undefined) {
    if (!former)
      return makeError("code-unknown", place, {
        came: code,
        expected: "a code of one of today's units",
        remedy: "look the code up in the list of units",
      });
    return makeError("old-code-as-new", place, {
      came: `${code}, the code of ${former.name} before 1 July 2025`,
      expected: "a code of one of today's units",
      remedy: `write ${former.communeCode} (${register.from.get(former.communeCode) ?? "its unit today"})`,
    });
  }
  const written = bareName(name);
  if (written === "" || written === today) return null;
  if (written === former?.name)
    return makeError("old-code-as-new", place, {
      came: `${code} with the name ${written}, its bearer before 1 July 2025`,
      expected: `${code} ${today}`,
      remedy:
        former.communeCode === code
          ? `write ${today}, which ${written} is a part of today`
          : `write ${former.communeCode} (${register.from.get(former.communeCode) ?? "its unit today"}), or keep the record as one of the former unit`,
    });
  return makeError("name-differs", place, {
    came: `${code} with the name ${written}`,
    expected: `${code} ${today}`,
    remedy: "correct the code or the name",
  });
}
