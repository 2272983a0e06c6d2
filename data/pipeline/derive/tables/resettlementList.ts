/** How a gathered row about resettlement is read. Pure data, in the order of the gathered table. */
export interface ResettlementReading {
  /** name and status as gathered: the reading belongs to these words only */
  name: string;
  status: string;
  kind: "site" | "event" | "total";
  hazards: ("landslide" | "flash-flood" | "flood" | "subsidence" | "reservoir" | "project" | "disaster")[];
  /** what the source says at its date; `unknownToday` where it says no state one could map */
  state: "mustMove" | "urgent" | "moved" | "movedStillAtRisk" | "settled" | "unknownToday";
  /** where the gathered cell is a phrase: the number in it, "" when it does not count this */
  households?: string;
  persons?: string;
  /** where the gathered cell is no ISO date */
  asOf?: string;
  /** communes of a row about more than one, which then has no commune of its own */
  related?: string[];
  districts?: string[];
  note?: string;
}

export const RESETTLEMENT_READINGS: ResettlementReading[] = [
  {
    name: "Toàn tỉnh: hộ đã di chuyển khỏi vùng thiên tai, nguy cơ sạt lở",
    status: "đã di chuyển",
    kind: "total",
    hazards: ["disaster", "landslide"],
    state: "moved",
    asOf: "2025-12",
  },
  {
    name: "Đề án sắp xếp ổn định dân cư hai xã Tà Tổng, Mù Cả",
    status: "từ 2011 đã sắp xếp 94 hộ (bản Gia Tè, Cô Lô Hồ), còn >350 hộ",
    kind: "total",
    hazards: ["landslide"],
    state: "mustMove",
    asOf: "",
    related: ["03451", "03463"],
    note: "Số hộ là của cả đề án hai xã",
  },
  {
    name: "Bản Gia Tè",
    status: "thuộc 94 hộ nói trên",
    kind: "site",
    hazards: [],
    state: "settled",
    note: "nguồn không nêu thời điểm",
  },
  {
    name: "Bản Cô Lô Hồ",
    status: "thuộc 94 hộ nói trên",
    kind: "site",
    hazards: [],
    state: "settled",
    note: "nguồn không nêu thời điểm",
  },
  {
    name: "Bản Nhóm I -> Nhóm I/Nhóm II",
    status: "26/28 hộ đã di chuyển, có nhà mới",
    kind: "site",
    hazards: ["landslide"],
    state: "moved",
  },
  {
    name: "Bản Hồng Thu Mán",
    status: "chưa di dời (thiếu kinh phí, mặt bằng)",
    kind: "site",
    hazards: ["subsidence"],
    state: "mustMove",
  },
  {
    name: "Huyện Phong Thổ (cũ)",
    status: "đã di chuyển >140 hộ",
    kind: "total",
    hazards: ["landslide"],
    state: "mustMove",
    note: "Hơn 300 hộ trong vùng nguy cơ, trong đó hơn 140 hộ đã di chuyển",
  },
  {
    name: "Bản Pá Sập",
    status: "di dời khẩn cấp",
    kind: "site",
    hazards: ["flash-flood", "landslide"],
    state: "urgent",
  },
  {
    name: "Huyện Nậm Nhùn (cũ)",
    status: "di dời khẩn cấp",
    kind: "total",
    hazards: ["landslide"],
    state: "urgent",
  },
  { name: "Bản Chà Dì", status: "chưa di dời", kind: "site", hazards: ["landslide"], state: "mustMove" },
  {
    name: "Bản Nà Phầy (mặt bằng mới)",
    status: "đã bố trí, vẫn nguy cơ",
    kind: "site",
    hazards: ["flood"],
    state: "movedStillAtRisk",
  },
  {
    name: "Ven suối Nậm Sì Lường",
    status: "di chuyển gấp",
    kind: "site",
    hazards: ["flood"],
    state: "urgent",
    households: "",
    note: "Nguồn đếm nhà (>20 nhà), không đếm hộ",
  },
  { name: "Bản Pá Hạ", status: "ở nhờ trường học", kind: "event", hazards: ["flood"], state: "unknownToday" },
  {
    name: "Huyện Mường Tè và Sìn Hồ (cũ)",
    status: "cần di chuyển",
    kind: "total",
    hazards: ["landslide", "flood"],
    state: "mustMove",
    households: ">200",
    districts: ["Mường Tè", "Sìn Hồ"],
    note: "Trong đó Mường Tè >150 hộ",
  },
  { name: "Bản Phô Hồ Thầu", status: "chưa di dời", kind: "site", hazards: ["landslide"], state: "mustMove" },
  {
    name: "Bản Nà Phạ",
    status: "thiếu quỹ đất; 1 hộ đã chuyển",
    kind: "site",
    hazards: ["subsidence"],
    state: "mustMove",
    households: "56",
    persons: "",
    note: "56 trong 61 hộ; nguồn chỉ nêu số người cả bản (228)",
  },
  {
    name: "Bản Nậm Nhùn và Huổi Chát",
    status: "đang chuyển",
    kind: "site",
    hazards: ["reservoir"],
    state: "unknownToday",
    asOf: "",
  },
  {
    name: "Bản Máy Đường (dự án hồ Cò Lá)",
    status: "chờ >10 năm",
    kind: "site",
    hazards: ["project"],
    state: "mustMove",
    asOf: "",
  },
  {
    name: "Bản Nậm Cấu",
    status: "vùi lấp một gia đình",
    kind: "event",
    hazards: ["landslide"],
    state: "unknownToday",
    asOf: "",
  },
  {
    name: "Tà Mung, Khoen On",
    status: "4 chết, 3 bị thương",
    kind: "event",
    hazards: ["flood", "landslide"],
    state: "unknownToday",
    asOf: "2023-08",
    related: ["03637", "03640"],
  },
  {
    name: "Bản Thác Tình",
    status: "6 chết (huyện Tam Đường); 13 hộ bản Ngài Thầu trong vùng nguy cơ",
    kind: "event",
    hazards: ["flash-flood"],
    state: "unknownToday",
    asOf: "",
  },
];
