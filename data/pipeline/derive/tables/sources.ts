import { byText, type Row } from "./csv";
import { SOURCE_LIST } from "./sourceList";

/** Ids of all sources that a citation names, in the order it names them. Throws on an unknown one. */
function sourceIdsIn(citation: string): string[] {
  const found = SOURCE_LIST.flatMap(({ id, marks }) => {
    const positions = marks.map((mark) => citation.indexOf(mark)).filter((position) => position >= 0);
    return positions.length === 0 ? [] : [{ id, position: Math.min(...positions) }];
  });
  if (found.length === 0) throw new Error(`No source of the list is known for the citation “${citation}”`);
  return found.sort((first, second) => first.position - second.position).map(({ id }) => id);
}

/** The first source named, and a note naming the others. */
export function readCitation(citation: string): { source: string; note: string } {
  const [source = "", ...others] = sourceIdsIn(citation);
  const titles = others.map((id) => SOURCE_LIST.find((entry) => entry.id === id)?.title ?? id);
  return { source, note: titles.length === 0 ? "" : `cũng theo: ${titles.join("; ")}` };
}

/** The sources table. */
export function deriveSources(): Row[] {
  return SOURCE_LIST.map(({ id, title, publisher, date, reference, licence }) => ({
    id,
    title,
    publisher,
    date,
    reference,
    licence,
  })).sort((first, second) => byText(first.id, second.id));
}
