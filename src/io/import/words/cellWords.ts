import type { AreaClass } from "../../../domain/commune";
import type { AttainmentStatus } from "../../../domain/criteria";
import type { Hazard, ResettlementState } from "../../../domain/resettlement";
import type { VillageDifficulty } from "../../../domain/village";
import type { CropId, Qualifier } from "../../../domain/zone";

/** What stands in cells of offices' tables. Compared folded; a cell of `x` or `1` marks a yes. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

export const ATTAINMENT_STATUS_WORDS: Words<AttainmentStatus> = {
  met: ["met", "Đạt", "Đ", "x", "1", "true", "yes", "có", "Đã đạt", "Đạt chuẩn", "Hoàn thành", "+"],
  notMet: [
    "notMet",
    "not met",
    "Chưa đạt",
    "Không đạt",
    "K đạt",
    "C đạt",
    "KĐ",
    "CĐ",
    "K.đạt",
    "Chưa",
    "0",
    "false",
    "no",
    "Chưa hoàn thành",
    "Chưa đạt chuẩn",
  ],
  notAssessed: ["notAssessed", "not assessed", "Chưa đánh giá", "CĐG", "Chưa xét"],
  notApplicable: ["notApplicable", "not applicable", "Không áp dụng", "KAD", "Không có nội dung này", "K/A"],
};

export const DIFFICULTY_STATUS_WORDS: Words<VillageDifficulty> = {
  extreme: [
    "extreme",
    "extremely difficult",
    "Đặc biệt khó khăn",
    "ĐBKK",
    "x",
    "1",
    "có",
    "true",
    "yes",
    "Thôn ĐBKK",
    "Bản ĐBKK",
    "Thôn đặc biệt khó khăn",
    "Bản đặc biệt khó khăn",
    "Thuộc diện ĐBKK",
  ],
  notExtreme: [
    "notExtreme",
    "not extreme",
    "Không",
    "0",
    "false",
    "no",
    "Không thuộc diện ĐBKK",
    "Không thuộc diện",
    "Không ĐBKK",
    "Không đặc biệt khó khăn",
    "Bình thường",
    "Thôn còn lại",
  ],
};

export const AREA_CLASS_WORDS: Words<AreaClass> = {
  I: ["I", "1", "KV I", "KV1", "KVI", "Khu vực I", "Khu vực 1", "Xã khu vực I"],
  II: ["II", "2", "KV II", "KV2", "KVII", "Khu vực II", "Khu vực 2", "Xã khu vực II"],
  III: [
    "III",
    "3",
    "KV III",
    "KV3",
    "KVIII",
    "Khu vực III",
    "Khu vực 3",
    "Xã khu vực III",
    "ĐBKK",
    "Xã ĐBKK",
    "Xã đặc biệt khó khăn",
  ],
};

export const CROP_WORDS: Words<CropId> = {
  tea: ["tea", "Chè", "Cây chè", "Chè cổ thụ", "Chè chất lượng cao", "Chè Shan"],
  cinnamon: ["cinnamon", "Quế", "Cây quế"],
  macadamia: ["macadamia", "Mắc ca", "Cây mắc ca", "Mắc-ca", "Macca", "Mac ca"],
  rice: ["rice", "Lúa", "Cây lúa", "Lúa hàng hóa", "Lúa chất lượng cao", "Lúa tẻ râu", "Gạo"],
  fruit: ["fruit", "Cây ăn quả", "Quả", "Ăn quả", "Chuối", "Cây ăn trái"],
  ginseng: ["ginseng", "Sâm", "Sâm và dược liệu", "Sâm Lai Châu", "Dược liệu", "Cây dược liệu"],
  "cage-fish": ["cage-fish", "Cá lồng", "Cá nước lạnh", "Nuôi cá lồng", "Cá", "Thủy sản lồng bè"],
};

export const HAZARD_WORDS: Words<Hazard> = {
  landslide: ["landslide", "Sạt lở", "Sạt lở đất", "Trượt lở", "Lở đất", "Sạt, trượt"],
  "flash-flood": ["flash-flood", "Lũ quét", "Lũ ống", "Lũ ống, lũ quét"],
  flood: ["flood", "Lũ", "Lũ lụt", "Ngập lụt", "Ngập"],
  subsidence: ["subsidence", "Sụt lún", "Sụt lún đất", "Nứt đất", "Sụt đất"],
  reservoir: ["reservoir", "Lòng hồ", "Hồ thủy điện", "Thủy điện", "Tái định cư thủy điện"],
  project: ["project", "Dự án", "Công trình"],
  disaster: ["disaster", "Thiên tai"],
};

export const SITE_STATE_WORDS: Words<ResettlementState> = {
  mustMove: [
    "mustMove",
    "Cần di dời",
    "Phải di dời",
    "Chưa di dời",
    "Chờ di dời",
    "Cần di chuyển",
    "Phải di chuyển",
    "Chưa di chuyển",
    "Chờ di chuyển",
    "Chưa sắp xếp",
    "Chưa bố trí",
  ],
  urgent: ["urgent", "Di dời khẩn cấp", "Khẩn cấp", "Cấp bách"],
  moved: ["moved", "Đã di dời", "Đã di chuyển", "Đã chuyển"],
  movedStillAtRisk: [
    "movedStillAtRisk",
    "Đã di dời, vẫn nguy cơ",
    "Đã bố trí, vẫn nguy cơ",
    "Vẫn còn nguy cơ",
  ],
  settled: ["settled", "Đã ổn định", "Ổn định", "Đã sắp xếp", "Đã bố trí ổn định", "Hoàn thành"],
  unknownToday: ["unknownToday", "Không rõ", "Chưa rõ"],
};

/** How offices write that there is nothing to write. Never zero. */
export const MISSING_WORDS: readonly string[] = [
  "Chưa có số liệu",
  "Không có số liệu",
  "Chưa có",
  "Chưa rõ",
  "Không rõ",
  "Chưa thống kê",
  "Chưa tổng hợp",
  "Chưa cập nhật",
  "Chưa báo cáo",
  "n/a",
  "na",
  "null",
  "nan",
  "kxđ",
  "không xác định",
];

