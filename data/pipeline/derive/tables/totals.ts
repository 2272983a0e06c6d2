import { cell, type Row } from "./csv";
import { joinNotes, readAsOf } from "./figures";
import { unitOf } from "./measures";
import { readCitation } from "./sources";

interface Total {
  /** row of the gathered table: its name, and its date where the name is there twice */
  indicator: string;
  dated?: string;
  measure: string;
  value: string;
  /** as the source prints it; must stand in the gathered row's value or note */
  text: string;
  level: "province" | "commune" | "village";
  scope: string;
  kind?: "target";
  /** computed from published figures, not printed by the source */
  derived?: true;
}

const ALL = "toàn tỉnh";
const FORMER = "đơn vị trước 01/7/2025";

const TOTALS: Total[] = [
  {
    indicator: "diện tích",
    measure: "areaKm2",
    value: "9068.73",
    text: "9068.73",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "dân số (bản đồ sáp nhập, cấp tỉnh)",
    measure: "population",
    value: "494626",
    text: "494626",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "tổng dân số 37 đơn vị (không gồm Lê Lợi)",
    measure: "populationOf37Units",
    value: "503491",
    text: "503491",
    level: "commune",
    scope: "37 đơn vị, không gồm xã Lê Lợi",
    derived: true,
  },
  {
    indicator: "số đơn vị cấp xã",
    measure: "unitCount",
    value: "38",
    text: "38 (36 xã, 2 phường)",
    level: "commune",
    scope: ALL,
  },
  {
    indicator: "số đơn vị cấp xã",
    measure: "communeCount",
    value: "36",
    text: "36 xã",
    level: "commune",
    scope: ALL,
  },
  {
    indicator: "số đơn vị cấp xã",
    measure: "wardCount",
    value: "2",
    text: "2 phường",
    level: "commune",
    scope: ALL,
  },
  {
    indicator: "số đơn vị cấp xã",
    measure: "oldCommuneUnitCount",
    value: "106",
    text: "106 (94 xã, 5 phường, 7 thị trấn)",
    level: "commune",
    scope: FORMER,
  },
  {
    indicator: "xã đặc biệt khó khăn",
    measure: "extremelyDifficultCommuneCount",
    value: "32",
    text: "32/36",
    level: "commune",
    scope: ALL,
  },
  {
    indicator: "bản đặc biệt khó khăn",
    measure: "extremelyDifficultVillageCount",
    value: "564",
    text: "564/956",
    level: "village",
    scope: ALL,
  },
  {
    indicator: "bản đặc biệt khó khăn",
    measure: "villageCount",
    value: "956",
    text: "564/956",
    level: "village",
    scope: ALL,
  },
  {
    indicator: "bản đặc biệt khó khăn",
    measure: "extremelyDifficultVillageSharePct",
    value: "59",
    text: "59,0%",
    level: "village",
    scope: ALL,
    derived: true,
  },
  {
    indicator: "tỷ lệ hộ nghèo",
    dated: "cuối 2025",
    measure: "povertyRatePct",
    value: "17.24",
    text: "17.24",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "tỷ lệ hộ nghèo",
    dated: "cuối 2024",
    measure: "povertyRatePct",
    value: "19.46",
    text: "19.46",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "tỷ lệ hộ nghèo",
    dated: "cuối 2024",
    measure: "poorHouseholdCount",
    value: "20961",
    text: "20.961 hộ nghèo",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "tỷ lệ hộ nghèo",
    dated: "cuối 2024",
    measure: "nearPoorHouseholdCount",
    value: "10053",
    text: "cận nghèo 10.053 hộ (9,33%)",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "tỷ lệ hộ nghèo",
    dated: "cuối 2024",
    measure: "nearPoorRatePct",
    value: "9.33",
    text: "9,33%",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "giảm nghèo bình quân",
    measure: "povertyFallPctPointsPerYear",
    value: "3.9",
    text: "3.9",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "thu nhập bình quân người dân nông thôn",
    measure: "ruralIncomeMillionVndPerYear",
    value: "28.9",
    text: "28.9",
    level: "province",
    scope: "nông thôn",
  },
  {
    indicator: "hộ di chuyển khỏi vùng thiên tai",
    measure: "disasterResettledHouseholdCount",
    value: "1003",
    text: "1003",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "xã đạt chuẩn NTM (đơn vị cũ)",
    measure: "oldSetNtmCommuneCount",
    value: "39",
    text: "39/94",
    level: "commune",
    scope: FORMER,
  },
  {
    indicator: "mục tiêu xã đạt chuẩn NTM (đơn vị cũ)",
    measure: "oldSetNtmCommuneCount",
    value: "54",
    text: "54/94",
    level: "commune",
    scope: FORMER,
    kind: "target",
  },
  {
    indicator: "dân số",
    measure: "population",
    value: "484146",
    text: "484146",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "dân số",
    measure: "ruralPopulation",
    value: "398498",
    text: "nông thôn 398.498 (82,31%)",
    level: "province",
    scope: "nông thôn",
  },
  {
    indicator: "cơ cấu dân tộc",
    measure: "ethnicGroups",
    value: "",
    text: "Thái 32,34; Mông 21,49; Kinh 15,28; Dao 13,16; Hà Nhì 3,1; khác 13,02",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "đường biên giới",
    measure: "borderLengthKm",
    value: "265.165",
    text: "265.165",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "băng rộng di động phủ thôn bản",
    measure: "mobileBroadbandVillageSharePct",
    value: "95",
    text: "95",
    level: "village",
    scope: ALL,
  },
  {
    indicator: "băng rộng di động phủ thôn bản",
    measure: "fibreVillageSharePct",
    value: "80",
    text: "cáp quang 80%",
    level: "village",
    scope: ALL,
  },
  {
    indicator: "nhà tạm, nhà dột nát đã xóa",
    measure: "temporaryHousesRemovedCount",
    value: "7161",
    text: "7161",
    level: "province",
    scope: ALL,
  },
  {
    indicator: "GRDP 6 tháng đầu 2025",
    measure: "grdpGrowthPct",
    value: "6.88",
    text: "+6.88",
    level: "province",
    scope: "6 tháng đầu năm 2025",
  },
];

