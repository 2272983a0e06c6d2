import { describe, expect, it } from "vitest";
import { readUrl, writeUrl } from "../../src/store/url";
import { DEFAULT_VIEW, type View } from "../../src/store/view";

const KNOWN = { themes: [{ id: "difficulty", levels: ["commune" as const] }], communeExists: () => true };

function reasons(search: string): string[] {
  return readUrl(search, "", KNOWN).notices.map(({ key, value, reason }) => `${key}=${value}: ${reason}`);
}

function viewOf(search: string): View {
  return readUrl(search, "", KNOWN).view;
}

describe("the table in the address", () => {
  it("is written readably, defaults left out", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      filter: [
        { on: "range", column: "poverty", from: 20, to: 40 },
        { on: "name", text: "bản" },
      ],
      columns: ["population", "-status"],
      sort: [
        { column: "poverty", descending: true },
        { column: "unit", descending: false },
      ],
    };
    expect(decodeURIComponent(writeUrl(view, null))).toBe(
      "?filter=poverty:20..40;name:bản&columns=population,-status&sort=poverty-desc,unit&v=1",
    );
    expect(writeUrl(view, null)).toContain("filter=poverty:20..40;name:b");
  });

  it.each([
    ["?filter=beauty:1..2", "filter=beauty:1..2: bad-value"],
    ["?filter=poverty:often", "filter=poverty:often: bad-value"],
    ["?columns=beauty,population", "columns=beauty: bad-value"],
    ["?sort=beauty-desc,unit", "sort=beauty-desc: bad-value"],
  ])("%s says what it could not use", (search, notice) => {
    expect(reasons(search)).toEqual([notice]);
  });

  it("keeps what is sound beside what is not", () => {
    expect(viewOf("?columns=beauty,population").columns).toEqual(["population"]);
    expect(viewOf("?sort=beauty,unit-desc").sort).toEqual([{ column: "unit", descending: true }]);
  });

  it("has one filter on one thing and names a column once", () => {
    expect(viewOf("?filter=name:a;name:b").filter).toEqual([{ on: "name", text: "a" }]);
    expect(viewOf("?sort=unit,unit-desc").sort).toEqual([{ column: "unit", descending: false }]);
  });
});
