import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fixText } from "./textFixes";

/** A numbered heading with its paragraphs, page breaks joined and scanning slips fixed. */
export interface Section {
  /** “II.3.4” or “III.1” */
  number: string;
  title: string;
  paragraphs: string[];
}

/** A row of an annex: its cells, continued rows of the next page joined. */
export type AnnexRow = string[];

export interface PlanningDocument {
  id: "nq-17-2026" | "kh-5434-2026";
  sections: Section[];
  /** “I”, “II”, “III” → rows; empty for the Resolution */
  annexes: Map<string, AnnexRow[]>;
}

export const DOCUMENT_FILES = {
  "nq-17-2026": "nghi-quyet-17-nq-tu.txt",
  "kh-5434-2026": "ke-hoach-5434-kh-ubnd.txt",
} as const;
const ROMAN = /^(I{1,3}|IV)[-.] (.+)$/;
const NUMBERED = /^(\d(?:\.\d)*)\. (.+)$/;
const ITEM = /^(- |\(\d\) )/;
const SIGNATURES = "Nơi nhận:";

/** Reads one of the two documents from the folder of gathered sources. */
export function readDocument(sharedPath: string, id: PlanningDocument["id"]): PlanningDocument {
  const text = fixText(
    id,
    readFileSync(join(sharedPath, "seeds", DOCUMENT_FILES[id]), "utf8").normalize("NFC"),
  );
  const [body = ""] = text.split(SIGNATURES);
  return { id, sections: readSections(body), annexes: readAnnexes(text) };
}

/** White space as single spaces: the scan breaks lines and pages within sentences. */
export function normaliseSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A paragraph goes on after a page break when the one before does not end a sentence. */
function continuesParagraph(previous: string | undefined, paragraph: string): boolean {
  return previous !== undefined && !/[.:;?!/]$/.test(previous) && !ITEM.test(paragraph);
}

function readSections(body: string): Section[] {
  const sections: Section[] = [];
  let roman = "";
  for (const block of body.split(/\n\s*\n/)) {
    const paragraph = normaliseSpaces(block);
    if (paragraph === "") continue;
    const part = ROMAN.exec(paragraph);
    const numbered = NUMBERED.exec(paragraph);
    const current = sections.at(-1);
    if (part) {
      roman = part[1] ?? "";
      sections.push({ number: roman, title: part[2] ?? "", paragraphs: [] });
    } else if (numbered && roman !== "") {
      sections.push({ number: `${roman}.${numbered[1]}`, title: numbered[2] ?? "", paragraphs: [] });
    } else if (current && continuesParagraph(current.paragraphs.at(-1), paragraph)) {
      current.paragraphs.push(`${current.paragraphs.pop()} ${paragraph}`);
    } else current?.paragraphs.push(paragraph);
  }
  return sections;
}

/**
 * Annex rows are lines of tab-separated cells. A line whose first cell is empty goes on with the row
 * above (the page broke within it); the header is repeated on every page.
 */
function readAnnexes(text: string): Map<string, AnnexRow[]> {
  const annexes = new Map<string, AnnexRow[]>();
  let rows: AnnexRow[] | undefined;
  for (const line of text.split("\n")) {
    const heading = /^Phụ lục (I{1,3})(?![A-Z])/.exec(line);
    if (heading) {
      rows = [];
      annexes.set(heading[1] ?? "", rows);
    }
    if (!rows || !line.includes("\t") || line.startsWith("STT\t")) continue;
    const cells = line.split("\t").map(normaliseSpaces);
    const above = rows.at(-1);
    if (cells[0] === "" && above) {
      cells.forEach((text, index) => {
        above[index] = normaliseSpaces(`${above[index] ?? ""} ${text}`);
      });
    } else rows.push(cells);
  }
  return annexes;
}

/** The section of that number. Throws when the document has none. */
export function sectionOf(document: PlanningDocument, number: string): Section {
  const section = document.sections.find((candidate) => candidate.number === number);
  if (!section) throw new Error(`${document.id} has no section ${number}`);
  return section;
}

/** The rows of that annex. Throws when the document has none. */
export function annexOf(document: PlanningDocument, number: string): AnnexRow[] {
  const rows = document.annexes.get(number);
  if (!rows || rows.length === 0) throw new Error(`${document.id} has no Annex ${number}`);
  return rows;
}
