import { fold } from "../../../domain/search/fold";

/** A header for comparing: no accents, capitals, punctuation, numbering or year. */
export function headerKey(header: string): string {
  // “Hộ nghèo (%)” is a rate and “Hộ nghèo” a count
  return fold(header.replace(/_/g, " ").replace(/%/g, " pct "));
}

/** The forms in which a header is looked up, the surest first. */
export function headerForms(header: string): { key: string; certainty: number }[] {
  const plain = header.replace(/\s+/g, " ").trim();
  const withoutBrackets = plain.replace(/\([^)]*\)|\[[^\]]*\]/gu, " ");
  const withoutNumber = withoutBrackets.replace(/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s+/iu, "");
  const withoutYear = withoutNumber.replace(/\b(?:nam|cuoi nam)?\s*(?:19|20)\d\d\b/giu, " ");
  const parts = plain.split(/\s*[/|>›·\n]\s*|\s+[–—-]\s+/u).filter((it) => it !== "");
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const forms = [
    { text: plain, certainty: 1 },
    { text: withoutBrackets, certainty: 0.95 },
    { text: withoutNumber, certainty: 0.95 },
    { text: withoutYear, certainty: 0.9 },
    ...(parts.length > 1
      ? [
          { text: parts.join(" "), certainty: 0.95 },
          { text: `${last} ${first}`, certainty: 0.9 },
          { text: last, certainty: 0.6 },
        ]
      : []),
  ];
  return forms
    .map(({ text, certainty }) => ({ key: headerKey(text), certainty }))
    .filter(({ key }) => key !== "");
}

/** The same for the same header of the same kind of file, so that a mapping is asked for once. */
export function headerSignature(header: readonly string[]): string {
  return header.map((it) => headerKey(it) || "-").join("|");
}
