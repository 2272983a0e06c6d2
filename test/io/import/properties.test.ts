import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkImport } from "../../../src/io/import/check/checkImport";
import { FIELDS, IMPORT_KINDS, type Mapping } from "../../../src/io/import/importFields";
import type { Cell } from "../../../src/io/import/sourceTable";
import { guessMapping } from "../../../src/io/import/understand/guessMapping";
import { publishedDataset } from "../../support/publishedDataset";
import { applied, check, makeContext, makeEntered, makeTable } from "./makeTable";

const { communes } = publishedDataset();

const village = fc.record({
  name: fc.integer({ min: 1, max: 6 }).map((it) => `Bản ${it}`),
  households: fc.option(fc.integer({ min: -1, max: 90 })),
  rate: fc.option(fc.constantFrom("5,5", "61,2", "100,0", "101", "-", "x")),
});
/** A list of the villages of one commune. */
const listOf = (
  code: string,
  rows: readonly { name: string; households: number | null; rate: string | null }[],
) =>
  makeTable(
    ["Mã xã", "Tên xã", "Tên bản", "Số hộ", "Tỷ lệ hộ nghèo (%)", "Kinh độ", "Vĩ độ"],
    rows.map(({ name, households, rate }, index) => {
      const commune = communes.find((it) => it.code === code);
      const [lng, lat] = commune?.labelPoint ?? [0, 0];
      return [code, commune?.name ?? "", name, households, rate, lng + index / 200, lat];
    }),
    { fileName: `${code}.xlsx` },
  );
const list = fc.array(village, { minLength: 1, maxLength: 8 });

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "Thu Lũm",
    "03439",
    "3439",
    "Nậm Cha",
    "Tổng",
    "Đạt",
    "x",
    "1.234",
    "1.234,5",
    "#REF!",
    "__proto__",
    "constructor",
    "<b>",
    "=1+1",
    "103°27'",
    "22,39; 103,45",
  ),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
);
const meaning = fc.oneof(
  fc.constantFrom(...FIELDS).map((field) => ({ field })),
  fc.constantFrom("2.1", "3.10", "__proto__").map((indicatorId) => ({ indicatorId })),
  fc.constantFrom("povertyRatePct", "constructor").map((measureId) => ({ measureId })),
  fc.constantFrom("03439", "03388", "x").map((communeCode) => ({ communeCode })),
  fc.constant(null),
);

describe("checking", () => {
  it("never throws, whatever stands in the cells, and every row is somewhere", async () => {
    const table = fc.integer({ min: 1, max: 8 }).chain((width) =>
      fc.tuple(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("Tên xã", "Tên bản", "X", "2.1")), {
          minLength: width,
          maxLength: width,
        }),
        fc.array(fc.array(cell, { maxLength: width + 1 }), { maxLength: 12 }),
        fc.constantFrom(...IMPORT_KINDS),
        fc.array(meaning, { minLength: width, maxLength: width }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([header, rows, kind, columns]) => {
        const made = makeTable(header, rows);
        const context = makeContext();
        const mapping: Mapping = { kind, columns };
        for (const it of [mapping, guessMapping(made, context.published).mapping]) {
          const result = await checkImport(made, it, {}, context);
          const { read, blank, accepted, refused, waiting } = result.rows;
          expect(blank + accepted + refused + waiting).toBe(read);
          expect(read).toBe(it.kind === "rules" ? 0 : rows.length);
          expect(Object.values(result.outcomes).reduce((sum, count) => sum + count, 0)).toBe(read - blank);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same twice", async () => {
    await fc.assert(
      fc.asyncProperty(list, async (rows) => {
        const table = listOf("03439", rows);
        expect(await check(table)).toEqual(await check(table));
      }),
      { numRuns: 20 },
    );
  });

  it("counts what the changes do", async () => {
    await fc.assert(
      fc.asyncProperty(list, list, async (before, after) => {
        const held = applied(makeEntered(), (await check(listOf("03439", before))).records);
        const result = await check(listOf("03439", after), { entered: held });
        const next = applied(held, result.records);
        const { added, changed, unchanged, removed } = result.difference;
        expect(next.villages.size).toBe(held.villages.size + added - removed);
        const villages = result.records.filter(({ table }) => table === "villages");
        expect(villages.length).toBe(added + changed + removed);
        expect(changed + unchanged + added).toBeGreaterThanOrEqual(result.rows.accepted);
        for (const { table, key, before: was } of result.records)
          expect(was).toBe(held[table].get(key) ?? null);
      }),
      { numRuns: 25 },
    );
  });

  it("of two independent files gives the same in either order", async () => {
    const both = async (first: ReturnType<typeof listOf>, second: ReturnType<typeof listOf>) => {
      const held = applied(makeEntered(), (await check(first)).records);
      return applied(held, (await check(second, { entered: held })).records);
    };
    const sorted = (entered: ReturnType<typeof makeEntered>) =>
      Object.values(entered).map((it) =>
        [...(it as ReadonlyMap<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    await fc.assert(
      fc.asyncProperty(list, list, async (one, two) => {
        const [a, b] = [listOf("03439", one), listOf("03460", two)];
        expect(sorted(await both(a, b))).toEqual(sorted(await both(b, a)));
      }),
      { numRuns: 15 },
    );
  });
});

it("can be cancelled between two stretches of work, and tells how far it is", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [
    "03439",
    "Thu Lũm",
    `Tỷ lệ hộ nghèo`,
    `${index % 100},5`,
    String(1900 + (index % 120)),
  ]);
  const table = makeTable(["Mã xã", "Tên xã", "Chỉ số", "Giá trị", "Năm"], rows);
  const context = makeContext();
  const { mapping } = guessMapping(table, context.published);
  const cancelled = checkImport(table, mapping, {}, context, {
    breathe: () => Promise.reject(new Error("cancelled")),
  });
  await expect(cancelled).rejects.toThrow("cancelled");
  const seen: number[] = [];
  await checkImport(table, mapping, {}, context, { onProgress: (done) => seen.push(done) });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(40_000);
});
