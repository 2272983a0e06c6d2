import { byText, cell, type Row } from "./csv";
import { joinNotes, readAsOf, readFigure, slug } from "./figures";
import { readCitation } from "./sources";
import { findOldCommuneCode } from "./units";

const CROPS: Record<string, string> = {
  chè: "tea",
  "chè cổ thụ": "tea",
  quế: "cinnamon",
  "mắc ca": "macadamia",
  "lúa hàng hóa": "rice",
  "cây ăn quả": "fruit",
  "sâm Lai Châu": "ginseng",
  "cá lồng": "cage-fish",
};
const SCOPES: Record<string, string> = {
  "hiện trạng": "province",
  vùng: "region",
  "vùng phân bố": "region",
  "huyện cũ": "oldDistrict",
  "xã cũ": "oldCommune",
  "xã mới": "commune",
  bản: "village",
  "doanh nghiệp": "company",
  "nhà máy": "factory",
  "mặt nước hồ": "reservoir",
  hồ: "reservoir",
  "liên kết": "linkage",
};
const TARGET_SCOPE = "mục tiêu 2030";

/**
 * Rows whose figure covers more places than the one the gathered table names: they keep no place, so
 * that nobody draws the whole figure in one commune.
 */
const SEVERAL_PLACES: Record<string, string> = {
  "CTCP Dương Gia Lai Châu (trước: Him Lam Lai Châu)":
    "Diện tích của cả 4 dự án ở nhiều huyện cũ, không riêng xã nào",
};
/** Rows about several former communes of one commune of today. */
const SEVERAL_OLD_COMMUNES = ["HTX Thanh Xuân: Séng cù tại Mường Cang, Hua Nà"];

/** What is reported of production zones; targets stand in the targets table only. */
export function deriveZones(facts: readonly Row[], oldCommunes: readonly Row[]): Row[] {
  const zones = facts
    .filter((row) => cell(row, "scope") !== TARGET_SCOPE)
    .map((row) => deriveZone(row, oldCommunes));
  const ids = zones.map(({ id }) => id);
  return zones
    .map((zone) =>
      ids.filter((id) => id === zone.id).length > 1
        ? { ...zone, id: `${zone.id}-${zone.oldCommuneCode}` }
        : zone,
    )
    .sort((first, second) => byText(first.id ?? "", second.id ?? ""));
}

function deriveZone(row: Row, oldCommunes: readonly Row[]): Row {
  const printedCrop = cell(row, "zone_type");
  const crop = CROPS[printedCrop];
  const scope = SCOPES[cell(row, "scope")];
  if (!crop || !scope) throw new Error(`Unknown crop or scope: ${printedCrop}, ${cell(row, "scope")}`);
  const name = cell(row, "name").replace("Pa ủ", "Pa Ủ");
  const spread = SEVERAL_PLACES[name];
  const communeCode = spread ? "" : cell(row, "new_commune_code");
  const oldCommune = spread || SEVERAL_OLD_COMMUNES.includes(name) ? "" : cell(row, "old_commune");
  const district = cell(row, "old_district");
  const figure = readFigure(cell(row, "area_ha"));
  const date = readAsOf(cell(row, "as_of"));
  const { source, note } = readCitation(cell(row, "source"));
  return {
    id: [crop, slug(name), date.asOf].filter((part) => part !== "").join("-"),
    crop,
    variety: printedCrop === "chè cổ thụ" ? printedCrop : "",
    scope,
    name,
    oldDistrict: district === "" ? "" : `Huyện ${district}`,
    oldCommuneCode: oldCommune === "" ? "" : findOldCommuneCode(oldCommunes, oldCommune, communeCode),
    communeCode,
    areaHa: figure.value,
    qualifier: figure.qualifier,
    text: cell(row, "value"),
    valueStatus: "reported",
    source,
    asOf: date.asOf,
    note: joinNotes(spread ?? "", cell(row, "note"), date.note, note),
  };
}
