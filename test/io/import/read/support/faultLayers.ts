import { type Fault, makeFault } from "./makeFault";
import { makeDbf, makeFeature, makeGeojson, makeKml, makeShp } from "./makeFiles";

const POINT = { type: "Point", coordinates: [103.4, 22.4] };
const SQUARE: [number, number][] = [
  [103, 22],
  [103, 23],
  [104, 23],
  [104, 22],
  [103, 22],
];
const BOW_TIE: [number, number][] = [
  [103, 22],
  [104, 23],
  [104, 22],
  [103, 23],
  [103, 22],
];
const polygon = (ring: [number, number][]) => ({ type: "Polygon", coordinates: [ring] });
const layer = (geometry: unknown, properties: unknown = { name: "Đoàn Kết" }) =>
  makeGeojson([makeFeature(properties, geometry)]);
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

const GEOJSON_FAULTS: Fault[] = [
  makeFault("empty", "GeoJSON", "empty", () => ({ "a.geojson": "" })),
  makeFault("no features", "GeoJSON", "no-rows", () => ({ "a.geojson": makeGeojson([]) })),
  makeFault("truncated", "GeoJSON", "json-broken", () => ({ "a.geojson": layer(POINT).slice(0, -20) })),
  makeFault("a table's name", "GeoJSON", "extension-differs", () => ({ "a.csv": layer(POINT) })),
  makeFault("10,000 columns", "GeoJSON", "too-many-columns", () => ({
    "a.geojson": layer(POINT, Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`c${i}`, i]))),
  })),
  makeFault("nesting", "GeoJSON", "too-deep", () => ({ "a.geojson": nested(100_000) })),
  makeFault("collections in collections", "GeoJSON", "too-deep", () => ({
    "a.geojson": '{"type":"GeometryCollection","geometries":['.repeat(5_000),
  })),
  makeFault("3 million vertices", "GeoJSON", "too-many-vertices", () => ({
    "a.geojson": `{"type":"MultiPoint","coordinates":[${"[1,2],".repeat(3_000_000)}[1,2]]}`,
  })),
  makeFault("NaN", "GeoJSON", "json-not-a-number", () => ({
    "a.geojson": layer(POINT).replace("103.4", "NaN"),
  })),
  makeFault("infinite number", "GeoJSON", "geometry-not-finite", () => ({
    "a.geojson": layer(POINT).replace("103.4", "1e999"),
  })),
  makeFault("null in a position", "GeoJSON", "geometry-not-finite", () => ({
    "a.geojson": layer({ type: "Point", coordinates: [null, 22] }),
  })),
  makeFault("text in a position", "GeoJSON", "geometry-broken", () => ({
    "a.geojson": layer({ type: "Point", coordinates: ["103", "22"] }),
  })),
  makeFault("wrong depth", "GeoJSON", "geometry-broken", () => ({
    "a.geojson": layer({ type: "Polygon", coordinates: SQUARE }),
  })),
  makeFault("unknown geometry", "GeoJSON", "geometry-broken", () => ({
    "a.geojson": layer({ type: "Circle", coordinates: [1, 2] }),
  })),
  makeFault("null geometry", "GeoJSON", "geometry-missing", () => ({ "a.geojson": layer(null) })),
  makeFault("a feature that is none", "GeoJSON", "feature-broken", () => ({
    "a.geojson": makeGeojson([7, makeFeature({ a: 1 }, POINT)]),
  })),
  makeFault("open ring", "GeoJSON", "read", () => ({ "a.geojson": layer(polygon(SQUARE.slice(0, -1))) })),
  makeFault("self-crossing ring", "GeoJSON", "read", () => ({ "a.geojson": layer(polygon(BOW_TIE)) })),
  makeFault("swapped axes", "GeoJSON", "read", () => ({
    "a.geojson": layer({ type: "Point", coordinates: [22.4, 103.4] }),
  })),
  makeFault("projected metres", "GeoJSON", "read", () => ({
    "a.geojson": layer({ type: "Point", coordinates: [541326, 2481761] }),
  })),
  makeFault("HTML in names", "GeoJSON", "read", () => ({
    "a.geojson": layer(POINT, { name: "<script>1</script>" }),
  })),
  makeFault("__proto__ keys", "GeoJSON", "read", () => ({
    "a.geojson":
      '{"type":"Feature","geometry":null,"properties":{"__proto__":{"polluted":1},"constructor":2}}',
  })),
  makeFault("null bytes", "GeoJSON", "null-bytes", () => ({
    "a.geojson": layer(POINT).replace("Kết", "Kết\0"),
  })),
  makeFault("a system behind a link", "GeoJSON", "crs-link", () => ({
    "a.geojson": makeGeojson([makeFeature({}, POINT)], {
      crs: { type: "link", properties: { href: "http://example.com/crs" } },
    }),
  })),
  makeFault("another kind of JSON", "JSON", "json-not-a-layer", () => ({ "a.json": '[{"Mã":"03388"}]' })),
  makeFault("a line that is broken", "GeoJSON by line", "json-broken", () => ({
    "a.geojsonl": `${JSON.stringify(makeFeature({}, POINT))}\n{"type":`,
  })),
];

