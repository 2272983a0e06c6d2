import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../src/io/readBoundaries";
import { readPublicJson } from "../support/publicData";

const FILE = "boundaries.topo.json";
const read = (data: unknown) => readBoundaries({ ok: true, data }, FILE, "communes");

/** A square around Thu Lũm; `geometry` replaces the polygon. */
function makeTopology(geometry: object = { type: "Polygon", arcs: [[0]], id: "03439" }) {
  return {
    type: "Topology",
    arcs: [
      [
        [102, 22],
        [103, 22],
        [103, 23],
        [102, 23],
        [102, 22],
      ],
    ],
    objects: { communes: { type: "GeometryCollection", geometries: [geometry] } },
  };
}

describe("readBoundaries", () => {
  it("gives areas that carry their code and nothing else, leading zero kept", () => {
    const boundaries = read(makeTopology());
    expect(boundaries.ok && boundaries.data.features).toEqual([
      {
        type: "Feature",
        properties: { code: "03439" },
        geometry: { type: "Polygon", coordinates: makeTopology().arcs },
      },
    ]);
  });

  it("reads the 38 units of the shipped file", () => {
    const boundaries = read(readPublicJson(FILE));
    const codes = boundaries.ok ? boundaries.data.features.map((it) => it.properties.code) : [];
    expect(codes).toHaveLength(38);
    expect(codes.filter((it) => !/^03\d{3}$/.test(it))).toEqual([]);
  });

  it("takes several polygons for one unit", () => {
    const boundaries = read(makeTopology({ type: "MultiPolygon", arcs: [[[0]]], id: "03439" }));
    expect(boundaries.ok && boundaries.data.features[0]?.geometry.type).toBe("MultiPolygon");
  });

  it.each([
    ["null", null],
    ["a text", "Topology"],
    ["a list", []],
    ["GeoJSON", { type: "FeatureCollection", features: [] }],
    ["a topology without arcs", { type: "Topology", objects: {} }],
    ["a topology without objects", { type: "Topology", arcs: [] }],
    ["a topology whose objects are null", { type: "Topology", arcs: [], objects: null }],
    ["a topology without the communes", { type: "Topology", arcs: [], objects: { villages: {} } }],
    ["a point", makeTopology({ type: "Point", coordinates: [102, 22], id: "03439" })],
    ["an arc that is not there", makeTopology({ type: "Polygon", arcs: [[7]], id: "03439" })],
  ])("calls %s a broken file and does not fail", (_, data) => {
    expect(read(data)).toMatchObject({ ok: false, problem: { file: FILE, reason: "broken" } });
  });

  it("passes on why a file could not be loaded", () => {
    const failed = { ok: false, problem: { file: FILE, reason: "unreachable", detail: "HTTP 404" } } as const;
    expect(readBoundaries(failed, FILE, "communes")).toEqual(failed);
  });
});
