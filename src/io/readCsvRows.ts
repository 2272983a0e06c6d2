/**
 * Rows of a CSV file as `csvRow` writes them: commas, double quotes, any line ends. A row without anything is
 * left out. Files of other programs are read by the import, which guesses what this takes for granted.
 */
export function* readCsvRows(text: string): Generator<string[]> {
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const cells: string[] = [];
    let isEnd = false;
    while (!isEnd) {
      const isQuoted = text[at] === '"';
      const end = isQuoted ? closingQuote(text, at + 1) : plainEnd(text, at);
      cells.push(isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end));
      at = isQuoted ? end + 1 : end;
      isEnd = text[at] !== ",";
      if (!isEnd) at += 1;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    else if (at < text.length && text[at - 1] !== "\r") at = plainEnd(text, at) + 1;
    if (cells.length > 1 || cells[0] !== "") yield cells;
  }
}

/** Where the quotes close: at a quote that is not doubled, or at the end of the text. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "," && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}