const topology = (members: object) =>
  JSON.stringify({
    type: "Topology",
    arcs: [SQUARE],
    objects: { areas: { type: "Polygon", arcs: [[0]] } },
    ...members,
  });

const TOPOJSON_FAULTS: Fault[] = [
  makeFault("truncated", "TopoJSON", "json-broken", () => ({ "a.topojson": topology({}).slice(0, -5) })),
  makeFault("an arc that is not there", "TopoJSON", "topology-broken", () => ({
    "a.topojson": topology({ arcs: [] }),
  })),
  makeFault("no objects", "TopoJSON", "topology-broken", () => ({ "a.topojson": topology({ objects: 7 }) })),
  makeFault("no features", "TopoJSON", "no-rows", () => ({ "a.topojson": topology({ objects: {} }) })),
  makeFault("one arc named a million times", "TopoJSON", "too-many-vertices", () => ({
    "a.topojson": topology({
      objects: { areas: { type: "MultiLineString", arcs: new Array(500_000).fill([0]) } },
    }),
  })),
  makeFault("an object called __proto__", "TopoJSON", "read", () => ({
    "a.topojson": topology({}).replace('"areas"', '"__proto__"'),
  })),
  makeFault("text in an arc", "TopoJSON", "geometry-broken", () => ({
    "a.topojson": topology({
      arcs: [
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ],
    }),
  })),
];

const placemark = (geometry: string) => makeKml(`<Placemark><name>Đoàn Kết</name>${geometry}</Placemark>`);
const kmlPoint = (coordinates: string) =>
  placemark(`<Point><coordinates>${coordinates}</coordinates></Point>`);

