/** Widths of the letters of the page's font (Be Vietnam Pro, regular) in hundredths of the type size. */
const LETTERS: readonly (readonly [hundredths: number, letters: string])[] = [
  [20, "'`"],
  [24, " ilI"],
  [28, "!j.,:;|"],
  [38, '1frt()[]{}"*/\\'],
  [48, "J~-"],
  [51, "sz"],
  [57, "^<>?nukhvxy"],
  [61, "eELc+="],
  [65, "2Tbdpqa3FSPZYgo5"],
  [69, "069K8BR74"],
  [73, "DNAUXVH&"],
  [80, "CGOQ"],
  [88, "wmM%"],
  [100, "W@"],
];
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((it) => [it, width] as const)));
/** How much wider the same letters are in the semi-bold cut. */
const BOLD = 1.03;

/** Width of a text in parts of its type size: no letter is measured, so that a drawing is the same everywhere. */
export function textWidth(text: string, { bold = false, spacing = 0 } = {}): number {
  const letters = [...text];
  const sum = letters.reduce((width, it) => width + letterWidth(it), 0) / 100;
  return sum * (bold ? BOLD : 1) + letters.length * spacing;
}

/** Marks above and below do not make a letter wider; the bar of the d does, a little. */
function letterWidth(letter: string): number {
  return (
    WIDTHS.get(letter) ?? WIDTHS.get(letter.normalize("NFD")[0] ?? letter) ?? (letter === "\u0110" ? 79 : 66)
  );
}

/** A name in lines of about equal length, each at most so wide where a word allows it. */
export function wrapName(
  name: string,
  most: number,
  style: { bold?: boolean; spacing?: number } = {},
): string[] {
  const words = name.split(" ");
  const wanted = Math.ceil(textWidth(name, style) / most);
  if (wanted <= 1 || words.length === 1) return [name];
  const target = textWidth(name, style) / wanted;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    const joined = `${last} ${word}`;
    // a word goes where it leaves the line nearer to the length that all should have
    const isLast = lines.length === wanted;
    const fits =
      last !== undefined && (isLast || nearer(textWidth(joined, style), textWidth(last, style), target));
    if (fits) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

const nearer = (one: number, other: number, target: number) =>
  Math.abs(one - target) <= Math.abs(other - target);
