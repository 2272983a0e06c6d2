import { expect, it } from "vitest";
import { findHeader } from "../../../src/io/import/read/findHeader";
import { readPaste } from "../../../src/io/import/read/readPaste";
import { check, found, written } from "./makeTable";

it("a sheet pasted with its title, two rows of header, sections and sums is understood and checked", async () => {
  const lines = [
    "DANH SÁCH BẢN NĂM 2026",
    "",
    "STT\tTên bản\tTổng số hộ\tNhân khẩu\tHộ nghèo\t\tGhi chú",
    "\t\t\t\tSố hộ\tTỷ lệ (%)\t",
    "I\tXã Thu Lũm\t\t\t\t\t",
    "1\tBản A\t40\t180\t20\t50,0\t",
    "2\tBản B\t30\t1.150\t9\t30,0\t",
    "II\tXã Hua Bum\t\t\t\t\t",
    "1\tBản A\t25\t100\t-\t-\t",
    "\tTổng cộng\t95\t1.430\t29\t\t",
  ];
  const { tables } = await readPaste(lines.join("\n"));
  const [source] = tables;
  if (source === undefined) throw new Error("no table");
  const result = await check(findHeader(source).table);
  expect(found(result)).toEqual([]);
  expect(
    written(result, "villages").map((it) => [it.id, it.population.value, it.povertyRatePct.value]),
  ).toEqual([
    ["03439-001", 180, 50],
    ["03439-002", 1150, 30],
    ["03460-001", 100, null],
  ]);
});

it("what was pasted says so, with its day, and keeps the remarks of its rows", async () => {
  const text = 'Mã xã\tTên bản\tSố hộ\tGhi chú\n03439\tBản A\t40\t"dòng 1\ndòng 2"';
  const [source] = (await readPaste(text)).tables;
  if (source === undefined) throw new Error("no table");
  const result = await check(findHeader(source).table, { kind: "villages" });
  expect(written(result, "sources").map(({ title }) => title)).toEqual(["Dán từ bảng tính, 22/11/2026"]);
  expect(written(result, "notes")).toEqual([{ aboutId: "03439-001", text: "dòng 1 dòng 2" }]);
});
