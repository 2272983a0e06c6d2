import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Bbox, Commune, LngLat } from "../../domain/commune";
import type { Dataset } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import type { EditFaultCode } from "../../domain/entered/keepWords";
import { missing } from "../../domain/provenance";
import { provinceBbox } from "../../domain/provinceBbox";
import type { ResettlementSite, ResettlementState } from "../../domain/resettlement";
import { describePositionFault } from "../validate/positionFault";
import { makeEditPlan } from "./editPlan";
import type { EditContext } from "./recordsOfEdits";

/** Degrees. */
const MARGIN = 0.01;

/** What a person does with a point on the map. */
export type PlaceEdit =
  | { do: "addVillage"; communeCode: string; name: string; position: LngLat }
  | { do: "moveVillage"; villageId: string; position: LngLat }
  | { do: "restorePlace"; placeId: string }
  | { do: "movePlace"; placeId: string; communeCode: string; position: LngLat }
  | { do: "addSite"; communeCode: string; name: string; state: ResettlementState; position: LngLat };

export type PlacedRecords =
  | { ok: true; records: RecordChange[]; id: string }
  | { ok: false; code: EditFaultCode; details: readonly string[] };

/**
 * The records that placing a point changes. The point must lie in its commune; a zone may lie anywhere. What is added
 * gets none of `formerIds`: the change log and forms on paper go on meaning what is gone.
 */
export function recordsOfPlace(
  edit: PlaceEdit,
  context: EditContext,
  formerIds: readonly string[] = [],
): PlacedRecords {
  const { dataset, entered, source, today } = context;
  const refuse = (code: EditFaultCode, ...details: string[]): PlacedRecords => ({ ok: false, code, details });
  const plan = makeEditPlan(entered);
  if (edit.do === "restorePlace") {
    plan.remove("movedPlaces", edit.placeId);
    return { ok: true, records: plan.records(source), id: edit.placeId };
  }
  const village =
    edit.do === "moveVillage" ? dataset.villages.find((it) => it.id === edit.villageId) : undefined;
  if (edit.do === "moveVillage" && village === undefined) return refuse("edit-unit-unknown", edit.villageId);
  if (village?.geometryStatus === "sample") return refuse("edit-made-up");
  const communeCode = "communeCode" in edit ? edit.communeCode : (village?.communeCode ?? "");
  const commune = dataset.communes.find((it) => it.code === communeCode);
  // what is added belongs to a unit
  if (commune === undefined && edit.do.startsWith("add") && communeCode === "")
    return refuse("edit-position-outside");
  if (commune === undefined && communeCode !== "") return refuse("edit-unit-unknown", communeCode);
  if (describePositionFault(edit.position, extentOf(dataset), "") !== null)
    return refuse("edit-position-outside");
  if (commune !== undefined && !liesIn(edit.position, commune, context))
    return refuse("edit-position-elsewhere", commune.name);
  const name = "name" in edit ? edit.name.normalize("NFC").trim() : "";
  if ("name" in edit && name === "") return refuse("edit-name-missing");

  let id: string;
  switch (edit.do) {
    case "moveVillage":
      id = edit.villageId;
      if (village !== undefined)
        plan.put("villages", {
          ...(entered.villages.get(id) ?? village),
          position: edit.position,
          geometryStatus: "surveyed",
        });
      break;
    case "addVillage":
      id = nextVillageId(edit.communeCode, [...dataset.villages.map((it) => it.id), ...formerIds]);
      plan.put("villages", {
        id,
        communeCode: edit.communeCode,
        name,
        position: edit.position,
        geometryStatus: "surveyed",
        difficulty: missing(),
        households: missing(),
        population: missing(),
        povertyRatePct: missing(),
        areaKm2: missing(),
        measures: {},
      });
      break;
    case "movePlace":
      id = edit.placeId;
      plan.put("movedPlaces", { placeId: id, position: edit.position, source: source.id, asOf: today });
      break;
    case "addSite":
      id = nextSiteId([...entered.sites.keys(), ...formerIds]);
      plan.put("sites", newSite(id, name, edit, context));
  }
  return { ok: true, records: plan.records(source), id };
}

/** Where a point may be put: the province with some 1 km around it. */
function extentOf(dataset: Dataset): Bbox {
  const [west, south, east, north] = provinceBbox(dataset);
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}

function liesIn(position: LngLat, commune: Commune, { dataset }: EditContext): boolean {
  const area = dataset.communeBoundaries.features.find((it) => it.properties.code === commune.code);
  return area === undefined || booleanPointInPolygon(position, area);
}

/** The number after the highest that a village of the commune has, made-up ones apart. */
function nextVillageId(communeCode: string, ids: readonly string[]): string {
  return `${communeCode}-${nextNumber(`${communeCode}-`, ids).padStart(3, "0")}`;
}

function nextSiteId(ids: readonly string[]): string {
  return `entered-site-${nextNumber("entered-site-", ids)}`;
}

/** One more than the greatest whole number that follows the beginning in any of the ids. */
function nextNumber(beginning: string, ids: readonly string[]): string {
  let greatest = 0;
  for (const id of ids) {
    const rest = id.startsWith(beginning) ? id.slice(beginning.length) : "";
    if (/^\d+$/.test(rest)) greatest = Math.max(greatest, Number(rest));
  }
  return String(greatest + 1);
}

function newSite(
  id: string,
  name: string,
  { communeCode, state, position }: Extract<PlaceEdit, { do: "addSite" }>,
  { source, today }: EditContext,
): ResettlementSite {
  return {
    id,
    kind: "site",
    name,
    oldCommuneCode: "",
    oldDistricts: [],
    communeCode,
    communeCodes: communeCode === "" ? [] : [communeCode],
    hazards: [],
    hazardText: "",
    households: null,
    householdsQualifier: "",
    persons: null,
    personsQualifier: "",
    state,
    stateText: "",
    asOf: today,
    asOfText: today,
    valueStatus: "entered",
    source: source.id,
    note: "",
    draw: {
      rule: "symbol",
      geometryStatus: "surveyed",
      geometry: { type: "Point", coordinates: position },
      placeNote: "",
      placeSource: source.id,
    },
  };
}
