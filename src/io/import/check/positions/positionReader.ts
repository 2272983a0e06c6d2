import type { Position } from "geojson";
import type { LngLat } from "../../../../domain/commune";
import type { FindingCode } from "../../../../domain/entered/importWords";
import { isFinitePosition, listPositions } from "../../../validate/geojsonWalk";
import type { Field } from "../../importFields";
import { isLayer } from "../../sourceTable";
import type { QuestionBook } from "../questionBook";
import type { RowLog } from "../rowLog";
import type { RowView, TableView } from "../tableView";
import { areDegrees, decideSystem, type NumberPair, type Placing } from "./decideSystem";
import type { Locator } from "./locator";
import { namedSystem } from "./namedSystem";
import { readCoordinate, readCoordinatePair } from "./readDegrees";

/** What a row gives for a position before it is known what its numbers mean. */
type PairReading =
  | { kind: "none" }
  | { kind: "pair"; pair: readonly [number, number]; column: string; text: string }
  | { kind: "fault"; code: FindingCode; column: string; text: string };

export interface PositionReader {
  /** whether any row can have a position */
  isThere: boolean;
  /** Looks at a row before any is read. `communeCode` is "" if the row's unit is not known. */
  see: (row: RowView, communeCode: string) => void;
  decide: () => void;
  /** A point, null where the row has none, or nothing: then it was reported, or waits. */
  read: (row: RowView, communeCode: string) => { ok: true; position: LngLat | null } | { ok: false };
  /** One position of a layer's geometry. */
  place: (row: number, position: Position) => Placing;
}

export function positionReader(
  view: TableView,
  locator: Locator,
  book: QuestionBook,
  log: RowLog,
  nameOf: (communeCode: string) => string,
): PositionReader {
  const pairs: NumberPair[] = [];
  let place: (pair: NumberPair) => Placing = () => ({ kind: "outside" });
  const hasColumns = FIELDS.some((field) => view.has(field));
  const declared =
    namedSystem(view.table.crs) ??
    [...view.columnsOf("coordinates"), ...view.columnsOf("easting"), ...view.columnsOf("northing")]
      .map((column) => namedSystem(view.table.header[column] ?? ""))
      .find((it) => it !== null) ??
    null;

  return {
    isThere: hasColumns || isLayer(view.table),
    see: (row, communeCode) => {
      if (!hasColumns && row.geometry === null) return;
      const reading = readPair(row, view);
      if (reading.kind === "pair") pairs.push({ row: row.row, pair: reading.pair, communeCode });
      const first =
        row.geometry !== null && row.geometry.type !== "Point" ? firstPosition(row.geometry) : null;
      if (first !== null) pairs.push({ row: row.row, pair: first, communeCode });
    },
    decide: () => {
      place = decideSystem(pairs, declared, locator, book);
    },
    read: (row, communeCode) => {
      const reading = readPair(row, view);
      if (reading.kind === "none") return { ok: true, position: null };
      const report = (code: FindingCode, details: readonly string[] = []) => {
        log.report(row.row, code, reading.column, reading.text, details);
      };
      if (reading.kind === "fault") {
        report(reading.code);
        return { ok: false };
      }
      const placing = place({ row: row.row, pair: reading.pair, communeCode });
      if (placing.kind === "waiting") {
        log.wait(row.row);
        return { ok: false };
      }
      if (placing.kind === "outside") {
        report(
          "position-outside",
          locator.extent.map((it) => it.toFixed(2)),
        );
        return { ok: false };
      }
      const { position } = placing;
      if (communeCode !== "" && !locator.liesIn(position, communeCode))
        report("position-elsewhere", [nameOf(communeCode), nameOf(locator.communeAt(position))]);
      return { ok: true, position };
    },
    place: (row, [first = Number.NaN, second = Number.NaN]) =>
      place({ row, pair: [first, second], communeCode: "" }),
  };
}

function firstPosition(geometry: unknown): readonly [number, number] | null {
  const position = listPositions(geometry)[0]?.position;
  return isFinitePosition(position) ? [position[0], position[1]] : null;
}

const FIELDS: readonly Field[] = ["lng", "lat", "easting", "northing", "coordinates"];
const PAIRS: readonly (readonly [Field, Field])[] = [
  ["lng", "lat"],
  ["easting", "northing"],
];

function readPair(row: RowView, view: TableView): PairReading {
  for (const [firstField, secondField] of PAIRS) {
    const [first, second] = [row.text(firstField), row.text(secondField)];
    if (first === "" && second === "") continue;
    const column = `${view.header(firstField)}, ${view.header(secondField)}`;
    const text = `${first}; ${second}`;
    if (first === "" || second === "") return { kind: "fault", code: "position-incomplete", column, text };
    const [east, north] = [readCoordinate(first), readCoordinate(second)];
    if (east === null || north === null) return { kind: "fault", code: "position-malformed", column, text };
    return { kind: "pair", pair: [east, north], column, text };
  }
  const both = row.text("coordinates");
  if (both !== "") {
    const column = view.header("coordinates");
    const pair = readCoordinatePair(both);
    if (pair === null) return { kind: "fault", code: "position-malformed", column, text: both };
    // one cell has no order of its own: no longitude of the country is below any latitude of it
    const ordered: [number, number] = areDegrees(pair) ? [Math.max(...pair), Math.min(...pair)] : pair;
    return { kind: "pair", pair: ordered, column, text: both };
  }
  if (row.geometry?.type !== "Point") return { kind: "none" };
  const { coordinates } = row.geometry;
  const text = coordinates.join("; ");
  if (coordinates.length === 0) return { kind: "none" };
  if (!isFinitePosition(coordinates)) return { kind: "fault", code: "position-invalid", column: "", text };
  return { kind: "pair", pair: [coordinates[0], coordinates[1]], column: "", text };
}
