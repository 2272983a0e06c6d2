import type { EditFaultCode, KeepProblem, PackageRefusalCode } from "../domain/entered/keepWords";

/** Why something could not be done, and what to do about it. */
export interface KeepWords {
  reason: string;
  remedy: string;
}
type WordsOf<T extends string> = Record<T, (details: readonly string[]) => KeepWords>;

/** What is kept or lost does not depend on names or rows. */
const problems: Record<KeepProblem, KeepWords> = {
  "storage-absent": {
    reason: "Trình duyệt này không có chỗ lưu số liệu của trang.",
    remedy: "Tải gói dữ liệu về máy trước khi đóng trang, hoặc dùng trình duyệt khác.",
  },
  "storage-blocked": {
    reason: "Chỗ lưu số liệu đang bị một thẻ khác của trang này giữ.",
    remedy: "Đóng các thẻ khác của trang rồi tải lại; trước đó nên tải gói dữ liệu về máy.",
  },
  "storage-broken": {
    reason: "Không đọc hoặc ghi được số liệu đã lưu trong trình duyệt.",
    remedy: "Tải gói dữ liệu về máy, rồi tải lại trang và nhập gói đó.",
  },
  "storage-full": {
    reason: "Ổ đĩa hoặc phần dành cho trang này đã đầy nên thay đổi cuối chưa được lưu.",
    remedy: "Tải gói dữ liệu về máy, giải phóng ổ đĩa, rồi sửa tiếp: mọi thay đổi đang chờ sẽ được lưu cùng.",
  },
  "storage-lost": {
    reason: "Trình duyệt đã ngắt chỗ lưu số liệu của trang.",
    remedy: "Tải gói dữ liệu về máy rồi tải lại trang.",
  },
  "storage-newer": {
    reason: "Số liệu đã lưu thuộc phiên bản mới hơn của trang.",
    remedy: "Tải gói dữ liệu về máy nếu vừa sửa ở đây, rồi tải lại trang để dùng phiên bản mới.",
  },
  "storage-refused": {
    reason: "Cửa sổ riêng tư hoặc cài đặt của trình duyệt không cho lưu số liệu.",
    remedy: "Tải gói dữ liệu về máy trước khi đóng trang, hoặc mở trang trong cửa sổ thường.",
  },
};

const refusals: WordsOf<PackageRefusalCode> = {
  "package-not-zip": () => ({
    reason: "Tệp không phải tệp zip, hoặc đã bị cắt bớt.",
    remedy: "Chọn lại gói dữ liệu, hoặc chép lại từ nơi gửi.",
  }),
  "package-too-large": ([limit = ""]) => ({
    reason: `Gói vượt giới hạn ${limit} MB sau khi giải nén.`,
    remedy: "Kiểm tra xem có đúng là gói do trang này tạo ra không.",
  }),
  "package-unsafe-name": ([file = ""]) => ({
    reason: `Trong gói có tên tệp không được phép: ${file}.`,
    remedy: "Không dùng gói này; xin lại gói từ nơi gửi.",
  }),
  "package-not-ours": () => ({
    reason: "Tệp zip không phải gói dữ liệu của trang này (không có datapackage.json đúng mẫu).",
    remedy: "Chọn tệp đã tải bằng nút “Tải gói dữ liệu”.",
  }),
  "package-newer": ([version = ""]) => ({
    reason: `Gói thuộc phiên bản ${version}, mới hơn trang này.`,
    remedy: "Tải lại trang để có phiên bản mới rồi nhập lại gói.",
  }),
  "package-file-missing": ([file = ""]) => ({
    reason: `Trong gói thiếu tệp ${file}.`,
    remedy: "Xin lại gói từ nơi gửi; không tự sửa nội dung tệp zip.",
  }),
  "package-checksum": ([file = ""]) => ({
    reason: `Nội dung tệp ${file} đã khác lúc tạo gói.`,
    remedy: "Nếu có sửa, hãy nhập riêng tệp đó bằng “Nhập dữ liệu”; nếu không, xin lại gói.",
  }),
  "package-table": ([file = "", row = "", column = ""]) => ({
    reason: `Tệp ${file}, dòng ${row}, cột ${column}: giá trị không đúng mẫu.`,
    remedy: "Xin lại gói từ nơi gửi.",
  }),
  "package-unit-unknown": ([file = "", code = ""]) => ({
    reason: `Tệp ${file} có mã ${code} không phải xã, phường nào của tỉnh.`,
    remedy: "Kiểm tra xem gói có phải của tỉnh này không.",
  }),
};

