import type { EnteredFault, EnteredFaultCode, FileRefusal } from "../domain/enteredFault";

/** Why a cell cannot be used, and what to do about it. */
export interface FaultWords {
  reason: string;
  remedy: string;
}

/** What the catalogue says of each fault; `details` are names, codes and rows in the order used here. */
export type FaultCatalogue = Record<EnteredFaultCode, (fault: EnteredFault) => FaultWords>;

const faults: FaultCatalogue = {
  "always-applicable": ({ details: [indicator = ""] }) => ({
    reason: `Chỉ tiêu ${indicator} không có chữ “(nếu có)” trong Phụ lục III nên áp dụng cho mọi xã.`,
    remedy: "Ghi “đạt”, “chưa đạt” hoặc “chưa đánh giá”.",
  }),
  "cells-extra": () => ({
    reason: "Dòng có nhiều ô hơn dòng tiêu đề, có thể vì số thập phân viết bằng dấu phẩy.",
    remedy: "Đặt số trong ngoặc kép, dùng dấu chấm, hoặc lưu tệp với dấu phân cách là dấu chấm phẩy.",
  }),
  "code-malformed": () => ({
    reason: "Mã xã phải có đúng 5 chữ số.",
    remedy: "Chép mã từ biểu mẫu; định dạng cột là văn bản để giữ số 0 ở đầu.",
  }),
  "code-unknown": () => ({
    reason: "Không có xã, phường nào của tỉnh mang mã này.",
    remedy: "Chép mã từ biểu mẫu.",
  }),
  "column-extra": () => ({
    reason: "Biểu mẫu không có cột này nên cột được bỏ qua.",
    remedy: "Không cần làm gì, hoặc sửa tên cột cho đúng biểu mẫu.",
  }),
  "date-in-future": () => ({
    reason: "Ngày văn bản sau ngày hôm nay.",
    remedy: "Sửa lại ngày văn bản.",
  }),
  "date-malformed": () => ({
    reason: "Không đọc được ngày văn bản.",
    remedy: "Ghi ngày/tháng/năm, ví dụ 16/01/2026.",
  }),
  "document-incomplete": () => ({
    reason: "Chỉ có số hoặc chỉ có ngày văn bản nên số liệu được ghi là “Đơn vị nhập”.",
    remedy: "Ghi đủ số và ngày văn bản nếu đây là số liệu chính thức.",
  }),
  "indicator-name-differs": ({ details: [code = "", expected = ""] }) => ({
    reason: `Tên chỉ tiêu không khớp với mã ${code} (${expected}).`,
    remedy: "Sửa mã hoặc tên theo biểu mẫu.",
  }),
  "indicator-restored": ({ details: [code = ""] }) => ({
    reason: `Bảng tính đã đổi mã chỉ tiêu; theo tên chỉ tiêu thì mã là ${code}.`,
    remedy: "Không cần làm gì. Lần sau định dạng cột mã là văn bản.",
  }),
  "indicator-unknown": () => ({
    reason: "Không có chỉ tiêu mang mã này trong Phụ lục III.",
    remedy: "Chép mã và tên chỉ tiêu từ biểu mẫu.",
  }),
  "key-duplicate": ({ details: [row = ""] }) => ({
    reason: `Trùng với dòng ${row} của cùng xã.`,
    remedy: "Bỏ một trong hai dòng, hoặc sửa cho khác nhau.",
  }),
  "name-differs": ({ details: [code = "", expected = ""] }) => ({
    reason: `Mã ${code} là của ${expected}, không khớp với tên đã ghi.`,
    remedy: "Sửa mã hoặc tên xã.",
  }),
  "not-for-wards": ({ details: [ward = ""] }) => ({
    reason: `${ward} là phường; bộ tiêu chí dành cho xã.`,
    remedy: "Bỏ dòng này.",
  }),
  "number-malformed": () => ({
    reason: "Không đọc được số.",
    remedy: "Chỉ ghi chữ số, ví dụ 1234 hoặc 17,24; để trống nếu chưa có.",
  }),
  "old-code-as-new": ({ details: [code = "", former = "", today = "", heirCode = "", heir = ""] }) => ({
    reason:
      today === ""
        ? `${code} là mã của ${former} trước ngày 01/7/2025, nay không còn dùng.`
        : `Trước ngày 01/7/2025 mã ${code} là của ${former}; nay là mã của ${today}.`,
    remedy: `${former} nay thuộc ${heir}: ghi mã ${heirCode} và tên ${heir}, hoặc kiểm tra lại dòng này.`,
  }),
  "percent-range": () => ({
    reason: "Tỷ lệ phải từ 0 đến 100.",
    remedy: "Sửa lại tỷ lệ.",
  }),
  "position-elsewhere": ({ details: [commune = "", elsewhere = ""] }) => ({
    reason:
      elsewhere === ""
        ? `Vị trí nằm ngoài ranh giới ${commune} trên bản đồ.`
        : `Vị trí nằm ngoài ranh giới ${commune} trên bản đồ, trong ${elsewhere}.`,
    remedy: "Kiểm tra lại vị trí hoặc xã; gần ranh giới thì có thể vẫn đúng.",
  }),
  "position-incomplete": () => ({
    reason: "Vị trí cần cả kinh độ và vĩ độ.",
    remedy: "Ghi đủ hai số, hoặc để trống cả hai.",
  }),
  "position-outside": ({ details: [west = "", south = "", east = "", north = ""] }) => ({
    reason: `Vị trí nằm ngoài tỉnh (kinh độ ${west} đến ${east}, vĩ độ ${south} đến ${north}).`,
    remedy: "Sửa vị trí, hoặc để trống cả hai ô.",
  }),
  "position-projected": () => ({
    reason: "Vị trí ghi bằng mét, có thể là VN-2000.",
    remedy: "Đổi sang kinh độ, vĩ độ WGS 84 (độ thập phân).",
  }),
  "position-swapped": () => ({
    reason: "Vĩ độ và kinh độ bị đổi chỗ.",
    remedy: "Ghi kinh độ (khoảng 103) vào cột lng, vĩ độ (khoảng 22) vào cột lat.",
  }),
  "too-many-villages": ({ details: [most = ""] }) => ({
    reason: `Một xã chỉ nhận ${most} bản.`,
    remedy: "Kiểm tra lại mã xã của các dòng.",
  }),
  "village-name-missing": () => ({
    reason: "Dòng có số liệu nhưng thiếu tên bản.",
    remedy: "Ghi tên bản, hoặc xoá số liệu của dòng.",
  }),
  "word-unknown": ({ column }) => ({
    reason: "Không hiểu cách ghi này.",
    remedy:
      column === "status"
        ? "Ghi “đạt”, “chưa đạt”, “chưa đánh giá” hoặc “không áp dụng”."
        : "Ghi “đặc biệt khó khăn” (hoặc x, 1) hay “không” (hoặc 0); để trống nếu chưa có.",
  }),
  "zero-restored": ({ details: [code = ""] }) => ({
    reason: `Bảng tính đã bỏ số 0 ở đầu; mã được đọc là ${code}.`,
    remedy: "Không cần làm gì. Lần sau định dạng cột mã là văn bản.",
  }),
};

