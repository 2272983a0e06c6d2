import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "../../src/domain/level";
import { type KnownNames, readUrl, validateUnits, writeUrl } from "../../src/store/url";
import { migrateParameters } from "../../src/store/urlVersion";
import { BASEMAP_GROUPS, type Camera, DEFAULT_VIEW, OVERLAYS, type View } from "../../src/store/view";
import type { TableFilter } from "../../src/symbology/table/tableFilter";

const CLASS_KEYS = ["extreme", "notExtreme", "missing"];
const COMMUNES = ["03388", "03439", "03595"];
/** Themes of the contract, one or more of each kind, with their levels. */
const KNOWN: KnownNames = {
  themes: [
    ...["difficulty", "poverty", "density"].map((id) => ({ id, levels: ["commune", "village"] as const })),
    ...["attainment", "criterion-3", "indicator-1", "indicator-3.10", "income", "extreme-village-share"].map(
      (id) => ({ id, levels: ["commune"] as const }),
    ),
  ],
  communeExists: (code) => COMMUNES.includes(code),
  classKeys: () => CLASS_KEYS,
};

function reasons(search: string, hash = ""): string[] {
  return readUrl(search, hash, KNOWN).notices.map(({ key, value, reason }) => `${key}=${value}: ${reason}`);
}

function viewOf(search: string): View {
  return readUrl(search, "", KNOWN).view;
}

const anyView: fc.Arbitrary<View> = fc
  .record({
    pair: fc.constantFrom(
      ...KNOWN.themes.flatMap(({ id, levels }) => levels.map((level): [string, Level] => [id, level])),
    ),
    rule: fc.constantFrom([], ["qd-50-2016-village"], ["of-this-office", "nd-272-2025-commune"]),
    overlays: fc.shuffledSubarray([...OVERLAYS]),
    opacity: fc.constantFrom({}, { tea: 60 }, { tea: 10, "cage-fish": 90 }),
    basemap: fc.subarray([...BASEMAP_GROUPS]),
    data: fc.constantFrom("published" as const, "sample" as const),
    unit: fc.constantFrom(null, "03439", "03439-007", "03439-s007"),
    compare: fc.constantFrom([], ["03439"], ["03439", "03388", "03595"], ["03439-007", "03388-012"]),
    scale: fc.constantFrom(
      null,
      { method: "quantile" as const, classCount: 5 },
      { method: "natural" as const, classCount: 3 },
    ),
    classFilter: fc.subarray(CLASS_KEYS),
    within: fc.option(fc.constantFrom(...COMMUNES)),
    filter: fc.subarray<TableFilter>([
      { on: "name", text: "bản mẫu: Nậm, 1" },
      { on: "status", kinds: ["sample", "missing"] },
      { on: "range", column: "poverty", from: -2.5, to: null },
      { on: "range", column: "population", from: 0, to: 4000 },
    ]),
    tab: fc.constantFrom("table" as const, "review" as const),
    columns: fc.subarray(["code", "population", "-status"]),
    sort: fc.subarray([
      { column: "poverty", descending: true },
      { column: "unit", descending: false },
    ]),
    zone: fc.constantFrom(null, "tea-03424", "cinnamon-03433-2"),
    site: fc.constantFrom(null, "pa-sap"),
    year: fc.integer({ min: 2016, max: 2035 }),
    language: fc.constantFrom("vi" as const, "en" as const),
  })
  .map(({ pair: [theme, level], unit, data, ...rest }) => ({
    ...rest,
    theme,
    level,
    data,
    unit: data === "published" && unit === "03439-s007" ? null : unit,
  }));

const anyCamera: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.double({ min: 3, max: 20, noNaN: true }),
  lat: fc.double({ min: 8, max: 24, noNaN: true }),
  lng: fc.double({ min: 102, max: 118, noNaN: true }),
});

function split(address: string): [search: string, hash: string] {
  const { search, hash } = new URL(address, "http://localhost/");
  return [search, hash];
}

