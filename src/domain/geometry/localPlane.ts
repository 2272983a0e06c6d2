/**
 * A local plane for comparing lengths of neighbouring points. Longitudes are scaled by the cosine of a latitude in
 * the middle of the province, so that both axes are in metres to within 1 %. Never for a figure that is published.
 */
const METRES_PER_DEGREE = 111_195;
const MIDDLE_LATITUDE = 22.3;
export const METRES_PER_DEGREE_LNG = METRES_PER_DEGREE * Math.cos((MIDDLE_LATITUDE * Math.PI) / 180);
export const METRES_PER_DEGREE_LAT = METRES_PER_DEGREE;
