import { describe, expect, it } from "vitest";
import { readRuleSet, readRuleSetText } from "../../../src/io/rules/readRuleSet";
import { writeRuleSet } from "../../../src/io/rules/writeRuleSet";
import { readRules } from "../../domain/rules/rules";
import { publishedDataset } from "../../support/publishedDataset";

const MEASURES = new Set(publishedDataset().measures.keys());
const SHIPPED = [
  "nd-272-2025-commune",
  "nd-272-2025-village",
  "qd-33-2020-commune",
  "qd-33-2020-village",
  "qd-50-2016-village",
];

/** The village rule with one value of its file put elsewhere; undefined takes it out. */
function broken(path: string, value: unknown): unknown {
  const file = JSON.parse(JSON.stringify(readRules("qd-33-2020-village")));
  const steps = path.split(/[.[\]]+/).filter((it) => it !== "");
  const last = steps.pop() ?? "";
  const place = steps.reduce((inner, step) => inner[step], file);
  place[last] = value;
  return JSON.parse(JSON.stringify(file));
}

function firstFault(value: unknown) {
  const reading = readRuleSet(value, MEASURES);
  if (reading.ok) return null;
  const [fault] = reading.faults;
  return fault === undefined ? null : [fault.path, fault.came, fault.expected];
}

const DEEP = Array.from({ length: 30 }).reduce<unknown>((not) => ({ not }), { all: [] });
const MANY = { all: Array.from({ length: 600 }, () => readRules("qd-33-2020-village").applicability) };
const CONDITION = "outcomes[0].condition";
const T1 = `${CONDITION}.any[0]`;

describe("a rule set", () => {
  it.each(SHIPPED)("that is written reads back: %s", (id) => {
    const written = writeRuleSet(readRules(id));
    expect(readRuleSetText(written, MEASURES)).toEqual({ ok: true, ruleSet: readRules(id) });
  });

  it.each(SHIPPED)("that is shipped reads as it is written: %s", (id) => {
    expect(readRuleSet(readRules(id), MEASURES)).toEqual({ ok: true, ruleSet: readRules(id) });
  });

  it.each<[string, string, unknown, string, string]>([
    ["id", "id", "Bộ quy tắc", '"Bộ quy tắc"', "plainId"],
    ["title", "title", "", '""', "filledText"],
    ["document", "document", undefined, "", "object"],
    ["document.date", "document.date", "12/11/2020", '"12/11/2020"', "date"],
    ["state", "state", "valid", '"valid"', "oneOf"],
    ["appliesTo", "appliesTo", "province", '"province"', "oneOf"],
    ["applicability", "applicability", undefined, "", "object"],
    ["outcomes", "outcomes", [], "[]", "list"],
    ["outcomes[1].key", "outcomes[1].key", "extreme", '"extreme"', "unique"],
    ["outcomes[0].key", "outcomes[0].key", "cannotTell", '"cannotTell"', "notReserved"],
    [T1, T1, { id: "x" }, '{"id":"x"}', "oneKind"],
    [`${T1}.measure`, `${T1}.measure`, "poverty", '"poverty"', "knownMeasure"],
    [`${T1}.operator`, `${T1}.operator`, "=>", '"=>"', "oneOf"],
    [`${T1}.operator`, `${T1}.threshold`, true, '">="', "equalsOfYesNo"],
    [`${T1}.threshold`, `${T1}.threshold`, "20", '"20"', "threshold"],
    [`${T1}.threshold`, `${T1}.threshold`, undefined, "", "threshold"],
    [`${T1}.tresholds`, `${T1}.tresholds`, 20, "20", "noOtherKey"],
    [CONDITION, CONDITION, { remainder: true }, '{"remainder":true}', "remainderLast"],
    [
      `${CONDITION}.atLeast`,
      CONDITION,
      { atLeast: 3, of: [readRules("qd-33-2020-village").applicability] },
      "3",
      "wholeNumber",
    ],
    [`${CONDITION}.all`, CONDITION, { all: [] }, "[]", "list"],
  ])("is refused with its place: %s", (path, place, value, came, expected) => {
    expect(firstFault(broken(place, value))).toEqual([path, came, expected]);
  });

  it("whose comparisons of one id differ is refused", () => {
    const other = { ...readRules("qd-33-2020-village").applicability, id: "33-T1" };
    const place = `${CONDITION}.any[1].all[0]`;
    expect(firstFault(broken(place, other))).toEqual([place, '"33-T1"', "sameAsBefore"]);
  });

  it.each([
    ["too deep", DEEP, "notSoDeep"],
    ["too many", MANY, "notSoMany"],
  ])("whose conditions are %s is refused", (_, condition, expected) => {
    expect(firstFault(broken(CONDITION, condition))?.[2]).toBe(expected);
  });

  it("that is no JSON is refused", () => {
    const reading = readRuleSetText("{", MEASURES);
    expect(reading).toMatchObject({ ok: false, faults: [{ path: "", expected: "json" }] });
  });

  it.each([null, 5, "x", [], true])("that is no object is refused: %o", (value) => {
    expect(readRuleSet(value, MEASURES)).toMatchObject({ ok: false, faults: [{ expected: "object" }] });
  });

  it("keeps texts in one form of letters", () => {
    const reading = readRuleSet(broken("title", "Thôn".normalize("NFD")), MEASURES);
    expect(reading.ok && reading.ruleSet.title).toBe("Thôn".normalize("NFC"));
  });
});