/** Decisions and the Resolution publish officially; the rest of the sources only report. */
const OFFICIAL_SOURCES = ["nq-17-2026", "qd-113-2026", "nq-1670-2025", "vpd-cd580632"];

/** What is published for the whole province. Targets for 2030 are in the targets table. */
export function deriveTotals(facts: readonly Row[]): Row[] {
  const used = new Set<Row>();
  const totals = TOTALS.map((total) => {
    const found = facts.filter(
      (row) =>
        cell(row, "indicator") === total.indicator && (!total.dated || cell(row, "as_of") === total.dated),
    );
    const fact = found[0];
    if (found.length !== 1 || !fact) throw new Error(`${found.length} rows “${total.indicator}”`);
    used.add(fact);
    return deriveTotal(total, fact);
  });
  const left = facts.filter((row) => !used.has(row) && !cell(row, "indicator").endsWith("(mục tiêu)"));
  if (left.length > 0) throw new Error(`Not used: ${left.map((row) => cell(row, "indicator")).join(", ")}`);
  return totals;
}

function deriveTotal(total: Total, fact: Row): Row {
  const factNote = cell(fact, "note");
  if (!`${cell(fact, "value")} ${factNote}`.includes(total.text)) {
    throw new Error(`“${total.text}” does not stand in the row “${total.indicator}”`);
  }
  const { source, note } = readCitation(cell(fact, "source"));
  const date = readAsOf(cell(fact, "as_of"));
  return {
    id: `${total.measure}-${date.asOf}${total.kind === "target" ? "-target" : ""}`,
    measure: total.measure,
    level: total.level,
    kind: total.kind ?? "observed",
    value: total.value,
    qualifier: "",
    text: total.text,
    unit: unitOf(total.measure),
    scope: total.scope,
    valueStatus: total.derived ? "derived" : OFFICIAL_SOURCES.includes(source) ? "official" : "reported",
    source,
    asOf: date.asOf,
    note: joinNotes(factNote.includes(total.text) ? "" : factNote, date.note, note),
  };
}
