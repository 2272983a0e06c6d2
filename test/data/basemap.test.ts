import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { kinks } from "@turf/kinks";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { BASEMAP_LAYERS, buildBasemap } from "../../data/pipeline/buildBasemap";
import { readRoadRef } from "../../data/pipeline/derive/geography/deriveRoads";
import { hasVietnameseSpelling } from "../../data/pipeline/derive/geography/vietnameseName";
import { distanceToSegmentM } from "../../data/pipeline/geometry/planar";
import { isWoundRight } from "../../data/pipeline/geometry/winding";

import { areasOf, communeOf, DATA, positionsOf, readLayer, readText } from "./basemapFiles";

describe.each(BASEMAP_LAYERS)("layer %s", (layer) => {
  const collection = readLayer(layer);

  it("states its source, date, licence and attribution", () => {
    expect(collection).toMatchObject({ type: "FeatureCollection", name: layer });
    for (const key of ["source", "asOf", "licence", "attribution"]) expect(collection[key]).toMatch(/\S/);
  });

  it("has positions of [lng, lat] with at most five decimals, around the province or in the country", () => {
    const [west, south, east, north] = layer === "country" ? [102, 6, 118, 24] : [101.5, 20.8, 104.8, 23.2];
    for (const [lng = Number.NaN, lat = Number.NaN] of collection.features.flatMap((it) =>
      positionsOf(it.geometry),
    )) {
      expect(lng > (west ?? 0) && lng < (east ?? 0) && lat > (south ?? 0) && lat < (north ?? 0)).toBe(true);
      expect(Number(lng.toFixed(5)) === lng && Number(lat.toFixed(5)) === lat).toBe(true);
    }
  });

  it("has areas wound as RFC 7946 asks that do not cross themselves", () => {
    for (const { geometry, properties } of areasOf(collection.features)) {
      expect(isWoundRight(geometry), properties.name).toBe(true);
      expect(kinks(geometry).features, properties.name).toEqual([]);
    }
  });

  it("has names in composed Unicode and in Latin letters", () => {
    const text = readText(layer);
    expect(text).toBe(text.normalize("NFC"));
    for (const { properties } of collection.features)
      expect(properties.name ?? "").not.toMatch(/[\u0e00-\u0eff\u2e80-\u9fff]/);
  });
});

describe("licences", () => {
  it("keep OpenStreetMap, GeoNames and the published boundaries in files of their own", () => {
    const licences = Object.fromEntries(BASEMAP_LAYERS.map((layer) => [layer, readLayer(layer).licence]));
    expect(licences).toEqual({
      country: "MIT",
      "country-border-lai-chau": "MIT",
      "country-borders": "ODbL-1.0",
      lakes: "ODbL-1.0",
      neighbours: "MIT",
      peaks: "ODbL-1.0",
      rivers: "ODbL-1.0",
      roads: "ODbL-1.0",
      "roads-tertiary": "ODbL-1.0",
      settlements: "ODbL-1.0",
      "settlements-geonames": "CC-BY-4.0",
    });
  });
});

describe("roads", () => {
  const roads = [...readLayer("roads").features, ...readLayer("roads-tertiary").features];

  it("carry the main national and provincial numbers of Lai Châu", () => {
    const refs = new Set(roads.map(({ properties }) => properties.ref));
    for (const ref of [
      "QL.4D",
      "QL.12",
      "QL.32",
      "QL.4H",
      "QL.100",
      "QL.279",
      "ĐT.127",
      "ĐT.128",
      "ĐT.132",
      "ĐT.136",
    ])
      expect(refs).toContain(ref);
  });

  it("write every number as Vietnamese maps do", () => {
    for (const { properties } of roads)
      if (properties.ref !== undefined) expect(properties.ref).toMatch(/^(QL\.\d+[A-Z]?\d?|ĐT\.\d{3})$/);
  });

  it("warn of the number that is probably wrong", () => {
    const doubtful = roads.filter(({ properties }) => properties.ref === "QL.270");
    expect(doubtful).not.toHaveLength(0);
    for (const { properties } of doubtful) expect(properties.refNote).toContain("QL.279");
  });

  it.each([
    ["QL. 12", "QL.12"],
    ["Quốc lộ 4D", "QL.4D"],
    ["TL128", "ĐT.128"],
    ["DT 106, Khoen On", "ĐT.106"],
    ["155", "ĐT.155"],
    ["S212", undefined],
    ["Đường Bế Văn Đàn", undefined],
  ])("read the number of “%s”", (text, ref) => {
    expect(readRoadRef(text)).toBe(ref);
  });
});