describe("writeUrl", () => {
  it("writes nothing for the default view", () => {
    expect(writeUrl(DEFAULT_VIEW, null)).toBe("");
  });

  it("writes the address of the contract, keys in their fixed order", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      level: "village",
      overlays: ["tea", "cinnamon"],
      unit: "03439",
      data: "sample",
      language: "en",
      year: 2027,
    };
    expect(writeUrl(view, { zoom: 9.2, lat: 22.31, lng: 103.18 })).toBe(
      "?level=village&overlays=tea,cinnamon&unit=03439&data=sample&year=2027&lang=en&v=1#9.2/22.31/103.18",
    );
  });

  it("writes a camera alone without a query", () => {
    expect(writeUrl(DEFAULT_VIEW, { zoom: 8, lat: 22.3, lng: 103 })).toBe("#8/22.3/103");
  });

  it("gives the camera the digits its zoom needs", () => {
    const near = { zoom: 15.126, lat: 22.312345678, lng: 103.187654321 };
    expect(writeUrl(DEFAULT_VIEW, near)).toBe("#15.13/22.31235/103.18765");
  });
});

describe("readUrl", () => {
  it("reads the address of the contract", () => {
    const search =
      "?theme=difficulty&level=village&overlays=tea,cinnamon&unit=03439&data=sample&year=2026&lang=en&v=1";
    expect(readUrl(search, "#9.2/22.31/103.18", KNOWN)).toEqual({
      view: {
        ...DEFAULT_VIEW,
        level: "village",
        overlays: ["tea", "cinnamon"],
        unit: "03439",
        data: "sample",
        language: "en",
      },
      camera: { zoom: 9.2, lat: 22.31, lng: 103.18 },
      notices: [],
    });
  });

  it("takes the default view from an empty address", () => {
    expect(readUrl("", "", KNOWN)).toEqual({ view: DEFAULT_VIEW, camera: null, notices: [] });
  });

  it("takes empty values as not given", () => {
    expect(readUrl("?theme=&unit=&overlays=&data=", "#", KNOWN).notices).toEqual([]);
  });

  it("gives back any valid view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const [search, hash] = split(writeUrl(view, null));
        expect(readUrl(search, hash, KNOWN)).toEqual({ view, camera: null, notices: [] });
      }),
    );
  });

  it("gives back any camera to less than a pixel", () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const [search, hash] = split(writeUrl(DEFAULT_VIEW, camera));
        const back = readUrl(search, hash, KNOWN).camera;
        const pixelsPerDegree = (512 * 2 ** camera.zoom) / 360;
        expect(Math.abs((back?.zoom ?? Number.NaN) - camera.zoom)).toBeLessThanOrEqual(0.00501);
        expect(Math.abs((back?.lat ?? Number.NaN) - camera.lat) * pixelsPerDegree).toBeLessThan(1);
        expect(Math.abs((back?.lng ?? Number.NaN) - camera.lng) * pixelsPerDegree).toBeLessThan(1);
      }),
    );
  });

  it("writes again what it has read: an address settles at once", () => {
    fc.assert(
      fc.property(anyView, anyCamera, (view, camera) => {
        const address = writeUrl(view, camera);
        const [search, hash] = split(address);
        const state = readUrl(search, hash, KNOWN);
        expect(writeUrl(state.view, state.camera)).toBe(address);
      }),
    );
  });

  it("never throws, and leaves a valid view, whatever the address", () => {
    const keys = fc.constantFrom("theme", "level", "overlays", "unit", "classes", "year", "lang", "v", "x");
    const pair = fc.tuple(fc.oneof(keys, fc.string()), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(pair), fc.string({ unit: "binary" }), (pairs, hash) => {
        const search = `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`;
        const { view } = readUrl(search, hash, KNOWN);
        expect(KNOWN.themes.find((it) => it.id === view.theme)?.levels).toContain(view.level);
      }),
    );
  });
});

