import { byText, cell, type Row } from "./csv";
import { joinNotes, readAsOf, readFigure } from "./figures";
import { unitOf } from "./measures";
import { readCitation } from "./sources";
import { findOldCommuneCode } from "./units";

const MEASURE_OF: Record<string, string> = {
  "bản có nhà văn hóa": "villageCultureHouses",
  "bản có điện lưới quốc gia": "gridVillageSharePct",
  "dân số": "population",
  "dân tộc": "ethnicGroups",
  "dự án thủy điện": "hydropowerProjectCount",
  "giảm tỷ lệ hộ nghèo bình quân": "povertyFallPctPointsPerYear",
  "lao động qua đào tạo": "trainedLabourPct",
  "lượt khách du lịch": "touristVisitCount",
  "số bản": "villageCount",
  "số hộ": "householdCount",
  "sản lượng lương thực có hạt": "cerealOutputTonnes",
  "tham gia BHYT": "healthInsurancePct",
  "thu nhập bình quân đầu người": "incomeMillionVndPerYear",
  "tiêu chí NTM đạt (bộ cũ, /19)": "oldSetCriteriaMet",
  "trường công lập đạt chuẩn quốc gia": "schoolsToStandard",
  "trường đạt chuẩn quốc gia": "schoolsToStandardPct",
  "tỷ lệ che phủ rừng": "forestCoverPct",
  "tỷ lệ hộ nghèo": "povertyRatePct",
  "đường giao thông cứng hóa": "roadsHardenedPct",
};
const TARGET_MEASURE_OF: Record<string, string> = {
  "mục tiêu NTM (bộ cũ)": "oldSetCriteriaMet",
  "mục tiêu thu nhập bình quân 2030": "incomeMillionVndPerYear",
};
/** “13 (243 MW)”: a count with a remark, the only figure of this form. */
const COUNT_WITH_REMARK = /^(\d+) \(.+\)$/;

/**
 * Reported figures of communes. A figure whose scope is a former unit gets that unit's code of the old
 * list. What a report announces for 2030 is a target and goes to a table of its own.
 */
export function deriveObservations(
  facts: readonly Row[],
  oldCommunes: readonly Row[],
): { observations: Row[]; communeTargets: Row[] } {
  const observations: Row[] = [];
  const communeTargets: Row[] = [];
  for (const row of facts) {
    const indicator = cell(row, "indicator");
    const isTarget = indicator.startsWith("mục tiêu ");
    const measure = (isTarget ? TARGET_MEASURE_OF : MEASURE_OF)[indicator];
    if (!measure) throw new Error(`No measure for “${indicator}”`);
    (isTarget ? communeTargets : observations).push(deriveObservation(row, measure, oldCommunes));
  }
  const byKey = (first: Row, second: Row) => byText(keyOf(first), keyOf(second));
  return { observations: observations.sort(byKey), communeTargets: communeTargets.sort(byKey) };
}

function keyOf(row: Row): string {
  return [row.communeCode, row.codeList === "from" ? "0" : "1", row.unitCode, row.measure, row.asOf].join(
    "|",
  );
}

function deriveObservation(row: Row, measure: string, oldCommunes: readonly Row[]): Row {
  const communeCode = cell(row, "code");
  const scope = cell(row, "scope");
  const former = /^xã (.+) cũ$/.exec(scope)?.[1];
  if (former === undefined && scope !== "xã mới") throw new Error(`Unknown scope “${scope}”`);
  const text = cell(row, "value");
  const figure = readFigure(COUNT_WITH_REMARK.exec(text)?.[1] ?? text);
  const { source, note: otherSources } = readCitation(cell(row, "source"));
  const date = readAsOf(cell(row, "as_of"));
  return {
    unitCode: former === undefined ? communeCode : findOldCommuneCode(oldCommunes, former, communeCode),
    codeList: former === undefined ? "from" : "before",
    communeCode,
    measure,
    value: figure.value,
    text,
    qualifier: figure.qualifier,
    unit: unitOf(measure),
    valueStatus: "reported",
    source,
    asOf: date.asOf,
    note: joinNotes(cell(row, "note"), date.note, otherSources),
  };
}
