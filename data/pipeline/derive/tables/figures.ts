/** A printed figure split into its number and what the source says of its precision. */
export interface Figure {
  /** decimal point, no thousands separator; "" when the text is not one number */
  value: string;
  qualifier: "" | ">" | "<" | "~" | ">=" | "<=";
}

const FIGURE = /^(>=|<=|>|<|~|\+)?\s*(\d+(?:\.\d+)?)$/;

/** Splits “>12000” into 12000 and “>”. “31/35” and other texts give an empty value. */
export function readFigure(text: string): Figure {
  const match = FIGURE.exec(text.trim());
  if (!match) return { value: "", qualifier: "" };
  const sign = match[1] ?? "";
  return {
    value: String(Number(match[2])),
    qualifier: sign === "+" ? "" : (sign as Figure["qualifier"]),
  };
}

/** A date as precise as the source allows, and in words what precision was lost. */
export interface DatedText {
  /** ISO date, year-month or year; "" when the source gives none */
  asOf: string;
  note: string;
}

const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Reads the ways the sources date a figure. Throws on a way not met before. */
export function readAsOf(text: string): DatedText {
  const printed = text.trim();
  if (ISO.test(printed)) return { asOf: printed, note: "" };
  if (printed === "" || printed === "không nêu") return { asOf: "", note: "nguồn không nêu thời điểm" };
  const inferred = /^~(\d{4}(?:-\d{2})?)$/.exec(printed) ?? /^(\d{4}-\d{2})\?$/.exec(printed);
  if (inferred) return { asOf: inferred[1] ?? "", note: "ngày suy ra, bài không ghi rõ" };
  const span = /^~?(\d{4})-(\d{4})$/.exec(printed);
  if (span) return { asOf: span[2] ?? "", note: `thời kỳ ${span[1]}-${span[2]}` };
  const endOfYear = /^(?:cuối|đến hết) (\d{4})$/.exec(printed);
  if (endOfYear) return { asOf: `${endOfYear[1]}-12`, note: `đến ${printed.replace(/^đến /, "")}` };
  const upTo = /^đến (\d{4})$/.exec(printed);
  if (upTo) return { asOf: upTo[1] ?? "", note: printed };
  const estimate = /^(\d{4}) \(ước\)$/.exec(printed);
  if (estimate) return { asOf: estimate[1] ?? "", note: "số ước" };
  const term = /^nhiệm kỳ \d{4}-(\d{4})( \(năm không nêu\))?$/.exec(printed);
  if (term) return { asOf: term[1] ?? "", note: printed.replace(/[()]/g, "") };
  const merged = /^sau sáp nhập (\d{4})$/.exec(printed);
  if (merged) return { asOf: merged[1] ?? "", note: printed };
  throw new Error(`Unknown way of dating: “${printed}”`);
}

/** Joins the notes that are not empty. */
export function joinNotes(...notes: string[]): string {
  return notes.filter((note) => note !== "").join("; ");
}

const LETTERS_WITHOUT_DECOMPOSITION: Record<string, string> = { đ: "d", Đ: "d" };

/** A kebab-case id part from a Vietnamese name: “Bản Bo” → “ban-bo”. */
export function slug(text: string): string {
  return text
    .replace(/[đĐ]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
