import { describe, expect, it } from "vitest";
import type { Comparison } from "./compare";
import { compare } from "./compare";
import { TOPICS } from "./measure";
import type { Visit } from "./visit";
import { writeTable } from "./writeTable";

const MEASURED: Comparison = {
  what: "first map",
  unit: "ms",
  ours: { median: 150, least: 140, most: 170 },
  peer: { name: "Leaflet", figure: { median: 200, least: 200, most: 200 } },
  bar: 0.75,
};

/** The cells of the only row. */
function cellsOf(comparison: Comparison): string[] {
  return (writeTable([comparison]).split("\n")[2] ?? "").split("|").map((cell) => cell.trim());
}

describe("the table", () => {
  it("gives medians with their spread, the ratio and the bar", () => {
    expect(cellsOf(MEASURED)).toEqual([
      "",
      "first map",
      "150 ms (140–170)",
      "Leaflet 200 ms",
      "0.75×",
      "≤ 0.75×",
      "ok",
      "",
    ]);
  });

  it("says where a bar is not met", () => {
    expect(cellsOf({ ...MEASURED, bar: 0.7 })).toContain("not yet");
  });

  it("holds a figure without a peer against a bar of its own", () => {
    const cells = cellsOf({ ...MEASURED, unit: "kB", peer: null, bar: 60 });
    expect(cells.slice(3, 7)).toEqual(["–", "–", "≤ 60 kB", "not yet"]);
  });

  it("passes no verdict without a bar", () => {
    expect(cellsOf({ ...MEASURED, bar: null })[6]).toBe("–");
  });

  it("never calls good what was not measured", () => {
    const cells = cellsOf({ ...MEASURED, ours: null, peer: null, bar: null, missing: "not built" });
    expect([cells[2], cells[6]]).toEqual(["not built", "not yet"]);
  });
});

describe("the comparisons", () => {
  const visit = (ms: number): Visit[] => [
    {
      seenMs: ms,
      seenWithinMs: 10,
      lostMs: 0,
      firstPaintMs: ms / 2,
      completeMs: ms,
      bytes: 1000 * ms,
      scriptBytes: 500,
      bytesBeforeSeen: 700,
    },
  ];
  const visits = {
    app: visit(100),
    empty: visit(80),
    leaflet: visit(300),
    openlayers: visit(200),
    maplibre: visit(50),
  };
  const switches = {
    app: [
      { repaintedMs: 20, dataSent: 0 },
      { repaintedMs: 20, dataSent: 1 },
      { repaintedMs: 20, dataSent: 0 },
    ],
    maplibre: [{ repaintedMs: 10, dataSent: 0 }],
  };
  const table = [{ sortTaskMs: 12, sortMs: 1500, filterTaskMs: 60 }];
  const imported = { parseMs: 100, readMs: 150, understandMs: 50, checkMs: 300, taskMs: 20 };
  const imports = {
    first: { ...imported, clock: { parseMs: 90, importMs: 700 } },
    runs: [{ ...imported, clock: { parseMs: 60, importMs: 250 } }],
  };
  const rules = [{ ruleMs: 90, byHandMs: 30 }];
  const press = (repaintedMs: number) => [{ repaintedMs, dataSent: 0 }];
  const presses = {
    app: { filters: press(30), selections: press(40) },
    maplibre: { filters: press(10), selections: press(20) },
  };
  const measured = {
    browser: "",
    visits: { normal: visits, slow: visits },
    switches,
    presses,
    table,
    imports,
    rules,
    review: [{ judgeTaskMs: 40, filterTaskMs: 60, sortTaskMs: 20 }],
    offline: [{ addedBytes: 2_500_000, storedBytes: 6_000_000, readyMs: 900 }],
  };
  const rows = compare(measured, TOPICS);
  const row = (what: string) => rows.find((it) => it.what.startsWith(what));

  it("hold a million verdicts to a second, and tell them beside a rule written by hand", () => {
    const verdicts = rows.filter(({ ours }) => ours?.median === 90);
    expect(verdicts.map(({ bar, peer }) => [bar, peer?.figure.median])).toEqual([
      [1000, undefined],
      [null, 30],
    ]);
  });

  it("take the faster of Leaflet and OpenLayers", () => {
    expect(row("first thematic map")?.peer).toMatchObject({ name: "OpenLayers", figure: { median: 200 } });
  });

  it("take of the empty page the browser's own first paint", () => {
    const empty = rows.find((it) => it.peer?.name === "empty page");
    expect(empty?.peer?.figure.median).toBe(40);
  });

  it("count bytes in thousands", () => {
    expect(row("bytes before")?.ours?.median).toBe(0.7);
  });

  it("judge the longest task of the table, not the time of all of them", () => {
    expect(row("longest task while 100,000 rows")).toMatchObject({ ours: { median: 12 }, bar: 50 });
    expect(row("until they are sorted")?.bar).toBeNull();
  });

  it("judge an import by all of its steps together", () => {
    expect(row("import of")).toMatchObject({
      ours: { median: 500 },
      peer: { figure: { median: 100 } },
      bar: 4,
    });
    expect(row("of that, checking")).toMatchObject({ ours: { median: 300 }, bar: null });
    expect(row("the same by the clock")).toMatchObject({
      ours: { median: 250 },
      peer: { figure: { median: 60 } },
      bar: null,
    });
    expect(row("the very first")).toMatchObject({ ours: { median: 700 }, peer: { figure: { median: 90 } } });
  });

  it("judge each task of a review of many villages", () => {
    expect(row("100,000 villages judged")).toMatchObject({ ours: { median: 40 }, bar: 50 });
  });

  it("hold what the offline store adds to a bar, and state the room it takes", () => {
    expect(row("what the offline store adds")).toMatchObject({ ours: { median: 2500 }, bar: 3000 });
    expect(row("room it takes")).toMatchObject({ ours: { median: 6000 }, bar: null });
  });

  it("do not let a median hide that data was sent again once", () => {
    expect(row("data sent again")?.ours?.median).toBe(1);
  });

  it("state filter and choice beside the bare map, without a bar", () => {
    expect(row("filter by a class")).toMatchObject({ ours: { median: 30 }, bar: null });
    expect(row("choice of a commune")?.peer?.figure.median).toBe(20);
  });

  it("hold only the topics asked for", () => {
    const few = { ...measured, switches: {}, presses: {}, table: [], imports: null };
    const some = compare(few, ["bytes"]);
    expect(some.every((it) => /bytes|scripts/.test(it.what))).toBe(true);
  });
});
