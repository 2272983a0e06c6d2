import { describe, expect, it } from "vitest";
import { applyChange, NO_ENTERED } from "../../../src/domain/entered/applyChange";
import type { Decision, Entered, EnteredArea } from "../../../src/domain/entered/enteredTables";
import { withEntered } from "../../../src/domain/entered/withEntered";
import type { ProductionZone } from "../../../src/domain/zone";
import { type EditContext, recordsOfEdits } from "../../../src/io/edit/recordsOfEdits";
import { recordsOfPlace } from "../../../src/io/edit/recordsOfPlace";
import { recordsOfRemoval, tablesAbout } from "../../../src/io/edit/recordsOfRemoval";
import { makeValue, makeVillage } from "../../support/makeDataset";
import { communeNamed, publishedDataset } from "../../support/publishedDataset";
import { publishedOverlays } from "../../support/publishedOverlays";

const SOURCE = {
  id: "entered-hand",
  title: "Sửa",
  publisher: "",
  date: "2026-11-22",
  reference: "",
  licence: "",
};
const VILLAGES = ["001", "002", "003"].map((it) => makeVillage({ id: `03439-${it}`, name: `Bản ${it}` }));
const HELD = applyChange(NO_ENTERED, {
  records: VILLAGES.map((after) => ({ table: "villages", key: after.id, before: null, after })),
});

function contextOf(entered: Entered = HELD): EditContext {
  return { dataset: withEntered(publishedDataset(), entered), entered, source: SOURCE, today: "2026-11-22" };
}

describe("points on the map", () => {
  const commune = communeNamed("Thu Lũm");
  const inside = commune.labelPoint;

  it("add a village with the next number of its commune", () => {
    const placed = recordsOfPlace(
      { do: "addVillage", communeCode: "03439", name: "Bản Mới", position: inside },
      contextOf(),
    );
    if (!placed.ok) throw new Error(placed.code);
    expect(placed.id).toBe("03439-004");
    const village = applyChange(HELD, placed).villages.get("03439-004");
    expect(village).toMatchObject({ name: "Bản Mới", position: inside, geometryStatus: "surveyed" });
  });

  it("add a village or site with none of the numbers that were given before", () => {
    const former = ["03439-007", "03440-020", "03439-s099", "entered-site-3"];
    const village = { do: "addVillage", communeCode: "03439", name: "Bản Mới", position: inside } as const;
    expect(recordsOfPlace(village, contextOf(), former)).toMatchObject({ ok: true, id: "03439-008" });
    const site = { ...village, do: "addSite", state: "settled" } as const;
    expect(recordsOfPlace(site, contextOf(), former)).toMatchObject({ ok: true, id: "entered-site-4" });
  });

  it("move a village and keep its figures", () => {
    const held = applyChange(HELD, {
      records: [
        {
          table: "villages",
          key: "03439-001",
          before: null,
          after: makeVillage({ id: "03439-001", households: makeValue(9) }),
        },
      ],
    });
    const placed = recordsOfPlace(
      { do: "moveVillage", villageId: "03439-001", position: inside },
      contextOf(held),
    );
    if (!placed.ok) throw new Error(placed.code);
    expect(applyChange(held, placed).villages.get("03439-001")).toMatchObject({
      position: inside,
      households: { value: 9 },
    });
  });

  it.each([
    [[105, 21] as [number, number], "edit-position-outside"],
    [communeNamed("Than Uyên").labelPoint, "edit-position-elsewhere"],
  ])("at %j are not taken: %s", (position, code) => {
    const placed = recordsOfPlace({ do: "moveVillage", villageId: "03439-001", position }, contextOf());
    expect(placed).toMatchObject({ ok: false, code });
  });

  it("add a site and move a zone", () => {
    const site = recordsOfPlace(
      { do: "addSite", communeCode: "03439", name: "Điểm mới", state: "settled", position: inside },
      contextOf(),
    );
    expect(site).toMatchObject({ ok: true, id: "entered-site-1" });
    const zone = recordsOfPlace(
      { do: "movePlace", placeId: "z", communeCode: "", position: inside },
      contextOf(),
    );
    expect(zone).toMatchObject({ ok: true, id: "z" });
  });

  it("give a moved place back where it was published", () => {
    const move = { do: "movePlace", placeId: "z", communeCode: "", position: inside } as const;
    const moved = recordsOfPlace(move, contextOf());
    if (!moved.ok) throw new Error(moved.code);
    const held = applyChange(HELD, moved);
    expect(held.movedPlaces.get("z")?.position).toEqual(inside);
    const back = recordsOfPlace({ do: "restorePlace", placeId: "z" }, contextOf(held));
    if (!back.ok) throw new Error(back.code);
    expect(applyChange(held, back).movedPlaces.size).toBe(0);
  });

  it("add nothing that lies in no unit", () => {
    const village = { do: "addVillage", communeCode: "", name: "Bản Mới", position: inside } as const;
    expect(recordsOfPlace(village, contextOf())).toMatchObject({ ok: false, code: "edit-position-outside" });
  });
});

