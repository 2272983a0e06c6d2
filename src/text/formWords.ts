/**
 * Words of the forms that offices fill in. Forms are Vietnamese in both languages of the page; each title is one
 * that the import knows.
 */
export const formTitles = {
  unitCode: "Mã xã",
  communeName: "Tên xã",
  villageName: "Tên bản",
  lng: "Kinh độ",
  lat: "Vĩ độ",
  households: "Số hộ",
  population: "Số khẩu",
  difficulty: "Đặc biệt khó khăn",
  povertyRatePct: "Tỷ lệ hộ nghèo",
  ethnicGroup: "Dân tộc",
  areaClass: "Khu vực",
  document: "Số văn bản",
  documentDate: "Ngày văn bản",
  annexRow: "Dòng phụ lục",
  indicatorId: "Mã chỉ tiêu",
  indicatorName: "Tên chỉ tiêu",
  year: "Năm",
  attainmentStatus: "Kết quả",
  measure: "Chỉ số",
  value: "Giá trị",
  unit: "Đơn vị tính",
  asOf: "Thời điểm",
  crop: "Loại cây trồng",
  variety: "Giống",
  placeName: "Địa điểm",
  areaHa: "Diện tích (ha)",
  hazard: "Nguy cơ",
  siteState: "Tình trạng",
  persons: "Số người",
  source: "Nguồn",
  note: "Ghi chú",
} as const;
export type FormField = keyof typeof formTitles;

/** What a column wants, one sentence each. */
export const formNotes: Record<FormField, string> = {
  unitCode: "Mã đơn vị hành chính 5 chữ số từ ngày 01/7/2025, dạng văn bản để giữ số 0 ở đầu.",
  communeName: "Tên xã, phường hiện nay; phải khớp với mã.",
  villageName: "Tên bản, thôn, tổ dân phố. Mỗi bản một dòng; chép dòng của xã cho đủ số bản.",
  lng: "Kinh độ WGS84, ví dụ 103,45678. Có thể thay hai cột này bằng toạ độ VN-2000 (X, Y).",
  lat: "Vĩ độ WGS84, ví dụ 22,34567.",
  households: "Số nguyên. Để trống nếu chưa có; không ghi 0 thay cho chưa có.",
  population: "Số nguyên, số người của bản.",
  difficulty: "Chọn “Đặc biệt khó khăn” hoặc “Không”; để trống nếu chưa biết.",
  povertyRatePct: "Phần trăm từ 0 đến 100, ví dụ 17,24.",
  ethnicGroup: "Dân tộc chủ yếu của bản; nhiều dân tộc thì cách nhau bằng dấu phẩy, ví dụ Mông, Hà Nhì.",
  areaClass: "Khu vực I, II hoặc III theo trình độ phát triển.",
  document: "Số, ký hiệu văn bản, ví dụ 113/QĐ-UBND. Có cả số và ngày thì số liệu là chính thức.",
  documentDate: "Ngày/tháng/năm, ví dụ 16/01/2026.",
  annexRow: "Số thứ tự trong phụ lục của văn bản, để trống nếu không có.",
  indicatorId: "Mã dòng của Phụ lục III, Kế hoạch 5434/KH-UBND, dạng văn bản: 3.10 khác 3.1.",
  indicatorName: "Tên chỉ tiêu; phải khớp với mã.",
  year: "Năm đánh giá.",
  attainmentStatus: "Chọn “Đạt”, “Chưa đạt”, “Chưa đánh giá” hoặc “Không áp dụng”.",
  measure: "Chọn một chỉ số trong danh sách.",
  value: "Số. Để trống nếu chưa có.",
  unit: "Đơn vị tính của giá trị.",
  asOf: "Ngày, tháng hoặc năm của số liệu, ví dụ 31/12/2025 hoặc 2025.",
  crop: "Chọn một loại trong danh sách.",
  variety: "Tên giống, để trống nếu không rõ.",
  placeName: "Tên vùng trồng hoặc điểm dân cư.",
  areaHa: "Diện tích bằng héc-ta. Các vùng có thể chồng lên nhau nên không cộng giữa các loại cây.",
  hazard: "Chọn một loại trong danh sách.",
  siteState: "Chọn tình trạng tại thời điểm số liệu.",
  persons: "Số người phải di dời hoặc đã di dời.",
  source: "Văn bản, báo cáo hoặc nơi cung cấp số liệu.",
  note: "Điều người đọc cần biết.",
};

/** Names of forms, as titles of sheets and in the names of files. */
export const formNames = {
  villages: "Danh sách bản",
  observations: "Số liệu theo xã",
  attainment: "Kết quả chỉ tiêu",
  decisions: "Quyết định khó khăn",
  zones: "Vùng nguyên liệu",
  sites: "Điểm sắp xếp dân cư",
} as const;

/** Words that may stand in a column; the import knows them all. */
export const formChoices = {
  difficulty: ["Đặc biệt khó khăn", "Không"],
  areaClass: ["Khu vực I", "Khu vực II", "Khu vực III"],
  attainmentStatus: ["Đạt", "Chưa đạt", "Chưa đánh giá", "Không áp dụng"],
  crop: ["Chè", "Quế", "Mắc ca", "Lúa", "Cây ăn quả", "Sâm và dược liệu", "Cá lồng"],
  hazard: ["Sạt lở", "Lũ quét", "Ngập lụt", "Sụt lún", "Lòng hồ", "Dự án", "Thiên tai"],
  siteState: [
    "Cần di dời",
    "Di dời khẩn cấp",
    "Đã di dời",
    "Đã bố trí, vẫn nguy cơ",
    "Đã ổn định",
    "Không rõ",
  ],
} as const satisfies Partial<Record<FormField, readonly string[]>>;

export const formSheets = {
  notes: "Hướng dẫn",
  choices: "Từ cho phép",
  column: "Cột",
  meaning: "Cách ghi",
  words: "Từ được dùng",
};
