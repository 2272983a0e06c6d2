import type { Value } from "./provenance";

export type LngLat = [lng: number, lat: number];
/** west, south, east, north in degrees */
export type Bbox = [number, number, number, number];

/** Code lists: the same five digits name different territories before and from 1 July 2025. */
export type CodeList = "before" | "from";

/** A commune-level unit of today (code list `from`). */
export interface Commune {
  /** 5 digits, a string: leading zeros count. */
  code: string;
  /** “Thu Lũm” */
  name: string;
  kind: "commune" | "ward";
  areaKm2: Value<number>;
  population: Value<number>;
  /** Address of the seat as published; its position is not known. */
  seat: Value<string>;
  /** Khu vực theo trình độ phát triển; where missing, `source` is the list that leaves the unit out, "" if none is known. */
  areaClass: Value<AreaClass>;
  /** Pole of inaccessibility: where a label fits, not the seat. */
  labelPoint: LngLat;
  bbox: Bbox;
}

export type AreaClass = "I" | "II" | "III";

/** A unit of before 1 July 2025 (code list `before`), now part of `communeCode`. */
export interface OldCommune {
  code: string;
  name: string;
  kind: "commune" | "ward" | "town";
  district: string;
  communeCode: string;
  /** Another spelling that a document uses, "" if none. */
  alsoWritten: string;
}