const refusals: Record<FileRefusal, (details: readonly string[]) => string> = {
  "broken-quotes": ([row = ""]) => `Dấu ngoặc kép ở dòng ${row} chưa đóng. Sửa dòng đó rồi lưu lại tệp.`,
  "columns-missing": (columns) => `Tệp thiếu cột ${columns.join(", ")}. Giữ nguyên dòng đầu của biểu mẫu.`,
  "criteria-missing": () => "Chưa mở được bộ tiêu chí nên chưa đọc được kết quả. Tải lại trang rồi thử lại.",
  empty: () => "Tệp không có nội dung.",
  "is-workbook": () =>
    "Đây là tệp Excel (.xlsx, .xls). Trong Excel chọn Lưu thành, kiểu “CSV UTF-8”, rồi chọn tệp vừa lưu.",
  "not-a-form": () =>
    "Tệp không theo biểu mẫu nào. Tải biểu mẫu ở đây, giữ nguyên dòng đầu và điền các dòng dưới.",
  "not-utf8": () => "Chữ trong tệp không phải bảng mã UTF-8. Trong Excel chọn Lưu thành, kiểu “CSV UTF-8”.",
  "repeated-column": ([column = ""]) => `Cột ${column} có hai lần. Bỏ bớt một cột.`,
  "too-large": () => "Tệp lớn hơn 5 MB. Chia danh sách thành nhiều tệp.",
  "too-many-rows": ([rows = ""]) => `Tệp có ${rows} dòng, nhiều hơn 20.000. Chia danh sách thành nhiều tệp.`,
  unreadable: () => "Không mở được tệp. Chọn lại tệp.",
};

/** Words of the import dialog, in Vietnamese: apart from `vi.ts`, because they load with the dialog. */
export const viImport = {
  title: "Nhập dữ liệu",
  intro: "Chọn biểu mẫu CSV đã điền: danh sách bản, hoặc kết quả chỉ tiêu của xã.",
  privacy: "Tệp được đọc ngay trong trình duyệt này, không gửi đi đâu.",
  lifetime: "Số liệu được lưu trong trình duyệt của máy này, không gửi đi đâu; có thể hoàn tác.",
  choose: "Chọn tệp…",
  chooseOther: "Chọn tệp khác…",
  drop: "Kéo tệp vào đây, hoặc",
  limits: "Tệp CSV (UTF-8), nhiều nhất 5 MB và 20.000 dòng.",
  forms: "Biểu mẫu để điền:",
  reading: (file: string) => `Đang đọc tệp ${file}…`,
  refusedTitle: "Không đọc được tệp",
  result: "Kết quả kiểm tra",
  kind: { villages: "Danh sách bản", attainment: "Kết quả chỉ tiêu của xã" },
  counts: {
    read: "Số dòng đã đọc",
    accepted: "Nhận",
    refused: "Không nhận",
    blank: "Dòng trống của biểu mẫu",
  },
  nothing: "Không có dòng nào dùng được.",
  onlyAccepted: (rows: string) => `Chỉ ${rows} dòng được nhận là áp dụng; các dòng khác không thay đổi gì.`,
  noFaults: "Không có lỗi.",
  faultsTitle: "Lỗi và lưu ý",
  moreFaults: (shown: string, all: string) => `Nêu ${shown} trong ${all} lỗi và lưu ý đầu tiên.`,
  severity: { error: "Không nhận", warning: "Lưu ý" },
  columns: { row: "Dòng", column: "Cột", value: "Giá trị", reason: "Lý do", remedy: "Cách sửa" },
  replaces: "Danh sách mới của một xã thay toàn bộ danh sách đã nhập trước đó của xã ấy.",
  apply: "Áp dụng",
  cancel: "Huỷ",
  refusals,
  faults,
};
