import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkData } from "../../data/pipeline/check/checkData";
import { makeDataCopy, replaceIn } from "./brokenCopy";
import { FACT_FAULTS } from "./factFaults";
import { FORM_FAULTS, REPORTED_IN } from "./formFaults";

const COMMUNES = "tables/communes.csv";

describe("check of the data package", { timeout: 30_000 }, () => {
  it("finds nothing in the committed data", () => {
    expect(checkData(makeDataCopy())).toEqual([]);
  });

  it.each([...FACT_FAULTS, ...FORM_FAULTS])(
    "names place and remedy of $fault",
    ({ fault, file, from, to, ...expected }) => {
      const dir = makeDataCopy({ withGeometry: /^(boundaries|basemap)\//.test(file) });
      replaceIn(dir, file, from, to);
      const place = `${REPORTED_IN[fault] ?? file} ${expected.place}`.trim();
      const found = checkData(dir).filter((it) => it.code === expected.code && it.place === place);
      expect(found).toEqual([
        {
          code: expected.code,
          severity: "error",
          place,
          message: expect.stringMatching(expected.message),
          remedy: expect.stringMatching(expected.remedy),
        },
      ]);
    },
  );

  it("names a table that is not there", () => {
    const dir = makeDataCopy();
    replaceIn(dir, "datapackage.json", "tables/zones.csv", "tables/zonen.csv");
    expect(checkData(dir).map(({ code, place }) => [code, place])).toEqual([
      ["file-missing", "tables/zonen.csv"],
    ]);
  });

  it("names the position where JSON is broken", () => {
    const dir = makeDataCopy();
    writeFileSync(path.join(dir, "datapackage.json"), '{"resources": [,]}');
    expect(checkData(dir)[0]).toMatchObject({ code: "file-unreadable", place: "datapackage.json" });
  });

  it("reads a table with a byte order mark", () => {
    const dir = makeDataCopy();
    const file = path.join(dir, COMMUNES);
    writeFileSync(file, `\uFEFF${readFileSync(file, "utf8")}`);
    expect(checkData(dir)).toEqual([]);
  });
});
