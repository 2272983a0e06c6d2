import { sameRecord } from "../../../../domain/entered/sameRecord";
import type { Hazard, ResettlementSite } from "../../../../domain/resettlement";
import { datasetPlaces } from "../../../placement/datasetPlaces";
import { drawSite, type SiteFacts } from "../../../placement/drawSite";
import { HOUSEHOLDS, PEOPLE } from "../cells/expectation";
import type { Figure } from "../cells/figureReader";
import { readHazards, readSiteState } from "../cells/readWord";
import { type Checking, isOut, isRepeated, type RowChecker } from "../checking";
import { insidePoint } from "../geometry/insidePoint";
import { readArea } from "../geometry/readArea";
import { SeenRows } from "../seenRows";
import type { RowView } from "../tableView";
import { namedPlaceId, placeIdOf, placeUnitOf, tellElsewhere } from "./places";

/** Reads places where people must move, are moving or have moved. */
export function siteChecker(checking: Checking): RowChecker {
  const { view, context, log, figures, provenance, positions, planner } = checking;
  const finders = datasetPlaces(context.published);
  const seen = new SeenRows();
  const published = new Map(context.overlays?.resettlement.map((it) => [it.id, it]));
  const householdColumn = view.columnsOf("households")[0];
  const personColumn = view.columnsOf("persons")[0] ?? view.columnsOf("population")[0];

  const hazardsIn = (row: RowView): Hazard[] => {
    const text = row.text("hazard");
    if (text === "") return [];
    const hazards = readHazards(text);
    if (hazards.includes(null)) log.report(row.row, "word-unknown", view.header("hazard"), text);
    return [...new Set(hazards.flatMap((it) => it ?? []))];
  };
  const stateIn = (row: RowView): ResettlementSite["state"] => {
    const text = row.text("siteState");
    const state = text === "" ? "unknownToday" : readSiteState(text);
    if (state === null) log.report(row.row, "word-unknown", view.header("siteState"), text);
    return state ?? "unknownToday";
  };
  const countsIn = (row: RowView) => {
    const households = householdColumn === undefined ? null : figures.read(row, householdColumn, HOUSEHOLDS);
    const persons = personColumn === undefined ? null : figures.read(row, personColumn, PEOPLE);
    const isExact = (it: Figure | null): it is Figure => it !== null && it.qualifier === "";
    if (isExact(households) && isExact(persons) && households.value > persons.value)
      log.report(row.row, "households-over-population", view.header("households"), households.text, [
        households.text,
        persons.text,
      ]);
    return { households, persons };
  };

  return {
    isBlank: (row) =>
      ["placeName", "villageName", "households", "persons", "hazard", "siteState"].every(
        (it) => row.text(it as "hazard") === "",
      ),
    mayLackUnit: (row) => row.text("oldDistrict") !== "",
    read: (row, unit) => {
      const name = row.text("placeName") || row.text("villageName");
      if (name === "") log.report(row.row, "place-name-missing", view.header("placeName"), "");
      const about = placeUnitOf(row, unit, checking);
      const place = positions.read(row, about?.communeCode ?? "");
      const area = readArea(row, positions);
      if (area.kind === "fault") log.report(row.row, area.code, "", area.value);
      if (area.kind === "waiting") log.wait(row.row);
      // a site is a symbol: of an area that is handed in its place is kept, and that is told
      const inside = area.kind === "area" ? insidePoint(area.geometry) : null;
      if (inside !== null) {
        log.report(row.row, "area-as-point", "", name);
        tellElsewhere(row, inside, about?.communeCode ?? "", checking);
      }
      const hazards = hazardsIn(row);
      const state = stateIn(row);
      const { households, persons } = countsIn(row);
      const origin = provenance.read(row);
      if (about === null || origin === null || !place.ok || isOut(checking, row.row)) return;
      const id = namedPlaceId(row, checking, "sites", () =>
        placeIdOf("office-site", [about.communeCode, about.oldCommuneCode, about.oldDistrict, name]),
      );
      const { relatedCommuneCodes, ...facts }: SiteFacts = {
        id,
        kind: about.communeCode === "" ? "total" : "site",
        name,
        oldCommuneCode: about.oldCommuneCode,
        oldDistricts: about.oldDistrict === "" ? [] : [about.oldDistrict],
        communeCode: about.communeCode,
        relatedCommuneCodes: [],
        hazards,
        hazardText: row.text("hazard"),
        households: households?.value ?? null,
        householdsQualifier: households?.qualifier ?? "",
        persons: persons?.value ?? null,
        personsQualifier: persons?.qualifier ?? "",
        state,
        stateText: row.text("siteState"),
        asOf: origin.isDated ? origin.asOf : String(context.year),
        asOfText: "",
        valueStatus: origin.valueStatus,
        source: origin.source,
        note: row.text("note"),
      };
      const content = JSON.stringify([facts.households, facts.persons, state, hazards]);
      if (isRepeated(checking, seen, id, row.row, view.header("placeName"), name, content)) return;
      const site: ResettlementSite = { ...facts, ...drawSite({ ...facts, relatedCommuneCodes }, finders) };
      const before = context.entered.sites.get(id) ?? published.get(id);
      const isOther =
        before !== undefined && (before.households !== site.households || before.state !== site.state);
      planner.plan({
        table: "sites",
        key: id,
        after: site,
        row: row.row,
        replacesOfficial: isOther && before.valueStatus !== "entered",
        label: name,
      });
      const position = place.position ?? inside;
      if (position === null) return;
      const earlier = context.entered.movedPlaces.get(id);
      const isSame =
        earlier !== undefined && sameRecord(earlier.position, position) && earlier.source === origin.source;
      planner.plan({
        table: "movedPlaces",
        key: id,
        after: isSame ? earlier : { placeId: id, position, source: origin.source, asOf: origin.asOf },
        row: row.row,
        replacesOfficial: false,
      });
    },
  };
}