describe("taking back what was added", () => {
  const id = "03439-002";
  const decision: Decision = {
    unitId: id,
    outcome: "extreme",
    documentNumber: "12/QĐ-UBND",
    date: "2026-10-20",
    annexRow: "",
    source: SOURCE.id,
  };
  const area: EnteredArea = {
    type: "Feature",
    geometry: { type: "Polygon", coordinates: [] },
    properties: { code: id, geometryStatus: "surveyed", source: SOURCE.id },
  };
  const saidOf = applyChange(HELD, {
    records: [
      { table: "decisions", key: id, before: null, after: decision },
      { table: "villageAreas", key: id, before: null, after: area },
      ...recordsOfEdits([{ unitId: id, field: { what: "note" }, text: "Đã xem" }], contextOf()).records,
      ...recordsOfEdits([{ unitId: "03439-001", field: { what: "note" }, text: "Còn" }], contextOf()).records,
    ],
  });

  it("takes a village with all that was said of it, and nothing of its neighbours", () => {
    expect(tablesAbout(id, saidOf)).toEqual(["villages", "villageAreas", "decisions", "notes"]);
    const records = recordsOfRemoval(id, saidOf);
    const left = applyChange(saidOf, { records });
    expect([...left.villages.keys()]).toEqual(["03439-001", "03439-003"]);
    expect([...left.notes.keys()]).toEqual(["03439-001"]);
    expect(tablesAbout(id, left)).toEqual([]);
    expect(records[0]?.table).toBe("villages");
  });

  it("and back again", () => {
    const records = recordsOfRemoval(id, saidOf);
    const back = records.map((it) => ({ ...it, before: it.after, after: it.before }) as typeof it);
    const restored = applyChange(applyChange(saidOf, { records }), { records: back });
    for (const table of ["villages", "villageAreas", "decisions", "notes"] as const)
      expect([...restored[table]].sort(), table).toEqual([...saidOf[table]].sort());
  });

  it("takes a site with the place it was moved to", () => {
    const inside = communeNamed("Thu Lũm").labelPoint;
    const added = recordsOfPlace(
      { do: "addSite", communeCode: "03439", name: "Điểm mới", state: "settled", position: inside },
      contextOf(),
    );
    if (!added.ok) throw new Error(added.code);
    const held = applyChange(HELD, added);
    const moved = recordsOfPlace(
      { do: "movePlace", placeId: added.id, communeCode: "03439", position: inside },
      contextOf(held),
    );
    if (!moved.ok) throw new Error(moved.code);
    const both = applyChange(held, moved);
    expect(tablesAbout(added.id, both)).toEqual(["sites", "movedPlaces"]);
    const left = applyChange(both, { records: recordsOfRemoval(added.id, both) });
    expect([left.sites.size, left.movedPlaces.size, left.villages.size]).toEqual([0, 0, 3]);
  });

  it("takes a zone", () => {
    const zone = { ...publishedOverlays().zones[0], id: "office-tea-1" } as ProductionZone;
    const held = applyChange(HELD, {
      records: [{ table: "zones", key: zone.id, before: null, after: zone }],
    });
    expect(recordsOfRemoval(zone.id, held)).toEqual([
      { table: "zones", key: zone.id, before: zone, after: null },
    ]);
  });

  it("changes nothing where nothing is held", () => {
    expect(recordsOfRemoval("03439-009", saidOf)).toEqual([]);
  });
});
