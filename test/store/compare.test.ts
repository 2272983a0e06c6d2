import { beforeEach, describe, expect, it } from "vitest";
import { missing } from "../../src/domain/provenance";
import type { Village } from "../../src/domain/village";
import { MOST_PINS, refusalOf } from "../../src/store/pins";
import { useAtlas } from "../../src/store/store";
import { readUrl, validateUnits, writeUrl } from "../../src/store/url";
import { DEFAULT_VIEW } from "../../src/store/view";

const atlas = () => useAtlas.getState();
const pin = (...units: string[]) => {
  for (const unit of units) atlas().togglePin(unit);
};
const KNOWN = { themes: [], communeExists: (code: string) => code !== "99999" };
const read = (search: string) => readUrl(search, "", KNOWN);
const toldOf = (search: string) => read(search).notices.map(({ value, reason }) => `${value}: ${reason}`);

beforeEach(() => useAtlas.setState(useAtlas.getInitialState(), true));

describe("pins", () => {
  it("are kept in the order of pinning, and a second press lets go", () => {
    pin("03439", "03390", "03394", "03390");
    expect(atlas().view.compare).toEqual(["03439", "03394"]);
  });

  it("are four at most, and the fifth is refused with its reason until something else is pressed", () => {
    pin("03439", "03390", "03394", "03405", "03388");
    expect(atlas().view.compare).toHaveLength(MOST_PINS);
    expect(atlas().pinRefusal).toBe("full");
    pin("03405");
    expect(atlas().pinRefusal).toBeNull();
  });

  it("mix no villages with communes", () => {
    pin("03439", "03439-s007");
    expect(atlas().view.compare).toEqual(["03439"]);
    expect(atlas().pinRefusal).toBe("mixed");
    expect(refusalOf(["03439-s001"], "03439-s007")).toBeNull();
  });

  it("of made-up villages go with the sample data", () => {
    atlas().setData("sample");
    pin("03439-s007", "03439-s008");
    atlas().setData("published");
    expect(atlas().view.compare).toEqual([]);
  });

  it("of made-up villages go when a real list of their commune comes", () => {
    atlas().setData("sample");
    pin("03439-s007", "03390-s001");
    const village: Village = {
      ...{ id: "03439-001", communeCode: "03439", name: "Bản Thử", position: null, geometryStatus: null },
      ...{ difficulty: missing(), households: missing(), population: missing(), measures: {} },
      ...{ povertyRatePct: missing(), areaKm2: missing() },
    };
    const record = { table: "villages" as const, key: village.id, before: null, after: village };
    atlas().applyRecords("import", [record], "ban.csv");
    expect(atlas().view.compare).toEqual(["03390-s001"]);
  });
});

describe("the comparison", () => {
  it("closes when fewer than two units are left", () => {
    pin("03439", "03390", "03394");
    atlas().setCompareOpen(true);
    pin("03439");
    expect(atlas().isCompareOpen).toBe(true);
    pin("03390");
    expect(atlas().isCompareOpen).toBe(false);
  });

  it("is cleared with one press", () => {
    pin("03439", "03390");
    atlas().setCompareOpen(true);
    atlas().clearPins();
    expect(atlas().view.compare).toEqual([]);
    expect(atlas().isCompareOpen).toBe(false);
  });
});

describe("pins in the address", () => {
  it("stand behind the chosen unit, in the order of pinning", () => {
    const view = { ...DEFAULT_VIEW, unit: "03394", compare: ["03439", "03390"], within: "03394" };
    expect(writeUrl(view, null)).toBe("?unit=03394&compare=03439,03390&within=03394&v=1");
  });

  it("are read as they stand, each once", () => {
    const { view, notices } = read("?compare=03439,03390,03439");
    expect(view.compare).toEqual(["03439", "03390"]);
    expect(notices).toEqual([]);
  });

  it("that cannot be followed are told one by one, the others stay", () => {
    expect(toldOf("?compare=03439,99999,abc")).toEqual(["99999: unknown-unit", "abc: unknown-unit"]);
    expect(toldOf("?compare=03439,03390-001")).toEqual(["03390-001: compare-mixed"]);
    expect(toldOf("?compare=03439,03390,03394,03405,03388")).toEqual(["03388: compare-full"]);
    expect(toldOf("?compare=03439-s001,03439-s002")).toEqual([
      "03439-s001: needs-sample-data",
      "03439-s002: needs-sample-data",
    ]);
  });

  it("that turn out not to exist are dropped once the units are loaded", () => {
    const view = { ...DEFAULT_VIEW, compare: ["03439", "03999"] };
    const checked = validateUnits(view, (id) => id === "03439");
    expect(checked.view.compare).toEqual(["03439"]);
    expect(checked.notices).toEqual([{ key: "compare", value: "03999", reason: "unknown-unit" }]);
  });
});
