import { describe, expect, it } from "vitest";
import { enteredSourceId } from "../../../src/domain/entered/enteredSource";
import { readPackage } from "../../../src/io/package/readPackage";
import { writePackage } from "../../../src/io/package/writePackage";
import { applied, check, makeEntered, makeTable, written } from "./makeTable";

const FILE = "Hộ nghèo 2026.xlsx";
const official = {
  provenance: {
    valueStatus: "official",
    documentNumber: "12/BC-UBND",
    documentDate: "2026-11-20",
  },
} as const;
const rates = (fileName: string) =>
  makeTable(["Mã xã", "Tên xã", "Tỷ lệ hộ nghèo (%)"], [["03439", "Thu Lũm", "17,24"]], { fileName });

describe("the source of imported values", () => {
  it("has the id that typing the same document, day and file would make", async () => {
    const { records } = await check(rates(FILE), official);
    const id = enteredSourceId("12/BC-UBND", "2026-11-20", FILE);
    expect(written({ records }, "observations").map(({ source }) => source)).toEqual([id]);
    expect(written({ records }, "sources").map((it) => it.id)).toEqual([id]);
  });

  it("is the same for the same file handed over with its accents apart", async () => {
    const one = await check(rates(FILE), official);
    const other = await check(rates(FILE.normalize("NFD")), official);
    expect(other.records).toEqual(one.records);
  });

  it("is known again in another copy that took in the package", async () => {
    const first = await check(rates(FILE), official);
    const entered = applied(makeEntered(), first.records);
    const reading = await readPackage(
      await writePackage({ entered, changes: [] }, "2026-11-22T07:00:00.000Z"),
    );
    if (!reading.ok) throw new Error(reading.refusal.code);
    const again = await check(rates(FILE), { ...official, entered: reading.state.entered });
    expect(again.records).toEqual([]);
  });
});
