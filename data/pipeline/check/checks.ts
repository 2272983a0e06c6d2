import type { Bbox } from "../../../src/domain/commune";
import type { GeojsonFile } from "../../../src/io/validate/geojsonWalk";
import type { Issue } from "../../../src/io/validate/issue";
import { COUNTRY_EXTENT } from "../../../src/io/validate/positionFault";
import { cellOf, type Table } from "../../../src/io/validate/table";
import { validateCells } from "../../../src/io/validate/validateCells";
import {
  codeColumnsOf,
  validateFeatureCodes,
  validateTableCodes,
} from "../../../src/io/validate/validateCodes";
import { validateColumns } from "../../../src/io/validate/validateColumns";
import { validateFeatureIds } from "../../../src/io/validate/validateFeatureIds";
import { validateGeometryPresent } from "../../../src/io/validate/validateGeometryPresent";
import { validateForeignKeys, validateUnique } from "../../../src/io/validate/validateKeys";
import { validateOldCodes } from "../../../src/io/validate/validateOldCodes";
import { validatePositions } from "../../../src/io/validate/validatePositions";
import { validateProvenance } from "../../../src/io/validate/validateProvenance";
import {
  validateRingCrossings,
  validateRingsClosed,
  validateRingWinding,
} from "../../../src/io/validate/validateRings";
import { validateShape } from "../../../src/io/validate/validateShape";
import { validateFeatureText, validateTableText } from "../../../src/io/validate/validateText";
import type { CheckInput } from "./readCheckInput";
import { validateBoundaryAreas } from "./validateBoundaryAreas";
import { validateCounts } from "./validateCounts";
import { validateLabelPoints } from "./validateLabelPoints";
import { validateLayerProvenance } from "./validateLayerProvenance";
import { validateOldCommunePoints } from "./validateOldCommunePoints";
import { validatePlacedFeatures } from "./validatePlacedFeatures";
import { validateRuleSet } from "./validateRuleSet";
import { validateRuleSources } from "./validateRuleSources";
import { VALUE_COLUMNS } from "./valueColumns";

/** One rule applied to all that it concerns in the data package. */
type Check = (input: CheckInput) => Issue[];

const onTables =
  (validate: (table: Table, input: CheckInput) => Issue[]): Check =>
  (input) =>
    input.tables.flatMap((table) => validate(table, input));

const onGeojson =
  (validate: (file: GeojsonFile, input: CheckInput) => Issue[]): Check =>
  (input) =>
    [...input.boundaries, ...input.layers].flatMap((file) => validate(file, input));

const onBoundaries =
  (validate: (file: CheckInput["boundaries"][number], input: CheckInput) => Issue[]): Check =>
  (input) =>
    input.boundaries.flatMap((file) => validate(file, input));

function sourceIdsOf({ data }: CheckInput): ReadonlySet<string> {
  return new Set(data.tables.get("sources")?.rows.map((row) => cellOf(row, "id")));
}

/** Codes of today stand where the schema refers to the communes, and in the communes table itself. */
function tableCodes(table: Table, { register }: CheckInput): Issue[] {
  const own = table.name === "communes" ? [{ code: "code", name: "name" }] : codeColumnsOf(table);
  const lists = table.columns.includes("relatedCommuneCodes")
    ? [{ code: "relatedCommuneCodes", name: null }]
    : [];
  return validateTableCodes(table, [...own, ...lists], register);
}

/** Where positions of the province may lie. */
function extentOf({ published }: CheckInput): Bbox {
  return published?.extent ?? COUNTRY_EXTENT;
}

function isBasemap({ file }: GeojsonFile): boolean {
  return file.startsWith("basemap/");
}

/** Every rule, in the order in which its faults are printed. One rule is one function in a file of its own. */
export const CHECKS: readonly Check[] = [
  onTables(validateColumns),
  onTables(validateTableText),
  onTables(validateCells),
  onTables(validateUnique),
  onTables((table, { data }) => validateForeignKeys(table, data.tables)),
  onTables(tableCodes),
  onTables((table, { register }) => validateOldCodes(table, register)),
  onTables((table, input) =>
    validateProvenance(table, {
      valueColumns: VALUE_COLUMNS[table.name] ?? [],
      sourceIds: sourceIdsOf(input),
    }),
  ),
  (input) => {
    const measures = new Set(input.data.tables.get("measures")?.rows.map((row) => cellOf(row, "id")));
    return input.ruleSets.flatMap(({ file, content }) => validateRuleSet(file, content, measures));
  },
  (input) =>
    input.ruleSets.flatMap(({ file, content }) => validateRuleSources(file, content, sourceIdsOf(input))),
  ({ data, published }) => (published ? validateCounts(data.tables, published) : []),
  onGeojson(validateShape),
  onGeojson(validateGeometryPresent),
  onGeojson((file, input) => validatePositions(file, isBasemap(file) ? COUNTRY_EXTENT : extentOf(input))),
  onGeojson(validateRingsClosed),
  onGeojson(validateRingWinding),
  onGeojson(validateRingCrossings),
  onGeojson(validateFeatureIds),
  onGeojson(validateFeatureText),
  ({ layers }) => layers.flatMap(validateLayerProvenance),
  ({ layers, boundaries, register }) => {
    const units = boundaries.find(({ isFull }) => isFull)?.features ?? [];
    return layers.flatMap((layer) => validatePlacedFeatures(layer, units, register));
  },
  onBoundaries((file, { register }) => validateFeatureCodes(file, register)),
  onBoundaries(({ file, features, isFull }, { data, published }) => {
    const communes = data.tables.get("communes");
    if (!isFull || !communes || !published) return [];
    return validateBoundaryAreas(file, features, communes, published.areaKm2);
  }),
  onBoundaries(({ features, isFull }, input) => {
    const labelPoints = input.data.tables.get("label-points");
    return isFull && labelPoints ? validateLabelPoints(labelPoints, features, extentOf(input)) : [];
  }),
  onBoundaries(({ features, isFull }, input) => {
    const points = input.data.tables.get("old-commune-points");
    return isFull && points
      ? validateOldCommunePoints(points, features, input.register, extentOf(input))
      : [];
  }),
];