const editFaults: WordsOf<EditFaultCode> = {
  "edit-always-applicable": ([indicator = ""]) => ({
    reason: `Chỉ tiêu ${indicator} áp dụng cho mọi xã.`,
    remedy: "Chọn “Đạt”, “Chưa đạt” hoặc “Chưa đánh giá”.",
  }),
  "edit-block-too-large": ([rows = "", columns = ""]) => ({
    reason: `Khối dán lớn hơn phần bảng còn lại: ${rows} dòng, ${columns} cột.`,
    remedy: "Chọn ô phía trên bên trái hơn, hoặc chép ít ô hơn.",
  }),
  "edit-count": () => ({
    reason: "Phải là số nguyên không âm.",
    remedy: "Ghi số người hoặc số hộ, ví dụ 1.234.",
  }),
  "edit-date": () => ({ reason: "Không đọc được ngày.", remedy: "Ghi ngày/tháng/năm, ví dụ 16/01/2026." }),
  "edit-document-missing": () => ({
    reason: "Khu vực của xã phải theo một quyết định.",
    remedy: "Sửa trong hồ sơ của xã, ghi số và ngày của quyết định.",
  }),
  "edit-made-up": () => ({
    reason: "Đây là bản mẫu do chương trình tạo ra nên không nhập số liệu được.",
    remedy: "Tắt số liệu mẫu, rồi nhập danh sách bản hoặc thêm bản trên bản đồ.",
  }),
  "edit-name-missing": () => ({ reason: "Chưa có tên.", remedy: "Ghi tên bản, thôn hoặc điểm dân cư." }),
  "edit-not-editable": () => ({
    reason: "Cột này được tính từ số liệu khác.",
    remedy: "Sửa số liệu gốc; cột này tự thay đổi theo.",
  }),
  "edit-not-for-wards": ([name = ""]) => ({
    reason: `${name} là phường, bộ tiêu chí không áp dụng.`,
    remedy: "Để trống.",
  }),
  "edit-number": () => ({ reason: "Không phải là số.", remedy: "Ghi số, ví dụ 17,24." }),
  "edit-percent": () => ({ reason: "Tỷ lệ phải từ 0 đến 100 %.", remedy: "Kiểm tra lại số đã ghi." }),
  "edit-position-elsewhere": ([commune = ""]) => ({
    reason: `Vị trí nằm ngoài ranh giới ${commune}.`,
    remedy: "Đặt lại điểm vào trong xã, hoặc chọn đúng xã.",
  }),
  "edit-position-outside": () => ({
    reason: "Vị trí nằm ngoài tỉnh.",
    remedy: "Đặt lại điểm vào trong tỉnh.",
  }),
  "edit-text-long": ([limit = ""]) => ({
    reason: `Dài quá ${limit} ký tự.`,
    remedy: "Viết ngắn lại.",
  }),
  "edit-unit-unknown": ([id = ""]) => ({
    reason: `Không có đơn vị ${id}.`,
    remedy: "Chọn lại đơn vị trong bảng hoặc trên bản đồ.",
  }),
  "edit-word": ([words = ""]) => ({
    reason: "Từ này không nằm trong danh sách cho phép.",
    remedy: `Ghi một trong các từ: ${words}.`,
  }),
};

export const viKeep = {
  problems,
  refusals,
  editFaults,
  status: {
    memory: "Chưa lưu: chỉ có trong thẻ này",
    saving: "Đang lưu…",
    kept: "Đã lưu trong trình duyệt này",
  },
  overtaken: (count: string) =>
    `${count} giá trị vừa được sửa ở cửa sổ khác; giá trị sửa sau được giữ, cả hai có trong nhật ký và hoàn tác được.`,
  undo: "Hoàn tác",
  redo: "Làm lại",
  changeLog: "Nhật ký thay đổi",
  changeColumns: { at: "Lúc", by: "Người sửa", kind: "Việc", what: "Về", old: "Cũ", now: "Mới" },
  changeKinds: { import: "Nhập tệp", edit: "Sửa", reset: "Về số liệu công bố", restore: "Nhập gói dữ liệu" },
  nobody: "Không ghi tên",
  by: "Tên người sửa",
  reset: "Về số liệu công bố",
  resetBackup:
    "Gói dữ liệu được tải về trước; sau đó mọi số liệu đã nhập được bỏ đi. Hoàn tác được đến khi đóng trang.",
  savePackage: "Tải gói dữ liệu",
  saveTemplate: "Tải biểu mẫu",
  /** title of the source of what was typed by hand */
  handSource: (by: string, date: string) =>
    by === "" ? `Sửa trực tiếp, ${date}` : `${by}, sửa trực tiếp ${date}`,
};
