import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { build } from "../../data/pipeline/build";
import { readPublished } from "../../data/pipeline/check/published";
import { overlaysSchema } from "../../src/io/overlaysSchema";
import { referenceSchema } from "../../src/io/referenceSchema";
import { coreSchema, criteriaSchema } from "../../src/io/schema";
import { makeTemporaryDir } from "./brokenCopy";

const DATA_DIR = fileURLToPath(new URL("../../data", import.meta.url));
const RULES_DIR = path.join(DATA_DIR, "rules");
const PUBLIC_DIR = fileURLToPath(new URL("../../public/data", import.meta.url));

/** A full build under a busy machine. */
const BUILD_TIMEOUT = 30_000;

/** A checksum of every file below a directory, by path. */
function hashAll(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const paths = files.map((it) => path.relative(dir, path.join(it.parentPath, it.name))).sort();
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(dir, file)))
      .digest("hex");
  return Object.fromEntries(paths.map((it) => [it, hash(it)]));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(PUBLIC_DIR, file), "utf8"));
}

const published = new Map(Object.entries(readPublished(DATA_DIR, [])?.units ?? {}));
const core = v.parse(coreSchema, readJson("core.json"));
const criteria = v.parse(criteriaSchema, readJson("criteria.json"));
const reference = v.parse(referenceSchema, readJson("reference.json"));
const overlays = v.parse(overlaysSchema, readJson("overlays.json"));
const before = new Map(core.oldCommunes.map((it) => [it.code, it]));

describe("build", { timeout: BUILD_TIMEOUT }, () => {
  it("writes the committed files again, byte for byte", () => {
    const outDir = makeTemporaryDir();
    build(DATA_DIR, outDir);
    expect(hashAll(outDir), "run npm run data and commit public/data").toEqual(hashAll(PUBLIC_DIR));
  });

  it("writes the same bytes a second time over the first", () => {
    const outDir = makeTemporaryDir();
    build(DATA_DIR, outDir);
    const first = hashAll(outDir);
    build(DATA_DIR, outDir);
    expect(hashAll(outDir)).toEqual(first);
  });

  it("removes what an earlier run wrote and this one does not", () => {
    const outDir = makeTemporaryDir();
    mkdirSync(path.join(outDir, "sample"));
    writeFileSync(path.join(outDir, "sample", "old.json"), "{}");
    build(DATA_DIR, outDir);
    expect(hashAll(outDir)).not.toHaveProperty([path.join("sample", "old.json")]);
  });
});