describe("what an address gets wrong", () => {
  it.each([
    ["?colour=red", "colour=red: unknown-key"],
    ["?theme=tham-canh", "theme=tham-canh: unknown-theme"],
    ["?level=province", "level=province: unknown-level"],
    ["?theme=income&level=village", "level=village: level-not-valid-for-theme"],
    ["?opacity=tea-60,tea-5", "opacity=tea-5: bad-value"],
    ["?opacity=coffee-60", "opacity=coffee-60: bad-value"],
    ["?opacity=tea-101", "opacity=tea-101: bad-value"],
    ["?basemap=roads,hills", "basemap=hills: bad-value"],
    ["?overlays=tea,coffee", "overlays=coffee: unknown-overlay"],
    ["?unit=99999", "unit=99999: unknown-unit"],
    ["?unit=3439", "unit=3439: unknown-unit"],
    ["?unit=03439-7", "unit=03439-7: unknown-unit"],
    ["?unit=03439-s007", "unit=03439-s007: needs-sample-data"],
    ["?within=03439-007", "within=03439-007: unknown-unit"],
    ["?classes=extreme,rich", "classes=rich: unknown-class"],
    ["?data=fake", "data=fake: unknown-data"],
    ["?lang=fr", "lang=fr: unknown-language"],
    ["?year=20026", "year=20026: bad-value"],
    ["?year=1990", "year=1990: bad-value"],
    ["?zone=<script>", "zone=<script>: bad-value"],
    ["?unit=03439&unit=03595", "unit=03595: repeated-key"],
    ["?v=latest", "v=latest: bad-value"],
    ["?v=2&theme=poverty", "v=2: newer-version"],
  ])("%s gives one notice", (search, notice) => {
    expect(reasons(search)).toEqual([notice]);
  });

  it("keeps the rest of the address", () => {
    const view = viewOf("?theme=poverty&level=province&overlays=coffee,tea&unit=99999&lang=en");
    expect(view).toEqual({ ...DEFAULT_VIEW, theme: "poverty", overlays: ["tea"], language: "en" });
  });

  it("falls back to communes where a theme has no villages", () => {
    expect(viewOf("?theme=income&level=village")).toMatchObject({ theme: "income", level: "commune" });
  });

  it("reads what it can of a newer version", () => {
    expect(viewOf("?theme=poverty&v=7").theme).toBe("poverty");
  });

  it("reads the first of a repeated key", () => {
    expect(viewOf("?unit=03439&unit=03595").unit).toBe("03439");
  });

  it("says nothing of what sharing services append", () => {
    expect(reasons("?unit=03439&fbclid=abc&utm_source=zalo&zarsrc=30")).toEqual([]);
  });

  it("keeps well-formed class keys while the classes are not known", () => {
    const known = { themes: KNOWN.themes, communeExists: KNOWN.communeExists };
    expect(readUrl("?classes=extreme,rich", "", known).view.classFilter).toEqual(["extreme", "rich"]);
  });

  it.each([
    ["swapped latitude and longitude", "#9.2/103.18/22.31"],
    ["a place outside the country", "#9.2/48.85/2.35"],
    ["a zoom that no map has", "#99/22.31/103.18"],
    ["a missing part", "#9.2/22.31"],
    ["words", "#bang-so-lieu"],
    ["numbers that are none", "#NaN/22.31/103.18"],
  ])("refuses a camera with %s", (_, hash) => {
    expect(readUrl("", hash, KNOWN).camera).toBeNull();
    expect(reasons("", hash)).toEqual([`#=${hash.slice(1)}: bad-camera`]);
  });
});

describe("units that load later", () => {
  const view: View = { ...DEFAULT_VIEW, unit: "03439-007", within: "03439" };

  it("keeps those that exist", () => {
    expect(validateUnits(view, () => true)).toEqual({ view, notices: [] });
  });

  it("drops those that do not, and says so", () => {
    expect(validateUnits(view, (id) => id === "03439")).toEqual({
      view: { ...view, unit: null },
      notices: [{ key: "unit", value: "03439-007", reason: "unknown-unit" }],
    });
  });
});

describe("migrateParameters", () => {
  const renameTheme = (parameters: ReadonlyMap<string, string>) =>
    new Map([...parameters].map(([key, value]) => [key === "topic" ? "theme" : key, value]));

  it("brings an old address to the current words", () => {
    const old = new Map([
      ["topic", "poverty"],
      ["v", "1"],
    ]);
    const { parameters, notices } = migrateParameters(old, [renameTheme]);
    expect(parameters.get("theme")).toBe("poverty");
    expect(notices).toEqual([]);
  });

  it("leaves an address of the current version alone", () => {
    const current = new Map([
      ["topic", "poverty"],
      ["v", "2"],
    ]);
    expect(migrateParameters(current, [renameTheme]).parameters).toBe(current);
  });
});
