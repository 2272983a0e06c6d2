import type { ExpressionSpecification } from "maplibre-gl";

/**
 * What the basemap files say of a feature, read in one place: `class` of roads and waterways as
 * OpenStreetMap tags them, `rank` of settlements from 1, the largest.
 */
export const IS_RIVER: ExpressionSpecification = ["==", ["get", "class"], "river"];

/** Neighbouring provinces come as areas and as points for their names. */
export const IS_NEIGHBOUR_LABEL: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
export const IS_NEIGHBOUR_AREA: ExpressionSpecification = ["!", IS_NEIGHBOUR_LABEL];

const roadClass: ExpressionSpecification = ["get", "class"];
/** national roads */
export const IS_MAJOR_ROAD: ExpressionSpecification = ["in", roadClass, ["literal", ["trunk", "primary"]]];
/** provincial roads */
export const IS_SECONDARY_ROAD: ExpressionSpecification = ["==", roadClass, "secondary"];

/** True where a text property is there and says something. */
export function hasText(name: string): ExpressionSpecification {
  return ["!=", ["coalesce", ["get", name], ""], ""];
}