describe("rivers", () => {
  it("include the main ones by their Vietnamese names", () => {
    const names = new Set(readLayer("rivers").features.map(({ properties }) => properties.name));
    for (const name of ["Sông Đà", "Nậm Na", "Nậm Mu", "Nậm Mạ", "Nậm So", "Nậm Bum", "Nậm Khá Ư"])
      expect(names).toContain(name);
  });
});

describe("lakes", () => {
  const lakes = readLayer("lakes").features;

  it("say when a name was concluded and how", () => {
    const inferred = lakes.filter(({ properties }) => properties.nameInferred === true);
    expect(inferred.map(({ properties }) => properties.name)).toEqual(["Hồ Thủy điện Lai Châu"]);
    expect(inferred[0]?.properties.nameNote).toContain("OSM không ghi tên");
  });

  it("all have an area", () => {
    for (const { properties } of lakes) expect(properties.areaKm2).toBeGreaterThan(0);
  });
});

describe.each(["settlements", "settlements-geonames"] as const)("%s", (layer) => {
  const features = readLayer(layer).features;

  it("all have a name, a rank and a commune of today", () => {
    for (const { properties } of features) {
      expect(properties.name).toMatch(/\S/);
      expect(communeOf.has(properties.communeCode ?? "")).toBe(true);
      expect(properties.rank).toBeGreaterThanOrEqual(layer === "settlements" ? 1 : 6);
      expect(properties.rank).toBeLessThanOrEqual(layer === "settlements" ? 5 : 6);
    }
  });

  it("lie in the commune they name, or within 150 m where its border was generalised", () => {
    for (const { geometry, properties } of features) {
      const [position = []] = positionsOf(geometry);
      const commune = communeOf.get(properties.communeCode ?? "");
      if (!commune || booleanPointInPolygon(position, commune)) continue;
      expect(distanceToBorderM(position, positionsOf(commune.geometry)), properties.name).toBeLessThan(150);
    }
  });
});

function distanceToBorderM(position: Position, border: readonly Position[]): number {
  return Math.min(
    ...border.slice(1).map((to, index) => distanceToSegmentM(position, border[index] ?? to, to).distance),
  );
}

describe("settlements by rank", () => {
  it("put the town of Lai Châu first and the seven former townships second", () => {
    const named = (rank: number) =>
      readLayer("settlements")
        .features.filter(({ properties }) => properties.rank === rank)
        .map(({ properties }) => properties.name);
    expect(named(1)).toEqual(["Lai Châu"]);
    expect(named(2).sort()).toEqual(
      ["Mường Tè", "Nậm Nhùn", "Phong Thổ", "Sìn Hồ", "Tam Đường", "Than Uyên", "Tân Uyên"].sort(),
    );
  });

  it("take names from the gazetteer only in today's spelling", () => {
    const names = readLayer("settlements-geonames").features.map(({ properties }) => properties.name ?? "");
    expect(names.filter((name) => !hasVietnameseSpelling(name))).toEqual([]);
  });
});

describe("peaks", () => {
  const peaks = readLayer("peaks").features;

  it("give heights where they are known, and never zero", () => {
    const heights = new Map(peaks.map(({ properties }) => [properties.name, properties.eleM]));
    expect(heights.get("Pu Ta Leng")).toBe(3049);
    expect(heights.get("Bạch Mộc Lương Tử")).toBe(3046);
    for (const { properties } of peaks)
      if ("eleM" in properties) expect(properties.eleM).toBeGreaterThan(100);
  });
});

describe("buildBasemap", () => {
  it("writes the shipped files, byte for byte", () => {
    const outDir = mkdtempSync(path.join(tmpdir(), "basemap-"));
    try {
      for (const { dataset, bytes, records } of buildBasemap(new URL(".", DATA).pathname, outDir)) {
        expect(records).toBeGreaterThan(0);
        const written = readFileSync(path.join(outDir, dataset));
        expect(written).toHaveLength(bytes);
        const shipped = readFileSync(new URL(`../../public/data/${dataset}`, import.meta.url));
        expect(written.equals(shipped), dataset).toBe(true);
      }
    } finally {
      rmSync(outDir, { recursive: true });
    }
  });

  it("ships exactly the layers it knows, within their weight", () => {
    const shipped = readdirSync(new URL("../../public/data/basemap/", import.meta.url)).sort();
    expect(shipped).toEqual(BASEMAP_LAYERS.map((layer) => `${layer}.geojson`).sort());
    const bytes = BASEMAP_LAYERS.map((layer) => gzipSync(readText(layer), { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(180_000);
  });
});