/**
 * What stands in a column that says yes or no of a village. “Có” and “Không” are not among them: under “Chưa có điện
 * lưới” they mean one thing to one office and the opposite to the next.
 */
export const YES_NO_WORDS: readonly (readonly [string, 0 | 1])[] = [
  ["Đúng", 1],
  ["x", 1],
  ["true", 1],
  ["yes", 1],
  ["Không đúng", 0],
  ["Sai", 0],
  ["false", 0],
  ["no", 0],
];

/** Reservations before a figure, as words or signs; longest first. */
export const QUALIFIER_WORDS: readonly (readonly [string, Qualifier])[] = [
  [">=", ">="],
  ["<=", "<="],
  ["≥", ">="],
  ["≤", "<="],
  [">", ">"],
  ["<", "<"],
  ["~", "~"],
  ["≈", "~"],
  ["khoảng", "~"],
  ["ước đạt", "~"],
  ["ước", "~"],
  ["gần", "~"],
  ["trên", ">"],
  ["hơn", ">"],
  ["dưới", "<"],
  ["ít nhất", ">="],
  ["tối thiểu", ">="],
  ["từ", ">="],
  ["about", "~"],
  ["over", ">"],
];

/** Rows that add up others. */
export const TOTAL_WORDS: readonly string[] = [
  "Tổng",
  "Tổng số",
  "Tổng cộng",
  "Cộng",
  "Toàn tỉnh",
  "Toàn tỉnh Lai Châu",
  "Tỉnh Lai Châu",
  "Cộng toàn tỉnh",
  "Tổng toàn tỉnh",
  "Total",
];
/** Of those, rows about the province. */
export const PROVINCE_WORDS: readonly string[] = ["Toàn tỉnh", "Toàn tỉnh Lai Châu", "Tỉnh Lai Châu"];

/** What a unit is called before its name, and of which kind it then is. */
export const UNIT_KIND_WORDS: readonly (readonly [RegExp, "commune" | "ward" | "town"])[] = [
  [/^(xã|x\.)\s*/iu, "commune"],
  [/^(phường|p\.)\s*/iu, "ward"],
  [/^(thị trấn|tt\.?)\s+/iu, "town"],
];
/** A former unit named as such: “Ka Lăng (cũ)”, “xã Ka Lăng cũ”. */
export const FORMER_SUFFIX = /\s*\(?cũ\)?$/iu;
/** What a village is called before its name. */
export const VILLAGE_KIND_PREFIX = /^(bản|thôn|tổ dân phố|tdp|khu phố|khu dân cư)\s+(?=\S)/iu;
/** A row that names the unit of the rows below it: “II. Xã Thu Lũm”. */
export const GROUP_ROW = /^(?:[ivx\d]+[.)\s]+)?((?:xã|phường)\s+\S.*)$/iu;
/** District before its name. */
export const DISTRICT_KIND_PREFIX = /^(huyện|thành phố|tp\.?|thị xã)\s*/iu;
/** Parts of a date in words: “ngày 16 tháng 01 năm 2026”. */
export const DATE_IN_WORDS = /^(?:ngày\s*(\d{1,2}),?\s*)?tháng\s*(\d{1,2})\s*(?:năm|\/|-)\s*(\d{4})$/iu;
export const YEAR_IN_WORDS = /^(?:năm|cuối năm|hết năm|đến hết|đến cuối năm|đến)\s*(\d{4})$/iu;
/** Where one cell holds several hazards. */
export const LIST_SEPARATOR = /\s*(?:[;,/+]|\svà\s)\s*/iu;
/** Letters of degrees, minutes and seconds in words. */
export const DEGREE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/độ/giu, "°"],
  [/phút/giu, "'"],
  [/giây/giu, '"'],
];

/** Units that may stand in a cell, folded without spaces, and what one of them is in the column's own unit. */
export const CELL_UNITS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  ha: new Map([
    ["ha", 1],
    ["hecta", 1],
    ["héc ta", 1],
    ["m2", 0.0001],
    ["m²", 0.0001],
    ["km2", 100],
    ["km²", 100],
  ]),
  "%": new Map([
    ["%", 1],
    ["phần trăm", 1],
  ]),
  households: new Map([
    ["hộ", 1],
    ["hộ dân", 1],
    ["households", 1],
  ]),
  people: new Map([
    ["người", 1],
    ["khẩu", 1],
    ["nhân khẩu", 1],
    ["ng", 1],
    ["people", 1],
  ]),
};