describe("core.json", () => {
  it("has the 38 units with code, name and kind", () => {
    expect(new Map(core.communes.map((it) => [it.code, it.name]))).toEqual(published);
    expect(core.communes.filter((it) => it.kind === "ward").map((it) => it.name)).toEqual([
      "Đoàn Kết",
      "Tân Phong",
    ]);
  });

  it("is ordered by code", () => {
    expect(core.communes.map((it) => it.code)).toEqual(core.communes.map((it) => it.code).sort());
    expect(core.oldCommunes.map((it) => it.code)).toEqual(core.oldCommunes.map((it) => it.code).sort());
  });

  it("has area class III for 32 communes, and says why the other six have none", () => {
    expect(core.communes.filter((it) => it.areaClass.value === "III")).toHaveLength(32);
    const others = core.communes.filter((it) => it.areaClass.valueStatus === "missing");
    expect(others.map((it) => [it.name, it.areaClass.note])).toEqual([
      ["Đoàn Kết", "Phường; không thuộc danh sách 32 xã đặc biệt khó khăn"],
      ["Bình Lư", "Không thuộc danh sách 32 xã đặc biệt khó khăn; khu vực I hay II chưa rõ"],
      ["Tân Phong", "Phường; không thuộc danh sách 32 xã đặc biệt khó khăn"],
      ["Than Uyên", "Không thuộc danh sách 32 xã đặc biệt khó khăn; khu vực I hay II chưa rõ"],
      ["Tân Uyên", "Không thuộc danh sách 32 xã đặc biệt khó khăn; khu vực I hay II chưa rõ"],
      ["Mường Than", "Không thuộc danh sách 32 xã đặc biệt khó khăn; khu vực I hay II chưa rõ"],
    ]);
  });

  it("leaves the population of Lê Lợi missing, with the reason, and no other", () => {
    const missing = core.communes.filter((it) => it.population.value === null);
    expect(missing.map((it) => it.name)).toEqual(["Lê Lợi"]);
    expect(missing[0]?.population.note).toContain("911");
    expect(missing[0]?.areaKm2.note).toBeUndefined();
  });

  it("joins the 106 former units to today's, and every unit of today has one", () => {
    expect(core.oldCommunes).toHaveLength(106);
    expect(new Set(core.oldCommunes.map((it) => it.communeCode))).toEqual(new Set(published.keys()));
  });

  it("never carries a former code where a unit of today is meant", () => {
    for (const { codeList, unitCode, communeCode } of core.observations) {
      expect(published.has(communeCode)).toBe(true);
      if (codeList === "before") expect(before.get(unitCode)?.communeCode).toBe(communeCode);
      else expect(unitCode).toBe(communeCode);
    }
  });

  it("publishes 564 of 956 villages and 9,068.73 km², and no target among the totals", () => {
    const totalOf = (measure: string) => core.totals.find((it) => it.measure === measure)?.value;
    expect(totalOf("villageCount")).toBe(956);
    expect(totalOf("extremelyDifficultVillageCount")).toBe(564);
    expect(totalOf("areaKm2")).toBe(9068.73);
    expect(core.totals.some(({ text }) => text === "54/94")).toBe(false);
  });

  it("has 69 village names, some of whose former unit is not known", () => {
    expect(core.villageNames).toHaveLength(69);
    expect(core.villageNames.some((it) => it.oldCommuneCode === "")).toBe(true);
  });

  it("names every source it uses and no other", () => {
    const used = [
      ...core.communes.flatMap((it) => [it.areaKm2, it.population, it.seat, it.areaClass]),
      ...core.observations,
      ...core.totals,
      ...core.villageNames,
    ].map(({ source }) => source);
    expect(core.sources.map(({ id }) => id)).toEqual([...new Set(used)].filter((it) => it !== "").sort());
  });

  it("holds label points inside the box of their unit", () => {
    for (const { labelPoint, bbox } of core.communes) {
      expect(labelPoint[0]).toBeGreaterThan(bbox[0]);
      expect(labelPoint[1]).toBeGreaterThan(bbox[1]);
      expect(labelPoint[0]).toBeLessThan(bbox[2]);
      expect(labelPoint[1]).toBeLessThan(bbox[3]);
    }
  });

  it("stays below 30 kB gzip", () => {
    expect(gzipSync(readFileSync(path.join(PUBLIC_DIR, "core.json")), { level: 9 }).length).toBeLessThan(
      30_000,
    );
  });
});

describe("criteria.json", () => {
  it("has 10 criteria, 45 rows and nine derived lead agencies", () => {
    expect(criteria.criteria).toHaveLength(10);
    expect(criteria.indicators).toHaveLength(45);
    expect(criteria.indicators.filter((it) => it.leadAgencyStatus === "derived")).toHaveLength(9);
  });

  it("keeps 3.1 and 3.10 apart, in the order of the Annex", () => {
    const ids = criteria.indicators.filter((it) => it.criterionId === "3").map(({ id }) => id);
    expect(ids.indexOf("3.1")).toBe(0);
    expect(ids.indexOf("3.10")).toBe(9);
  });

  it("gives every row a lead agency", () => {
    expect(criteria.indicators.filter((it) => it.leadAgencies.length === 0)).toEqual([]);
  });
});

describe("reference.json", () => {
  it("keeps the earlier target of 54 of 94 communes apart from the Resolution's", () => {
    expect(reference.earlierTargets.map(({ text }) => text)).toEqual(["54/94"]);
    expect(reference.targets.every(({ source }) => ["nq-17-2026", "kh-5434-2026"].includes(source))).toBe(
      true,
    );
  });
});

describe("rules.json", () => {
  it("has the rule sets of all three regimes as they are written in data/rules", () => {
    const written = readdirSync(RULES_DIR).map((file) =>
      JSON.parse(readFileSync(path.join(RULES_DIR, file), "utf8")),
    );
    expect(readJson("rules.json")).toMatchObject({ ruleSets: written });
    expect(written.map(({ id }) => id)).toEqual([
      "nd-272-2025-commune",
      "nd-272-2025-village",
      "qd-33-2020-commune",
      "qd-33-2020-village",
      "qd-50-2016-village",
    ]);
  });
});

describe("overlays.json", () => {
  it("has the 21 rows of resettlement", () => {
    expect(overlays.resettlement).toHaveLength(21);
  });

  it("gives no commune to a zone of the whole province", () => {
    const provinceWide = overlays.zones.filter((it) => it.scope === "province");
    expect(provinceWide.length).toBeGreaterThan(0);
    expect(provinceWide.every((it) => it.communeCode === "")).toBe(true);
  });
});
