import { findElements, readXml } from "./readXml";

/** Percent formats that Excel has without listing them: `0%` and `0.00%`. */
const BUILT_IN: ReadonlySet<string> = new Set(["9", "10"]);
const STYLES = "xl/styles.xml";

/**
 * Numbers of the cell styles of a workbook that show a number as per cent: a cell of them holds 0.45 and is seen as
 * `45 %`. None where its styles are missing or broken: the values are read all the same.
 */
export function percentStyles(parts: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const bytes = parts.get(STYLES);
  if (bytes === undefined) return new Set();
  try {
    const styles = readXml(new TextDecoder().decode(bytes));
    const own = findElements(styles, "numFmt")
      .filter(({ attributes }) => isPercent(attributes.get("formatCode") ?? ""))
      .map(({ attributes }) => attributes.get("numFmtId") ?? "");
    const formats = new Set([...BUILT_IN, ...own]);
    const cells = findElements(styles, "cellXfs")[0]?.children ?? [];
    return new Set(
      [...cells.entries()]
        .filter(([, { attributes }]) => formats.has(attributes.get("numFmtId") ?? ""))
        .map(([index]) => String(index)),
    );
  } catch {
    return new Set();
  }
}

/** A sign of per cent that counts: not in quotes, not escaped. */
function isPercent(formatCode: string): boolean {
  return formatCode.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** What a cell with such a style shows of 0.4523, as a Vietnamese Excel writes it: “45,23%”, without binary noise. */
export function percentText(value: number): string {
  return `${String(Number((value * 100).toPrecision(12))).replace(".", ",")}%`;
}
