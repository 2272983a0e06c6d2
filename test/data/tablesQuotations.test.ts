import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

type Row = Record<string, string>;

const TABLES = join(import.meta.dirname, "../../data/tables");

function readRows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(TABLES, file), "utf8"), { header: true, skipEmptyLines: true })
    .data;
}

const targets = readRows("targets.csv");
const tasks = readRows("tasks.csv");
const indicators = readRows("indicators.csv");
const quotations = readRows("quotations.csv");

describe("quotations", () => {
  it("have each been found in their document, at their full length", () => {
    const expected = [
      ...targets.map((row) => `targets ${row.id} ${row.document} ${row.text?.length}`),
      ...tasks.map((row) => `tasks ${row.id} ${row.document} ${row.task?.length}`),
      ...indicators.map((row) => `indicators ${row.id} ${row.source} ${row.name?.length}`),
    ];
    expect(quotations.map((row) => `${row.table} ${row.id} ${row.document} ${row.length}`)).toEqual(expected);
  });

  it("of targets outside the goals stand in the task at the same place", () => {
    const placed = targets.filter((row) => /^(Mục II\.3|Mục III|Phụ lục)/.test(row.place ?? ""));
    const strangers = placed.filter((target) => {
      const task = tasks.find((row) => row.document === target.document && row.place === target.place);
      return !`${task?.task} ${task?.product}`.includes(target.text ?? "-");
    });
    expect(strangers.map((row) => row.id)).toEqual([]);
  });

  it("carry no scanning slip", () => {
    const slips = readRows("textFixes.csv").filter(({ printed = "-", written = "" }) =>
      [...targets, ...tasks, ...indicators]
        .map((row) => row.text ?? row.task ?? row.name ?? "")
        .some((text) => text.replaceAll(written, "").includes(printed)),
    );
    expect(slips).toEqual([]);
  });
});

describe("targets", () => {
  it("give a number wherever the operator compares with one", () => {
    const odd = targets.filter((row) => (row.value === "") !== (row.operator === "text"));
    expect(odd).toEqual([]);
  });

  it("print the number that they give", () => {
    const printed = (value: string) => {
      const [whole = "", decimals] = value.split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
      return decimals === undefined ? grouped : `${grouped},${decimals}`;
    };
    const odd = targets.filter(
      ({ value = "", text = "" }) => value !== "" && value !== "0.5" && !text.includes(printed(value)),
    );
    expect(odd.map((row) => row.id)).toEqual([]);
  });

  it("keep the Plan's other wording on community tourism", () => {
    const tourism = targets.filter((row) => row.targetId === "community-tourism-2030");
    expect(tourism.map((row) => `${row.operator}${row.value} ${row.measure}`)).toEqual([
      "~20 communityTourismSiteCount",
      ">20 communityTourismProductCount",
      "~20 communityTourismSiteCount",
    ]);
  });

  it("name the agency that Annex II names", () => {
    const roads = targets.find((row) => row.id === "commune-roads-2030-kh-5434-pl2");
    expect(roads?.leadAgency).toBe("Sở Xây dựng");
  });
});

describe("tasks", () => {
  it("have the due date that the deadline prints", () => {
    const due = tasks.filter((row) => row.annex === "I").map((row) => row.dueDate);
    expect(due).toEqual([
      "2026-07-31",
      "2026-07-31",
      "",
      "2026-08-31",
      "",
      "",
      "2026-07-31",
      "2026-08-31",
      "2026-07-31",
      "",
      "2026-07-31",
      "2026-07-20",
    ]);
  });

  it("count three of Annex I as done", () => {
    expect(tasks.filter((row) => row.done === "true").map((row) => row.id)).toEqual([
      "kh5434-pl1-05",
      "kh5434-pl1-06",
      "kh5434-pl1-10",
    ]);
  });

  it("join the rows that a page break cuts in two", () => {
    const economy = tasks.find((row) => row.id === "kh5434-pl2-04");
    expect(economy?.task).toMatch(/phát triển sản xuất hàng hóa nâng cao đời sống nhân dân$/);
    expect(economy?.cooperatingAgencies).toBe("Các sở, ngành liên quan; UBND các xã, phường");
  });
});
