import type { Geometry } from "geojson";
import type { Dataset } from "../../domain/dataset";
import type { Source } from "../../domain/provenance";
import type { ExportCell, ExportColumn, ExportTable } from "../../io/export/exportTable";
import type { View } from "../../store/view";
import type { Picture, PictureUnit } from "../../symbology/picture";
import type { Cell, TableColumn } from "../../symbology/table/column";
import { activeFilters } from "../../symbology/table/keptUnits";
import { shownColumns } from "../../symbology/table/tableColumns";
import { isReviewFilter } from "../../symbology/table/tableFilter";
import { isNotApplicable } from "../../symbology/table/themeColumns";
import type { Text } from "../../text/text";
import { classOfCell } from "../table/columnWords";
import { filterWords } from "../table/filterWords";
import { reviewFilterWords } from "../table/reviewFilterWords";
import { unitName } from "../table/UnitButton";

/** What is on show: the data, what the theme makes of them, and how the reader narrowed them. */
export interface Shown {
  picture: Picture;
  dataset: Dataset;
  view: View;
  text: Text;
}

/** Columns that say of a value what stands beside each value of an export anyway. */
const CITING: ReadonlySet<string> = new Set(["status", "source", "date"]);

/** Columns of the table on show, as an export has them. */
export function exportedColumns({ picture, view }: Pick<Shown, "picture" | "view">): TableColumn[] {
  return shownColumns(picture, view.columns).filter(({ id }) => !CITING.has(id));
}

/** The filters in force, in words; [] where none is. */
export function filtersInForce({ picture, dataset, view, text }: Shown): string[] {
  const commune = dataset.communes.find((it) => it.code === view.within);
  return [
    ...(commune === undefined ? [] : [text.table.chip.commune(commune.name)]),
    ...view.classFilter.map((key) => picture.classes.find((it) => it.key === key)?.label(text) ?? key),
    ...activeFilters(picture, view.filter).map((it) => filterWords(it, picture, dataset, text)),
    ...(picture.level === "village" ? view.filter.filter(isReviewFilter) : []).map((it) =>
      reviewFilterWords(it, dataset, text),
    ),
  ];
}

/** The title of a column by itself: a class or a value of the theme on show is called by the theme. */
export function columnTitle(column: TableColumn, { picture, dataset, text }: Shown): string {
  return column.id === "class" || column.id === "value"
    ? picture.theme.title(text, picture.level, dataset)
    : column.title(text, picture, dataset);
}

/** The table on show, of rows that are filtered and in order already. */
export function exportTableOf(rows: readonly PictureUnit[], shown: Shown): ExportTable {
  const { picture, dataset, text } = shown;
  const columns = exportedColumns(shown);
  const readers = columns.map((it) => it.read(dataset, picture));
  const used = new Set<string>();
  const geometryOf = geometries(shown);
  const exported = rows.map((unit) => ({
    id: unit.id,
    geometry: geometryOf(unit.id),
    cells: columns.map((column, index): ExportCell => {
      const cell = readers[index]?.(unit) ?? { value: null, fact: null, classKey: null };
      if (cell.fact !== null && cell.fact.source !== "") used.add(cell.fact.source);
      return exportedCell(column, cell, unit, shown);
    }),
  }));
  return {
    title: `${picture.theme.title(text, picture.level, dataset)} – ${text.units.levelName[picture.level]}`,
    columns: columns.map(
      (it): ExportColumn => ({
        id: it.id,
        title: columnTitle(it, shown),
        type: it.kind === "number" ? "number" : "text",
        unit: it.kind === "number" ? it.unit(text, picture) : "",
        hasProvenance: it.kind !== "text",
      }),
    ),
    rows: exported,
    filters: filtersInForce(shown),
    sources: [...used].map((it) => dataset.sources.get(it)).filter((it): it is Source => it !== undefined),
    dataDate: dataset.dataDate,
  };
}

function exportedCell(
  column: TableColumn,
  cell: Cell,
  unit: PictureUnit,
  { picture, text }: Shown,
): ExportCell {
  if (column.id === "unit") return unitName(unit, text);
  if (column.kind === "text" || cell.fact === null) return cell.value;
  if (isNotApplicable(cell)) return text.classes.notApplicable;
  if (column.kind === "class" && cell.value !== null)
    return { ...cell.fact, value: classOfCell(column, cell, picture).label(text) };
  return cell.fact;
}

/** Areas of units; of a village without one its point. */
function geometries({ picture, dataset }: Shown): (id: string) => Geometry | null {
  const { features } = picture.level === "commune" ? dataset.communeBoundaries : dataset.villageBoundaries;
  const areas = new Map<string, Geometry>(features.map((it) => [it.properties.code, it.geometry]));
  const points = new Map<string, Geometry>(
    picture.level === "commune"
      ? []
      : dataset.villages.flatMap(({ id, position }) =>
          position === null ? [] : [[id, { type: "Point", coordinates: position } as Geometry] as const],
        ),
  );
  return (id) => areas.get(id) ?? points.get(id) ?? null;
}
