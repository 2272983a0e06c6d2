import { describe, expect, it } from "vitest";
import { percentText } from "../../../../src/io/import/read/percentStyles";
import { makeSheet, makeWorkbook, read } from "./support/makeFiles";

/** Styles 1 and 2 show per cent, by Excel's own format and by one of the workbook; 3 says the sign alone. */
const STYLES = `<styleSheet><numFmts>
  <numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.0&quot;%&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
const styled = (style: number, value: number) => ({
  markup: (address: string) => `<c r="${address}" s="${style}"><v>${value}</v></c>`,
});

async function cellsOf(styles: string) {
  const sheet = makeSheet([
    ["Tỷ lệ", "b", "c", "d"],
    [styled(1, 0.4523), styled(2, 1), styled(3, 0.5), styled(0, 0.25)],
    ["12,5%", styled(1, 0.005), styled(2, 0.07), 3],
  ]);
  const { tables, refusals } = await read([
    "a.xlsx",
    makeWorkbook({ A: sheet }, { "xl/styles.xml": styles }),
  ]);
  return [refusals, tables[0]?.rows.slice(1).map(({ cells }) => cells)];
}

describe("cells that show per cent", () => {
  it("are read as they are seen, each by its own format", async () => {
    expect(await cellsOf(STYLES)).toEqual([
      [],
      [
        ["45,23%", "100%", 0.5, 0.25],
        ["12,5%", "0,5%", "7%", 3],
      ],
    ]);
  });

  it("are numbers where the styles say nothing of it", async () => {
    expect((await cellsOf(STYLES.replace("0.0%", "0.0").replace("10", "2")))[1]).toEqual([
      [0.4523, 1, 0.5, 0.25],
      ["12,5%", 0.005, 0.07, 3],
    ]);
  });

  it.each([
    [0.07, "7%"],
    [0.29, "29%"],
    [0.17241, "17,241%"],
    [-0.1, "-10%"],
    [0, "0%"],
  ])("%d is %s", (value, text) => {
    expect(percentText(value)).toBe(text);
  });
});
