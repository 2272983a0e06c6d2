import type { Value } from "../../domain/provenance";
import { neutralised, plainText } from "../csvCells";
import type { ColumnKind, TableColumn } from "./packageTables";

const VALUE_PARTS = ["", "Status", "Source", "AsOf", "Note"] as const;
const POSITION_PARTS = ["lng", "lat"] as const;

/** Names of the columns of a property. */
export function headersOf({ name, kind }: TableColumn): string[] {
  if (kind.startsWith("value") || kind === "addedValueText")
    return VALUE_PARTS.map((part) => `${name}${part}`);
  if (kind === "position" || kind === "nullablePosition") return [...POSITION_PARTS];
  return [name];
}

/** Type of a property's first column, as Frictionless Table Schema names it. */
export function frictionlessType(kind: ColumnKind): "string" | "number" | "object" | "any" {
  if (kind === "number" || kind === "nullableNumber" || kind === "valueNumber") return "number";
  if (kind === "position" || kind === "nullablePosition") return "number";
  return kind === "valueOfFact" ? "any" : "string";
}

/** Cells of one property of a record. Missing and null are empty cells. */
export function writeCells(kind: ColumnKind, property: unknown): string[] {
  switch (kind) {
    case "text":
      return [neutralised(String(property))];
    case "nullableText":
      return [property === null ? "" : neutralised(String(property))];
    case "number":
    case "nullableNumber":
      return [property === null ? "" : String(property)];
    case "json":
      return [neutralised(JSON.stringify(property))];
    case "position":
    case "nullablePosition":
      return property === null ? ["", ""] : (property as readonly number[]).map(String);
    case "addedValueText":
      return property === undefined ? VALUE_PARTS.map(() => "") : writeValue(property as Value<string>);
    default:
      return writeValue(property as Value<string | number>);
  }
}

function writeValue({ value, valueStatus, source, asOf, note }: Value<string | number>): string[] {
  const written = typeof value === "string" ? neutralised(value) : value === null ? "" : String(value);
  // no note is an empty cell, an empty note an apostrophe
  const noted = note === undefined ? "" : note === "" ? "'" : neutralised(note);
  return [written, valueStatus, neutralised(source), neutralised(asOf), noted];
}

/** The property that the cells say; numbers that are none come out as NaN and fail the schema of the record. */
export function readCells(kind: ColumnKind, cells: readonly string[], fact: string): unknown {
  const [first = "", second = ""] = cells;
  switch (kind) {
    case "text":
      return plainText(first);
    case "nullableText":
      return first === "" ? null : plainText(first);
    case "number":
      return numberOf(first);
    case "nullableNumber":
      return first === "" ? null : numberOf(first);
    case "json":
      return jsonOf(plainText(first));
    case "position":
      return [numberOf(first), numberOf(second)];
    case "nullablePosition":
      return first === "" && second === "" ? null : [numberOf(first), numberOf(second)];
    case "valueNumber":
      return readValue(cells, "number");
    case "valueText":
      return readValue(cells, "text");
    case "addedValueText":
      return cells.some((it) => it !== "") ? readValue(cells, "text") : undefined;
    case "valueOfFact":
      return readValue(cells, fact === "seat" ? "text" : "number");
  }
}

function readValue(cells: readonly string[], kind: "number" | "text"): unknown {
  const [written = "", valueStatus = "", source = "", asOf = "", note = ""] = cells;
  // an empty text is a value only where something is known of it
  const isMissing = valueStatus === "missing";
  const value = isMissing ? null : kind === "text" ? plainText(written) : numberOf(written);
  const read = { value, valueStatus, source: plainText(source), asOf: plainText(asOf) };
  return note === "" ? read : { ...read, note: plainText(note) };
}

function numberOf(cell: string): number {
  return /^-?\d/.test(cell) ? Number(cell) : Number.NaN;
}

/** Undefined, which no schema takes, where it is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
