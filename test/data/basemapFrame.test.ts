import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { describe, expect, it } from "vitest";
import { distanceM } from "../../data/pipeline/geometry/planar";

import { areasOf, outline, positionsOf, readLayer, ring } from "./basemapFiles";

describe("neighbours", () => {
  const { features } = readLayer("neighbours");
  const provinces = areasOf(features);

  it("are Điện Biên, Sơn La and Lào Cai, each with its label inside", () => {
    expect(provinces.map(({ properties }) => properties.name)).toEqual(["Điện Biên", "Sơn La", "Lào Cai"]);
    for (const { geometry, properties } of provinces) {
      const label = features.find(
        (it) => it.properties.kind === "province-label" && it.properties.code === properties.code,
      );
      expect(booleanPointInPolygon(label ? (positionsOf(label.geometry)[0] ?? []) : [], geometry)).toBe(true);
    }
  });

  it("name China and Laos outside the country", () => {
    const labels = features.filter(({ properties }) => properties.kind === "country-label");
    expect(labels.map(({ properties }) => properties.name)).toEqual(["Trung Quốc", "Lào"]);
    for (const { geometry } of labels) {
      const [position = []] = positionsOf(geometry);
      const inside = [outline, ...provinces.map((it) => it.geometry)].filter((area) =>
        booleanPointInPolygon(position, area),
      );
      expect(inside).toEqual([]);
    }
  });
});

describe("country borders", () => {
  it("follow the province's own outline along Lai Châu", () => {
    const vertices = new Set(ring.map((position) => position.join()));
    const [stretch] = readLayer("country-border-lai-chau").features;
    const line = stretch ? positionsOf(stretch.geometry) : [];
    expect(line.length).toBeGreaterThan(1000);
    expect(line.filter((position) => !vertices.has(position.join()))).toEqual([]);
  });

  it("go on from both ends of that stretch", () => {
    const [stretch] = readLayer("country-border-lai-chau").features;
    const line = stretch ? positionsOf(stretch.geometry) : [];
    const others = readLayer("country-borders").features.flatMap(({ geometry }) => positionsOf(geometry));
    for (const end of [line[0], line.at(-1)])
      expect(Math.min(...others.map((position) => distanceM(position, end ?? [])))).toBeLessThan(20);
  });

  it("do not draw the stretch twice", () => {
    const lines = readLayer("country-borders").features.flatMap(({ geometry }) => positionsOf(geometry));
    expect(lines.filter(([lng = 0, lat = 0]) => lng > 102.4 && lng < 103.4 && lat > 22.3)).toEqual([]);
  });
});

describe("country", () => {
  const { features } = readLayer("country");
  const named = (kind: string) => features.filter(({ properties }) => properties.kind === kind);

  it("shows and names both archipelagos", () => {
    expect(named("archipelago").map(({ properties }) => properties.name)).toEqual([
      "Quần đảo Hoàng Sa",
      "Quần đảo Trường Sa",
    ]);
    expect(named("label").map(({ properties }) => properties.name)).toEqual([
      "Quần đảo Hoàng Sa (Đà Nẵng)",
      "Quần đảo Trường Sa (Khánh Hòa)",
    ]);
  });

  it("draws Hoàng Sa between 15 and 18 degrees north and Trường Sa south of 12, east of 111", () => {
    const hoangSa = features.filter(
      ({ properties }) => properties.code === "48" && properties.kind !== "label",
    );
    for (const [lng = 0, lat = 0] of hoangSa.flatMap(({ geometry }) => positionsOf(geometry)))
      expect(lng > 111 && lat > 15 && lat < 18).toBe(true);
    const truongSa = named("archipelago").filter(({ properties }) => properties.code === "56");
    const reefs = truongSa.flatMap(({ geometry }) => positionsOf(geometry));
    expect(reefs.length).toBeGreaterThan(40);
    for (const [lng = 0, lat = 0] of reefs) expect(lng > 111 && lat < 12).toBe(true);
  });

  it("flags Lai Châu", () => {
    const [province] = areasOf(named("province"));
    expect(province?.properties).toMatchObject({ name: "Lai Châu", code: "12" });
    expect(booleanPointInPolygon([103.3, 22.3], province?.geometry ?? outline)).toBe(true);
  });
});
