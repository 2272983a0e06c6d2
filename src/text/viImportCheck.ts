import type { ImportCheckText } from "./importCheckWords";

const unitOf = ([name = "", list = "", code = "", place = ""]: readonly string[]): string => {
  if (list === "") return `${name} (${code})`;
  const when = list === "before" ? "đơn vị trước 01/7/2025" : "đơn vị hiện nay";
  return `${name}, mã ${code}, ${when}${place === "" ? "" : `, ${place} cũ`}`;
};

/** The decimal points that the check's own figures carry, as Vietnamese writes them. */
const withComma = (figures: string): string => figures.replace(/(\d)\.(\d)/g, "$1,$2");

/** What the check of an office's table says, in Vietnamese: loads with the import dialog. */
export const viImportCheck: ImportCheckText = {
  outcomes: {
    matched: "Khớp",
    unmatched: "Không khớp",
    ambiguous: "Cần trả lời",
    duplicate: "Trùng lặp",
    conflicting: "Mâu thuẫn",
    outOfRange: "Ngoài phạm vi",
  },
  faultyRows: { row: "Dòng trong tệp gốc", reason: "Lý do không nhận" },
  questions: {
    "code-list": {
      title: (units) => `Mã và tên đơn vị trong tệp thuộc danh mục nào (ví dụ ${units.join("; ")})?`,
      option: (id) =>
        id === "from"
          ? "Danh mục từ ngày 01/7/2025 (38 xã, phường hiện nay)"
          : "Danh mục trước ngày 01/7/2025 (đơn vị cũ)",
    },
    "which-unit": {
      title: ([name = ""]) => `“${name}” là đơn vị nào?`,
      option: (id, details) =>
        id === "none" ? "Không phải đơn vị nào ở trên; bỏ các dòng này" : unitOf(details),
    },
    "near-name": {
      title: ([name = ""]) => `Không có tên “${name}”. Có phải là:`,
      option: (id, details) =>
        id === "none"
          ? "Không phải; bỏ các dòng này"
          : id === "new"
            ? "Không phải; đây là bản mới"
            : unitOf(details),
    },
    "reference-system": {
      title: ([sample = "", tried = "", withUnit = ""]) =>
        `Toạ độ ghi bằng mét (ví dụ ${withComma(sample)}). Tệp dùng hệ toạ độ nào? Đã thử ${tried} dòng, trong đó ${withUnit} dòng có tên xã.`,
      option: (_, [name = "", own = "", inside = "", lng = "", lat = ""]) =>
        `${name}: ${own} dòng rơi đúng xã, ${inside} dòng trong tỉnh; dòng đầu ở kinh độ ${withComma(lng)}, vĩ độ ${withComma(lat)}`,
    },
    "swapped-axes": {
      title: ([sample = ""]) => `Kinh độ và vĩ độ có vẻ bị đổi chỗ (${withComma(sample)}). Đổi lại?`,
      option: (id) => (id === "swap" ? "Đổi lại" : "Giữ nguyên; không nhận các dòng này"),
    },
    "replaces-official": {
      title: ([count = "", ...examples]) =>
        `${count} số liệu chính thức hoặc đã công bố sẽ bị thay (${examples.join("; ")}). Thay không?`,
      option: (id) => (id === "replace" ? "Thay bằng số liệu trong tệp" : "Giữ số liệu đang có"),
    },
    "decimal-mark": {
      title: ([column = "", example = ""]) => `Cột “${column}”: ${example} đọc là bao nhiêu?`,
      option: (id, [example = "", value = ""]) =>
        `${example} = ${withComma(value)} (dấu thập phân là dấu ${id === "comma" ? "phẩy" : "chấm"})`,
    },
    "percent-scale": {
      title: ([column = ""]) => `Cột “${column}” chỉ có số từ 0 đến 1. Đó là phần của 1 hay phần trăm?`,
      option: (id, [example = "", value = ""]) =>
        id === "shares"
          ? `Phần của 1: ${withComma(example)} là ${withComma(value)} %`
          : `Phần trăm: ${withComma(example)} là ${withComma(value)} %`,
    },
    "text-encoding": {
      title: () => "Chữ trong tệp theo bảng mã nào?",
      option: (id, [sample = ""]) => `${id}: ${sample}`,
    },
    "whole-list": {
      title: ([count = "", ...names]) =>
        `${count} bản đang có không có trong tệp (${names.join("; ")}). Tệp là danh sách đầy đủ của các xã này?`,
      option: (id) =>
        id === "whole" ? "Đầy đủ: bỏ các bản không có trong tệp" : "Chỉ một phần: giữ các bản đang có",
    },
    year: {
      title: ([year = ""]) => `Tên tệp hoặc tên trang ghi năm ${year}. Kết quả là của năm nào?`,
      option: (id) => `Năm ${id}`,
    },
  },
  findings: {
    "always-applicable": ({ details: [indicator = ""] }) => ({
      reason: `Chỉ tiêu ${indicator} không có chữ “(nếu có)” trong Phụ lục III nên áp dụng cho mọi xã.`,
      remedy: "Ghi “đạt”, “chưa đạt” hoặc “chưa đánh giá”.",
    }),
    "area-as-point": () => ({
      reason: "Điểm dân cư được vẽ bằng một dấu: chỉ giữ vị trí ở giữa hình, không giữ hình.",
      remedy: "Không cần làm gì.",
    }),
    "area-outside-commune": ({ details: [commune = ""] }) => ({
      reason: `Hơn 1 % diện tích nằm ngoài ranh giới ${commune} trên bản đồ.`,
      remedy: "Kiểm tra lại ranh giới hoặc xã; gần ranh giới thì có thể vẫn đúng.",
    }),
    "code-malformed": () => ({
      reason: "Mã đơn vị phải có đúng 5 chữ số.",
      remedy: "Chép mã từ biểu mẫu; định dạng cột là văn bản để giữ số 0 ở đầu.",
    }),
    "code-unknown": () => ({
      reason: "Không có đơn vị nào của tỉnh mang mã này, cả trước và sau ngày 01/7/2025.",
      remedy: "Chép mã từ biểu mẫu.",
    }),
    "date-in-future": () => ({ reason: "Ngày sau ngày hôm nay.", remedy: "Sửa lại ngày." }),
    "date-malformed": () => ({
      reason: "Không đọc được ngày.",
      remedy: "Ghi ngày/tháng/năm, ví dụ 16/01/2026, hoặc tháng/năm, hoặc năm.",
    }),
    "date-serial": ({ details: [date = ""] }) => ({
      reason: `Ô ghi số ngày của bảng tính, đọc là ${date}.`,
      remedy: "Không cần làm gì nếu đúng; nếu sai, định dạng cột là ngày.",
    }),
    "decision-undocumented": () => ({
      reason: "Quyết định phải có số và ngày.",
      remedy: "Thêm cột số, ngày văn bản, hoặc ghi số và ngày cho cả tệp.",
    }),
    "district-differs": ({ details: [name = "", district = ""] }) => ({
      reason: `${name} không thuộc huyện này${district === "" ? "" : ` mà thuộc ${district}`}.`,
      remedy: "Sửa tên huyện hoặc tên xã.",
    }),
    "document-incomplete": () => ({
      reason: "Chỉ có số hoặc chỉ có ngày văn bản nên số liệu được ghi là “Đơn vị nhập”.",
      remedy: "Ghi đủ số và ngày văn bản nếu đây là số liệu chính thức.",
    }),
    "ethnic-group-unlisted": ({ details: [name = ""] }) => ({
      reason: `“${name}” không có trong danh mục 54 dân tộc; được giữ đúng như đã ghi.`,
      remedy: "Nếu là cách gọi khác của một dân tộc trong danh mục, ghi tên theo danh mục.",
    }),
    "formula-error": () => ({
      reason: "Ô có công thức bị lỗi.",
      remedy: "Sửa công thức trong bảng tính rồi lưu lại, hoặc ghi thẳng giá trị.",
    }),
    "geometry-missing": () => ({
      reason: "Dòng không có hình vẽ.",
      remedy: "Vẽ ranh giới cho đối tượng này, hoặc bỏ dòng.",
    }),
    "geometry-not-area": ({ value }) => ({
      reason: `Hình vẽ (${value}) không phải là vùng.`,
      remedy: "Chuyển thành vùng khép kín trong phần mềm bản đồ.",
    }),
    "households-over-population": ({ details: [households = "", people = ""] }) => ({
      reason: `Số hộ (${households}) lớn hơn số người (${people}).`,
      remedy: "Kiểm tra lại hai số; có thể hai cột bị đổi chỗ.",
    }),
    "indicator-name-differs": ({ details: [code = "", expected = ""] }) => ({
      reason: `Tên chỉ tiêu không khớp với mã ${code}; theo tên thì mã là ${expected}.`,
      remedy: "Sửa mã hoặc tên theo biểu mẫu.",
    }),
    "indicator-restored": ({ details: [code = ""] }) => ({
      reason: `Bảng tính đã đổi mã chỉ tiêu; theo tên chỉ tiêu thì mã là ${code}.`,
      remedy: "Không cần làm gì. Lần sau định dạng cột mã là văn bản.",
    }),
    "indicator-unknown": () => ({
      reason: "Không có chỉ tiêu này trong Phụ lục III.",
      remedy: "Chép mã và tên chỉ tiêu từ biểu mẫu.",
    }),
    "kept-official": () => ({
      reason: "Số liệu đang có được giữ theo câu trả lời.",
      remedy: "Đổi câu trả lời nếu muốn thay.",
    }),
    "key-conflict": ({ details: [row = ""] }) => ({
      reason: `Cùng nội dung với dòng ${row} nhưng số liệu khác nhau.`,
      remedy: "Giữ dòng đúng, bỏ dòng kia.",
    }),
    "key-duplicate": ({ details: [row = ""] }) => ({
      reason: `Trùng hoàn toàn với dòng ${row}.`,
      remedy: "Bỏ một trong hai dòng.",
    }),
    "left-out": () => ({
      reason: "Bỏ theo câu trả lời.",
      remedy: "Đổi câu trả lời, hoặc sửa tên trong tệp.",
    }),
    "measure-unknown": () => ({
      reason: "Không có chỉ số mang tên này.",
      remedy: "Chép tên chỉ số từ biểu mẫu.",
    }),
    "name-differs": ({ details: [code = "", expected = "", other = ""] }) => ({
      reason: `Mã ${code} là của ${expected}, không khớp với tên đã ghi${other === "" ? "" : ` (${other})`}.`,
      remedy: "Sửa mã hoặc tên.",
    }),
    "name-spelling": ({ details: [name = ""] }) => ({
      reason: `Tên viết khác danh mục; theo mã là ${name}.`,
      remedy: "Không cần làm gì nếu đúng.",
    }),
    "not-for-wards": ({ details: [ward = ""] }) => ({
      reason: `${ward} là phường; bộ tiêu chí dành cho xã.`,
      remedy: "Bỏ dòng hoặc cột này.",
    }),
    "number-malformed": () => ({
      reason: "Không đọc được số.",
      remedy: "Chỉ ghi chữ số, ví dụ 1.234 hoặc 17,24; để trống nếu chưa có.",
    }),
    "number-negative": () => ({ reason: "Số không được âm.", remedy: "Sửa lại số." }),
    "number-not-whole": () => ({
      reason: "Số hộ, số người phải là số nguyên.",
      remedy: "Sửa lại số; kiểm tra dấu phân cách hàng nghìn.",
    }),
    "of-another-kind": () => ({
      reason: "Dòng không có gì của loại dữ liệu đã chọn nên được bỏ qua.",
      remedy: "Xem lại loại dữ liệu và ý nghĩa các cột ở bước trước.",
    }),
    "official-undocumented": () => ({
      reason: "Đã chọn “chính thức” nhưng thiếu số hoặc ngày văn bản nên số liệu được ghi là “Đơn vị nhập”.",
      remedy: "Ghi đủ số và ngày văn bản.",
    }),
    "old-unit-boundary": ({ details: [name = ""] }) => ({
      reason: `${name} là đơn vị trước 01/7/2025, không còn ranh giới riêng.`,
      remedy: "Chỉ đưa ranh giới của xã, phường hiện nay.",
    }),
    "old-unit-decision": ({ details: [name = ""] }) => ({
      reason: `${name} là đơn vị trước 01/7/2025; quyết định không áp cho xã hiện nay.`,
      remedy: "Dùng quyết định ban hành cho các xã hiện nay.",
    }),
    "old-unit-on-new-scale": ({ details: [name = ""] }) => ({
      reason: `${name} là đơn vị trước 01/7/2025; bộ tiêu chí 2026-2030 đánh giá xã hiện nay.`,
      remedy: "Ghi xã hiện nay.",
    }),
    "outcome-missing": () => ({
      reason: "Không có kết quả phân loại.",
      remedy: "Ghi khu vực I, II, III cho xã, hoặc “ĐBKK” cho bản.",
    }),
    "overlaps-neighbour": ({ details: [name = ""] }) => ({
      reason: `Hơn 1 % diện tích chồng lên ${name}.`,
      remedy: "Kiểm tra lại ranh giới chung.",
    }),
    "part-of-today": ({ details: [former = "", today = ""] }) => ({
      reason: `Số liệu của ${former} (đơn vị cũ) được ghi là một phần của ${today}, không phải số của cả xã.`,
      remedy: "Không cần làm gì.",
    }),
    "percent-range": () => ({ reason: "Tỷ lệ phải từ 0 đến 100.", remedy: "Sửa lại tỷ lệ." }),
    "place-name-missing": () => ({ reason: "Thiếu tên điểm dân cư.", remedy: "Ghi tên điểm." }),
    "poor-over-households": ({ details: [poor = "", households = ""] }) => ({
      reason: `Số hộ nghèo hoặc cận nghèo (${poor}) lớn hơn tổng số hộ (${households}).`,
      remedy: "Kiểm tra lại hai số.",
    }),
    "position-elsewhere": ({ details: [commune = "", elsewhere = ""] }) => ({
      reason:
        elsewhere === ""
          ? `Vị trí nằm ngoài ranh giới ${commune} trên bản đồ.`
          : `Vị trí nằm ngoài ranh giới ${commune} trên bản đồ, trong ${elsewhere}.`,
      remedy: "Kiểm tra lại vị trí hoặc xã; gần ranh giới thì có thể vẫn đúng.",
    }),
    "position-incomplete": () => ({
      reason: "Vị trí cần cả hai số.",
      remedy: "Ghi đủ kinh độ và vĩ độ (hoặc X và Y), hoặc để trống cả hai.",
    }),
    "position-invalid": () => ({
      reason: "Hình vẽ có toạ độ không phải là số.",
      remedy: "Xuất lại tệp từ phần mềm bản đồ.",
    }),
    "position-malformed": () => ({
      reason: "Không đọc được toạ độ.",
      remedy: "Ghi độ thập phân (103,45), độ phút giây (103°27'00\") hoặc mét.",
    }),
    "position-outside": ({ details: [west = "", south = "", east = "", north = ""] }) => ({
      reason:
        west === ""
          ? "Vị trí nằm ngoài tỉnh."
          : `Vị trí nằm ngoài tỉnh (kinh độ ${withComma(west)} đến ${withComma(east)}, vĩ độ ${withComma(south)} đến ${withComma(north)}).`,
      remedy: "Sửa vị trí hoặc hệ toạ độ, hoặc để trống.",
    }),
    "position-shared": ({ details: [name = ""] }) => ({
      reason: `Cùng vị trí với ${name} nên không vẽ được phần đất riêng.`,
      remedy: "Sửa một trong hai vị trí.",
    }),
    "qualifier-kept": () => ({
      reason: "Số kèm chữ hoặc dấu như “khoảng”, “>”; phần ấy được giữ cùng số.",
      remedy: "Không cần làm gì.",
    }),
    "ring-crosses-itself": ({ value }) => ({
      reason: `Ranh giới tự cắt gần ${withComma(value)}.`,
      remedy: "Sửa hình trong phần mềm bản đồ.",
    }),
    "ring-open": () => ({
      reason: "Ranh giới chưa khép kín.",
      remedy: "Nối điểm cuối với điểm đầu.",
    }),
    "ring-rewound": () => ({
      reason: "Chiều vẽ của ranh giới đã được đổi theo chuẩn; hình không thay đổi.",
      remedy: "Không cần làm gì.",
    }),
    "too-many-villages": ({ details: [most = ""] }) => ({
      reason: `Một xã chỉ nhận ${most} bản.`,
      remedy: "Kiểm tra lại mã xã của các dòng.",
    }),
    "total-row": () => ({
      reason: "Dòng tổng, không phải của một đơn vị nên được bỏ qua.",
      remedy: "Không cần làm gì.",
    }),
    "unit-from-above": ({ details: [unit = ""] }) => ({
      reason: `Ô xã để trống; lấy theo dòng trên: ${unit}.`,
      remedy: "Không cần làm gì nếu là ô gộp; nếu sai, ghi tên xã.",
    }),
    "unit-missing": () => ({ reason: "Thiếu mã và tên xã.", remedy: "Ghi mã hoặc tên xã." }),
    "unit-of-measure": ({ details: [unit = ""] }) => ({
      reason: `Đơn vị “${unit}” không dùng cho cột này.`,
      remedy: "Đổi số về đơn vị của cột và bỏ chữ trong ô.",
    }),
    "unit-unknown": () => ({
      reason: "Không có đơn vị nào mang tên này hoặc tên gần giống.",
      remedy: "Chép tên từ biểu mẫu, hoặc thêm mã.",
    }),
    "value-missing": () => ({ reason: "Ô này không được để trống.", remedy: "Ghi giá trị." }),
    "village-added": () => ({
      reason: "Chưa có bản này nên bản được thêm, chưa có vị trí.",
      remedy: "Nhập danh sách bản để có vị trí và số liệu.",
    }),
    "village-id-ignored": () => ({
      reason: "Mã bản này không phải mã của bản đồ nên được bỏ qua.",
      remedy: "Không cần làm gì.",
    }),
    "village-made-up": () => ({
      reason: "Đây là bản của số liệu mẫu, không có thật.",
      remedy: "Ghi vào phiếu của danh sách bản thật.",
    }),
    "village-name-missing": () => ({
      reason: "Dòng có số liệu nhưng thiếu tên bản.",
      remedy: "Ghi tên bản, hoặc xoá số liệu của dòng.",
    }),
    "village-name-near": ({ details: [row = ""] }) => ({
      reason: `Chỉ khác dòng ${row} ở chữ “bản”, “thôn” đứng trước tên; được nhận là hai bản.`,
      remedy: "Nếu là một bản, bỏ một trong hai dòng.",
    }),
    "village-unknown": () => ({
      reason: "Chưa có bản mang tên này ở xã.",
      remedy: "Nhập danh sách bản trước, hoặc sửa tên bản.",
    }),
    "word-unknown": ({ column }) => ({
      reason: `Không hiểu cách ghi này ở cột “${column}”.`,
      remedy: "Ghi như trong biểu mẫu; để trống nếu chưa có.",
    }),
    "zero-restored": ({ details: [code = ""] }) => ({
      reason: `Bảng tính đã bỏ số 0 ở đầu; mã được đọc là ${code}.`,
      remedy: "Không cần làm gì. Lần sau định dạng cột mã là văn bản.",
    }),
  },
};
