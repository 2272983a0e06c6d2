const [ZERO, NINE, COMMA, POINT] = [0x30, 0x39, 0x2c, 0x2e];
const [PERCENT, SEMICOLON] = [0x25, 0x3b];
/** So few digits that nothing is rounded. */
const MOST_DIGITS = 12;
const MOST_BEFORE_MARK = 6;

/**
 * Whether a text begins with a digit and has only digits and the marks of figures, days and hours behind it, so that nothing in
 * it has to be tidied. By hand, as `plainFigure`.
 */
export function isTidyFigure(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign >= ZERO && sign <= NINE) continue;
    // from comma to semicolon stand marks and digits
    const isMark = (sign >= COMMA && sign <= SEMICOLON) || sign === PERCENT;
    if (index === 0 || !isMark) return false;
  }
  return text !== "";
}

/** Whether a text is digits of ASCII and nothing else. */
export function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign < ZERO || sign > NINE) return false;
  }
  return text !== "";
}

/**
 * The figure of a text that can be read in one way only, whatever the column: up to twelve digits alone, or up to six,
 * one comma or point, and one or two more (a third would make it a mark of thousands, perhaps). Null for every other
 * text. By hand and not by expressions, because most cells of a table are such figures.
 */
export function plainFigure(text: string): number | null {
  const { length } = text;
  let value = 0;
  let mark = -1;
  for (let index = 0; index < length; index++) {
    const sign = text.charCodeAt(index);
    if (sign >= ZERO && sign <= NINE) value = value * 10 + (sign - ZERO);
    else if ((sign === COMMA || sign === POINT) && mark === -1) mark = index;
    else return null;
  }
  if (mark === -1) return length > 0 && length <= MOST_DIGITS ? value : null;
  const behind = length - mark - 1;
  if (mark === 0 || mark > MOST_BEFORE_MARK || behind === 0 || behind > 2) return null;
  // both are whole, so that the quotient is the very number that the text names
  return value / (behind === 1 ? 10 : 100);
}
