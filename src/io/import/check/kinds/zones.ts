import { sameRecord } from "../../../../domain/entered/sameRecord";
import type { OutlineDraw } from "../../../../domain/placement";
import type { ProductionZone } from "../../../../domain/zone";
import { datasetPlaces } from "../../../placement/datasetPlaces";
import { drawZone, type ZoneFacts } from "../../../placement/drawZone";
import { HECTARES } from "../cells/expectation";
import { readCrop } from "../cells/readWord";
import { type Checking, isOut, isRepeated, type RowChecker } from "../checking";
import { insidePoint } from "../geometry/insidePoint";
import { type AreaGeometry, readArea } from "../geometry/readArea";
import { SeenRows } from "../seenRows";
import { namedPlaceId, type PlaceUnit, placeIdOf, placeUnitOf, tellElsewhere } from "./places";

/** Reads production zones; they are drawn by the rules that hold for the published ones (DESIGN §4). */
export function zoneChecker(checking: Checking): RowChecker {
  const { view, context, log, figures, provenance, positions, planner } = checking;
  const finders = datasetPlaces(context.published);
  const seen = new SeenRows();
  const areaColumn = view.columnsOf("areaHa")[0];
  const published = new Map(context.overlays?.zones.map((it) => [it.id, it]));

  return {
    isBlank: (row) => ["crop", "areaHa", "placeName"].every((it) => row.text(it as "crop") === ""),
    mayLackUnit: (row) => row.text("oldDistrict") !== "",
    read: (row, unit) => {
      const word = row.text("crop");
      const crop = readCrop(word);
      if (crop === null)
        log.report(row.row, word === "" ? "value-missing" : "word-unknown", view.header("crop"), word);
      const about = placeUnitOf(row, unit, checking);
      const place = positions.read(row, about?.communeCode ?? "");
      const area = readArea(row, positions);
      if (area.kind === "fault") log.report(row.row, area.code, "", area.value);
      if (area.kind === "waiting") log.wait(row.row);
      if (area.kind === "area" && area.isRewound) log.reportOnce(row.row, "ring-rewound");
      const figure = areaColumn === undefined ? null : figures.read(row, areaColumn, HECTARES);
      const origin = provenance.read(row);
      if (crop === null || about === null || origin === null || !place.ok || isOut(checking, row.row)) return;
      const variety = row.text("variety");
      const name =
        row.text("placeName") || row.text("communeName") || row.text("oldCommuneName") || about.oldDistrict;
      const asOf = origin.isDated ? origin.asOf : String(context.year);
      const id = namedPlaceId(row, checking, "zones", () =>
        placeIdOf(`office-${crop}`, [
          about.communeCode,
          about.oldCommuneCode,
          about.oldDistrict,
          name,
          variety,
          asOf,
        ]),
      );
      const facts: ZoneFacts = {
        id,
        crop,
        variety,
        scope: scopeOf(about),
        name,
        ...about,
        areaHa: figure?.value ?? null,
        qualifier: figure?.qualifier ?? "",
        text: figure?.qualifier ? figure.text : "",
        valueStatus: origin.valueStatus,
        source: origin.source,
        asOf,
        note: row.text("note"),
      };
      if (
        isRepeated(
          checking,
          seen,
          id,
          row.row,
          view.header("placeName") || view.header("crop"),
          name,
          String(facts.areaHa),
        )
      )
        return;
      const placed = drawZone(facts, finders);
      const outline = area.kind === "area" ? outlineOf(area.geometry, origin.source) : null;
      if (outline !== null) tellElsewhere(row, outline.anchor, about.communeCode, checking);
      const held = context.entered.zones.get(id);
      // a list of figures alone takes no area away
      const earlierOutline = held?.draw.rule === "outline" ? held.draw : null;
      const draw = outline ?? earlierOutline ?? placed.draw;
      const zone: ProductionZone = { ...facts, ...placed, draw, drawnInsteadId: "" };
      const before = held ?? published.get(id);
      planner.plan({
        table: "zones",
        key: id,
        after: zone,
        row: row.row,
        replacesOfficial:
          before !== undefined && before.valueStatus !== "entered" && before.areaHa !== zone.areaHa,
        label: name,
      });
      if (place.position === null) return;
      const { source } = origin;
      const earlier = context.entered.movedPlaces.get(id);
      const isSame =
        earlier !== undefined && sameRecord(earlier.position, place.position) && earlier.source === source;
      planner.plan({
        table: "movedPlaces",
        key: id,
        after: isSame ? earlier : { placeId: id, position: place.position, source, asOf: origin.asOf },
        row: row.row,
        replacesOfficial: false,
      });
    },
  };
}

/** Hectares are what the file says and not what the area measures: a plot is seldom planted to its edge. */
function outlineOf(geometry: AreaGeometry, source: string): OutlineDraw | null {
  const anchor = insidePoint(geometry);
  if (anchor === null) return null;
  return {
    rule: "outline",
    geometryStatus: "surveyed",
    geometry,
    anchor,
    placeNote: "",
    placeSource: source,
  };
}

function scopeOf({ communeCode, oldCommuneCode, oldDistrict }: PlaceUnit): ProductionZone["scope"] {
  if (oldCommuneCode !== "") return "oldCommune";
  if (communeCode !== "") return "commune";
  return oldDistrict === "" ? "province" : "oldDistrict";
}
