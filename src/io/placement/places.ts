import type { Position } from "geojson";
import type { LngLat } from "../../domain/commune";
import type { DistrictExtent } from "./districtExtent";

/** A position that stands for a unit or a village, with where it was taken from. */
export interface Place {
  position: LngLat;
  geometryStatus: "indicative" | "gazetteer";
  note: string;
  source: string;
}

/** A unit as a zone or site names it. */
export interface UnitRef {
  /** code of before 1 July 2025, "" for none */
  oldCommuneCode: string;
  /** today's code */
  communeCode: string;
}

/** Where things that name a unit can be put. */
export interface Places {
  /** The former unit's point in the gazetteer, or else the label point of today's unit. */
  ofUnit(ref: UnitRef): Place;
  /** The label point of today's unit, which is as far inside it as a point can be. */
  ofCommune(ref: UnitRef): Place;
  /** The outer ring of today's unit, which has no holes. */
  outlineOf(communeCode: string): Position[];
  isInside(communeCode: string, position: LngLat): boolean;
  /** “xã Thu Lũm” */
  titleOf(communeCode: string): string;
}

/** A place on a lake and today's units that the lake touches. */
export interface LakePlace extends Place {
  communeCodes: string[];
}

/** Finds villages of the basemap by name within a commune. */
export type FindVillage = (name: string, communeCode: string) => Place | null;

/** Finds the lake of a reservoir by the name that reports give it; null where the basemap has none. */
export type FindLake = (reservoir: string) => LakePlace | null;

/** Where places come from. */
export interface PlaceFinders {
  places: Places;
  findVillage: FindVillage;
  findLake: FindLake;
  findDistrict: (district: string) => DistrictExtent;
}
