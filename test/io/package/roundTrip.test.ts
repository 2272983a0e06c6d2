import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ENTERED } from "../../../src/domain/entered/applyChange";
import { csvRow, neutralised, plainText } from "../../../src/io/csvCells";
import { readPackage } from "../../../src/io/package/readPackage";
import { writePackage } from "../../../src/io/package/writePackage";
import { readCsvRows } from "../../../src/io/readCsvRows";
import { someChange, someEntered, someText } from "../../support/arbitraryEntered";

const AT = "2026-11-22T07:00:00.000Z";

describe("a package", { timeout: 30_000 }, () => {
  it("is read to the state that was written, change log included", async () => {
    const states = fc.record({
      entered: someEntered,
      changes: fc.uniqueArray(someChange(NO_ENTERED), { maxLength: 3, selector: (it) => it.id }),
    });
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const reading = await readPackage(await writePackage(state, AT));
        expect(reading).toEqual({ ok: true, state });
      }),
      { numRuns: 40 },
    );
  });

  it("of the same state has the same bytes", async () => {
    const state = { entered: NO_ENTERED, changes: [] };
    expect(await writePackage(state, AT)).toEqual(await writePackage(state, AT));
  });
});

describe("cells that a spreadsheet could take for formulas", () => {
  it("are text to it, and the same text when they are read", () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(neutralised(text)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(plainText(neutralised(text))).toBe(text);
      }),
    );
  });
});

describe("rows of CSV", () => {
  it("are read as they were written", () => {
    const row = fc.array(someText, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        expect([...readCsvRows(rows.map(csvRow).join(""))]).toEqual(rows);
      }),
    );
  });

  it.each(['"', 'a"b,c', '"a"b\r\nc', "a\rb", '"a', ","])("end, whatever the text: %j", (text) => {
    expect([...readCsvRows(text)].length).toBeLessThan(10);
  });
});
