import fc from "fast-check";
import { makeEntered } from "../../src/domain/entered/applyChange";
import { CHANGE_KINDS, type Change, type RecordChange } from "../../src/domain/entered/change";
import {
  ENTERED_TABLES,
  type Entered,
  type EnteredTable,
  type EnteredTables,
} from "../../src/domain/entered/enteredTables";
import { recordKey } from "../../src/domain/entered/recordKey";
import { GEOMETRY_STATUSES, type Value } from "../../src/domain/provenance";
import { HAZARDS, RESETTLEMENT_KINDS, RESETTLEMENT_STATES } from "../../src/domain/resettlement";
import { CROP_IDS, QUALIFIERS, ZONE_SCOPES } from "../../src/domain/zone";

/** Text as offices write it, and text that breaks readers: formulas, quotes, lines, keys of objects. */
export const someText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }).map((it) => it.normalize("NFC")),
  fc.constantFrom(
    "=1+1",
    "+84",
    "-5",
    "@a",
    "'",
    "''=",
    '"',
    "a,b",
    "a;b",
    "\r\n",
    "\n",
    "\t",
    " ",
    "__proto__",
    "constructor",
    "Nậm Chà",
    "<b>",
    "\ufeff",
    "",
  ),
);
const filled = someText.filter((it) => it !== "");
const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => (it === 0 ? 0 : it));
const nullableAmount = fc.option(amount);
const code = fc.constantFrom("03439", "03442", "03394", "03637");
const villageId = fc
  .tuple(code, fc.integer({ min: 1, max: 4 }))
  .map(([commune, number]) => `${commune}-00${number}`);
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((it) => new Date(Date.UTC(2020, 0, 1 + it)).toISOString().slice(0, 10));
const source = fc.constantFrom("entered-a", "entered-b", "qd-113-2026");
const status = fc.constantFrom("official" as const, "reported" as const, "entered" as const);
const lngLat = fc.tuple(
  fc.double({ min: 102, max: 104, noNaN: true }),
  fc.double({ min: 21, max: 23, noNaN: true }),
);

function someValue<T>(inner: fc.Arbitrary<T>): fc.Arbitrary<Value<T>> {
  const note = { requiredKeys: ["value", "valueStatus", "source", "asOf"] as const };
  return fc.oneof(
    fc.record(
      { value: inner, valueStatus: status, source, asOf: day, note: someText },
      { requiredKeys: [...note.requiredKeys] },
    ),
    fc.record(
      {
        value: fc.constant(null),
        valueStatus: fc.constant("missing" as const),
        source: fc.constant(""),
        asOf: fc.constant(""),
        note: someText,
      },
      { requiredKeys: [...note.requiredKeys] },
    ),
  ) as fc.Arbitrary<Value<T>>;
}

const ring = lngLat.map(([lng, lat]): [number, number][] => [
  [lng, lat],
  [lng + 0.1, lat],
  [lng + 0.1, lat + 0.1],
  [lng, lat],
]);
const area = (id: fc.Arbitrary<string>) =>
  fc.record({
    type: fc.constant("Feature" as const),
    properties: fc.record({ code: id, geometryStatus: fc.constantFrom(...GEOMETRY_STATUSES), source }),
    geometry: fc.oneof(
      fc.record({ type: fc.constant("Polygon" as const), coordinates: fc.tuple(ring) }),
      fc.record({ type: fc.constant("MultiPolygon" as const), coordinates: fc.tuple(fc.tuple(ring)) }),
    ),
  });
const place = {
  name: someText,
  oldCommuneCode: fc.constantFrom("", "03405"),
  communeCode: fc.oneof(fc.constant(""), code),
  communeCodes: fc.array(code, { maxLength: 2 }),
  valueStatus: status,
  source,
  asOf: day,
  note: someText,
};
const placed = { placeNote: someText, placeSource: source };
const symbol = fc.record({
  rule: fc.constant("symbol" as const),
  geometryStatus: fc.constantFrom("indicative" as const, "gazetteer" as const, "surveyed" as const),
  geometry: fc.record({ type: fc.constant("Point" as const), coordinates: lngLat }),
  ...placed,
});
const panel = fc.record({ rule: fc.constant("panel" as const), placeNote: someText });
const shape = fc.record({
  rule: fc.constant("shape" as const),
  geometryStatus: fc.constant("schematic" as const),
  geometry: fc.record({ type: fc.constant("Polygon" as const), coordinates: fc.tuple(ring) }),
  anchor: lngLat,
  ...placed,
});

const outline = fc.record({
  rule: fc.constant("outline" as const),
  geometryStatus: fc.constant("surveyed" as const),
  geometry: fc.oneof(
    fc.record({ type: fc.constant("Polygon" as const), coordinates: fc.tuple(ring) }),
    fc.record({ type: fc.constant("MultiPolygon" as const), coordinates: fc.tuple(fc.tuple(ring)) }),
  ),
  anchor: lngLat,
  ...placed,
});