const KML_FAULTS: Fault[] = [
  makeFault("empty", "KML", "empty", () => ({ "a.kml": "" })),
  makeFault("no placemarks", "KML", "no-rows", () => ({ "a.kml": makeKml("") })),
  makeFault("truncated", "KML", "xml-broken", () => ({ "a.kml": kmlPoint("103,22").slice(0, -30) })),
  makeFault("tags that cross", "KML", "xml-broken", () => ({
    "a.kml": makeKml("<Folder><name></Folder></name>"),
  })),
  makeFault("another kind of XML", "GPX", "xml-not-kml", () => ({ "a.gpx": '<?xml version="1.0"?><gpx/>' })),
  makeFault("external entities", "KML", "xml-entities", () => ({
    "a.kml": makeKml(
      "<Placemark><name>&x;</name></Placemark>",
      '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ),
  })),
  makeFault("entities that multiply", "KML", "xml-entities", () => ({
    "a.kml": makeKml("", '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
  })),
  makeFault("an entity of no one", "KML", "xml-broken", () => ({
    "a.kml": makeKml("<Placemark><name>&nbsp;</name></Placemark>"),
  })),
  makeFault("a network link", "KML", "kml-network-link", () => ({
    "a.kml": makeKml(
      "<NetworkLink><Link><href>http://example.com/a.kml</href></Link></NetworkLink><Placemark/>",
    ),
  })),
  makeFault("a picture over the ground", "KML", "kml-overlay", () => ({
    "a.kml": makeKml("<GroundOverlay/><Placemark/>"),
  })),
  makeFault("nesting", "KML", "too-deep", () => ({ "a.kml": makeKml("<Folder>".repeat(100_000)) })),
  makeFault("NaN", "KML", "geometry-not-finite", () => ({ "a.kml": kmlPoint("NaN,22.4") })),
  makeFault("words for numbers", "KML", "geometry-not-finite", () => ({
    "a.kml": kmlPoint("103°24′,22°26′"),
  })),
  makeFault("one number", "KML", "geometry-broken", () => ({ "a.kml": kmlPoint("103.4") })),
  makeFault("open ring", "KML", "read", () => ({
    "a.kml": placemark(
      "<Polygon><outerBoundaryIs><LinearRing><coordinates>103,22 103,23 104,23</coordinates></LinearRing></outerBoundaryIs></Polygon>",
    ),
  })),
  makeFault("HTML in names", "KML", "read", () => ({
    "a.kml": makeKml("<Placemark><name><![CDATA[<b onclick=x>a</b>]]></name></Placemark>"),
  })),
  makeFault("__proto__ keys", "KML", "read", () => ({
    "a.kml": makeKml(
      '<Placemark><ExtendedData><Data name="__proto__"><value>1</value></Data><SimpleData name="constructor">2</SimpleData></ExtendedData></Placemark>',
    ),
  })),
  makeFault("10,000 columns", "KML", "too-many-columns", () => ({
    "a.kml": makeKml(
      `<Placemark><ExtendedData>${Array.from({ length: 10_000 }, (_, i) => `<Data name="c${i}"><value>1</value></Data>`).join("")}</ExtendedData></Placemark>`,
    ),
  })),
  makeFault("tags without end", "KML", "xml-broken", () => ({
    "a.kml": `<?xml version="1.0"?><kml>${"<?x".repeat(500_000)}`,
  })),
  makeFault("a million open brackets", "KML", "xml-broken", () => ({
    "a.kml": `<?xml version="1.0"?><kml>${"<".repeat(1_000_000)}`,
  })),
];

const SHP = () => makeShp(1, [[[[103.4, 22.4]]]]);
const DBF = () => makeDbf(["TEN"], [["Đoàn Kết"]]);

function changeInt(bytes: Uint8Array, offset: number, value: number, littleEndian: boolean): Uint8Array {
  new DataView(bytes.buffer).setInt32(offset, value, littleEndian);
  return bytes;
}

const SHAPEFILE_FAULTS: Fault[] = [
  makeFault("without .dbf", "shapefile", "dbf-missing", () => ({ "a.shp": SHP() })),
  makeFault("without .shp", "shapefile", "shp-missing", () => ({ "a.dbf": DBF() })),
  makeFault("without .prj", "shapefile", "prj-missing", () => ({ "a.shp": SHP(), "a.dbf": DBF() })),
  makeFault("only .prj", "shapefile", "no-rows", () => ({ "a.prj": "GEOGCS[]" })),
  makeFault("empty", "shapefile", "empty", () => ({ "a.shp": "" })),
  makeFault("truncated .shp", "shapefile", "shapefile-broken", () => ({
    "a.shp": SHP().subarray(0, 120),
    "a.dbf": DBF(),
  })),
  makeFault("truncated .dbf", "shapefile", "dbf-broken", () => ({
    "a.shp": SHP(),
    "a.dbf": DBF().subarray(0, 80),
  })),
  makeFault("a length below zero", "shapefile", "shapefile-broken", () => ({
    "a.shp": changeInt(SHP(), 104, -60, false),
  })),
  makeFault("a kind that is not read", "shapefile", "shapefile-kind", () => ({
    "a.shp": changeInt(SHP(), 32, 31, true),
  })),
  makeFault("a billion points", "shapefile", "shapefile-broken", () => ({
    "a.shp": changeInt(makeShp(5, [[SQUARE]]), 100 + 8 + 40, 1_000_000_000, true),
  })),
  makeFault("parts beyond the points", "shapefile", "shapefile-broken", () => ({
    "a.shp": changeInt(makeShp(5, [[SQUARE]]), 100 + 8 + 44, 99, true),
  })),
  makeFault("NaN", "shapefile", "geometry-not-finite", () => ({
    "a.shp": makeShp(1, [[[[Number.NaN, 22]]]]),
    "a.dbf": DBF(),
  })),
  makeFault("more shapes than records", "shapefile", "records-differ", () => ({
    "a.shp": makeShp(1, [[[[1, 2]]], [[[3, 4]]]]),
    "a.dbf": DBF(),
  })),
  makeFault("a deleted record", "shapefile", "dbf-deleted", () => ({
    "a.shp": SHP(),
    "a.dbf": makeDbf(["TEN"], [["A"], ["B"]], [1]),
  })),
  makeFault("a hole outside", "shapefile", "rings-lost", () => ({
    "a.shp": makeShp(5, [
      [
        SQUARE,
        [
          [10, 10],
          [11, 10],
          [11, 11],
          [10, 10],
        ],
      ],
    ]),
    "a.dbf": DBF(),
  })),
  makeFault("self-crossing ring", "shapefile", "read", () => ({
    "a.shp": makeShp(5, [[BOW_TIE]]),
    "a.dbf": DBF(),
  })),
  makeFault("letters of an old encoding", "shapefile", "read", () => ({
    "a.shp": SHP(),
    "a.dbf": makeDbf(["TEN"], [[new Uint8Array([0x42, 0xb6, 0x6e])]]),
  })),
  makeFault("letters lost", "shapefile", "text-damaged", () => ({
    "a.shp": SHP(),
    "a.dbf": makeDbf(["TEN"], [["Sin Su?i H?"]]),
  })),
  makeFault("HTML in names", "shapefile", "read", () => ({
    "a.shp": SHP(),
    "a.dbf": makeDbf(["TEN"], [["<script>1</script>"]]),
  })),
  makeFault("__proto__ keys", "shapefile", "read", () => ({
    "a.shp": SHP(),
    "a.dbf": makeDbf(["__proto__"], [["a"]]),
  })),
  makeFault("a table's name", "shapefile", "extension-differs", () => ({ "a.csv": SHP() })),
  makeFault("text called .shp", "shapefile", "extension-differs", () => ({
    "a.shp": "Mã,Tên\n03388,Đoàn Kết",
  })),
];

export const LAYER_FAULTS: readonly Fault[] = [
  ...GEOJSON_FAULTS,
  ...TOPOJSON_FAULTS,
  ...KML_FAULTS,
  ...SHAPEFILE_FAULTS,
];