/** One record of each kind. Keys clash often, so that records meet. */
const RECORDS: { [T in EnteredTable]: fc.Arbitrary<EnteredTables[T]> } = {
  villages: villageId.chain((id) =>
    fc
      .tuple(
        fc.record({
          id: fc.constant(id),
          communeCode: fc.constant(id.slice(0, 5)),
          name: filled,
          position: fc.option(lngLat),
          geometryStatus: fc.option(fc.constantFrom(...GEOMETRY_STATUSES)),
          difficulty: someValue(fc.constantFrom("extreme" as const, "notExtreme" as const)),
          households: someValue(fc.nat()),
          population: someValue(fc.nat()),
          povertyRatePct: someValue(amount),
          areaKm2: someValue(amount),
          measures: fc.dictionary(fc.constantFrom("gridHouseholdsPct", "noCultureHouse"), someValue(amount), {
            noNullPrototype: true,
          }),
        }),
        fc.option(someValue(filled)),
      )
      // villages kept before lists had the column do not have it
      .map(([village, group]) => (group === null ? village : { ...village, ethnicGroup: group })),
  ),
  villageLists: fc.record({ communeCode: code, source, asOf: day }),
  villageAreas: area(villageId),
  communeAreas: area(code),
  communeFacts: fc.oneof(
    fc.record({
      communeCode: code,
      fact: fc.constantFrom("population" as const, "areaKm2" as const),
      value: someValue<number | string>(amount),
    }),
    fc.record({
      communeCode: code,
      fact: fc.constant("seat" as const),
      value: someValue<number | string>(filled),
    }),
  ),
  attainment: fc.record({
    communeCode: code,
    indicatorId: fc.constantFrom("3.1", "3.10", "1"),
    year: fc.integer({ min: 2025, max: 2027 }),
    status: fc.constantFrom(
      "met" as const,
      "notMet" as const,
      "notAssessed" as const,
      "notApplicable" as const,
    ),
    valueStatus: fc.constantFrom("official" as const, "entered" as const),
    source,
  }),
  observations: fc.record({
    unitCode: code,
    codeList: fc.constantFrom("before" as const, "from" as const, "province" as const),
    communeCode: code,
    measure: fc.constantFrom("povertyRatePct", "householdCount"),
    value: nullableAmount,
    text: someText,
    qualifier: fc.constantFrom(...QUALIFIERS),
    unit: someText,
    asOf: day,
    valueStatus: status,
    source,
    note: someText,
  }),
  decisions: fc.record({
    unitId: fc.oneof(code, villageId),
    outcome: fc.constantFrom(
      "I" as const,
      "II" as const,
      "III" as const,
      "extreme" as const,
      "notExtreme" as const,
    ),
    documentNumber: someText,
    date: day,
    annexRow: someText,
    source,
  }),
  zones: fc.record({
    id: fc.constantFrom("z-1", "z-2"),
    crop: fc.constantFrom(...CROP_IDS),
    variety: someText,
    scope: fc.constantFrom(...ZONE_SCOPES),
    oldDistrict: someText,
    areaHa: nullableAmount,
    qualifier: fc.constantFrom(...QUALIFIERS),
    text: someText,
    draw: fc.oneof(symbol, panel, shape, outline),
    drawnInsteadId: fc.constant(""),
    ...place,
  }),
  sites: fc.record({
    id: fc.constantFrom("s-1", "s-2"),
    kind: fc.constantFrom(...RESETTLEMENT_KINDS),
    oldDistricts: fc.array(someText, { maxLength: 2 }),
    hazards: fc.subarray([...HAZARDS]),
    hazardText: someText,
    households: nullableAmount,
    householdsQualifier: fc.constantFrom(...QUALIFIERS),
    persons: nullableAmount,
    personsQualifier: fc.constantFrom(...QUALIFIERS),
    state: fc.constantFrom(...RESETTLEMENT_STATES),
    stateText: someText,
    asOfText: someText,
    draw: fc.oneof(symbol, panel),
    ...place,
  }),
  movedPlaces: fc.record({ placeId: fc.constantFrom("z-1", "s-1"), position: lngLat, source, asOf: day }),
  ruleSets: fc.record({ id: fc.constantFrom("r-1", "r-2"), title: someText, json: fc.json() }),
  notes: fc.record({ aboutId: fc.oneof(code, villageId), text: someText }),
  sources: fc.record({
    id: source,
    title: someText,
    publisher: someText,
    date: fc.oneof(fc.constant(""), day),
    reference: someText,
    licence: someText,
  }),
};

/** What an office may hold. */
export const someEntered: fc.Arbitrary<Entered> = fc
  .record(
    Object.fromEntries(ENTERED_TABLES.map((it) => [it, fc.array<unknown>(RECORDS[it], { maxLength: 3 })])),
  )
  .map((records) =>
    makeEntered((table) => {
      const list = (records[table] ?? []) as EnteredTables[typeof table][];
      return new Map(list.map((it) => [recordKey(table, it), it]));
    }),
  );

/** Records that a change puts in or takes away from what is held. */
function someRecords(entered: Entered): fc.Arbitrary<RecordChange[]> {
  return fc
    .array(
      fc.constantFrom(...ENTERED_TABLES).chain((table) =>
        fc.tuple(RECORDS[table] as fc.Arbitrary<never>, fc.boolean()).map(([record, isRemoved]) => {
          const key = recordKey(table, record);
          return { table, key, before: entered[table].get(key) ?? null, after: isRemoved ? null : record };
        }),
      ),
      { maxLength: 6 },
    )
    .map((list) => [...new Map(list.map((it) => [`${it.table} ${it.key}`, it])).values()] as RecordChange[]);
}

export function someChange(entered: Entered): fc.Arbitrary<Change> {
  return fc.record({
    id: fc.uuid(),
    at: fc
      .integer({ min: 0, max: 1e9 })
      .map((it) => new Date(Date.UTC(2026, 0, 1) + it * 1000).toISOString()),
    by: someText,
    kind: fc.constantFrom(...CHANGE_KINDS),
    fileName: someText,
    records: someRecords(entered),
  });
}
