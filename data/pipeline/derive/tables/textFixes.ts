import type { Row } from "./csv";

type DocumentId = "nq-17-2026" | "kh-5434-2026";

/** One slip of the scanned text and what the document evidently says. */
interface TextFix {
  document: DocumentId;
  printed: string;
  written: string;
  reason: string;
}

const SLIP = "lỗi quét chữ";

/** Every change made to the scanned texts besides white space; anything else stays as it is printed. */
const TEXT_FIXES: TextFix[] = [
  { document: "nq-17-2026", printed: "Phần đầu", written: "Phấn đấu", reason: SLIP },
  { document: "nq-17-2026", printed: "Phân đầu", written: "Phấn đấu", reason: SLIP },
  {
    document: "nq-17-2026",
    printed: "trên lồng hồ",
    written: "trên lòng hồ",
    reason: `${SLIP}; Phụ lục II Kế hoạch 5434 in “trên lòng hồ”`,
  },
  { document: "nq-17-2026", printed: "tiêu thụ công nghiệp", written: "tiểu thủ công nghiệp", reason: SLIP },
  { document: "nq-17-2026", printed: "trên địa bản các xã", written: "trên địa bàn các xã", reason: SLIP },
  { document: "nq-17-2026", printed: "chuyên giao tiến bộ", written: "chuyển giao tiến bộ", reason: SLIP },
  { document: "nq-17-2026", printed: "thể trận", written: "thế trận", reason: SLIP },
  { document: "nq-17-2026", printed: "chuyên đổi số", written: "chuyển đổi số", reason: SLIP },
  { document: "kh-5434-2026", printed: "Phần đầu", written: "Phấn đấu", reason: SLIP },
  {
    document: "kh-5434-2026",
    printed: "trên lồng hồ",
    written: "trên lòng hồ",
    reason: `${SLIP}; Phụ lục II in “trên lòng hồ”`,
  },
  { document: "kh-5434-2026", printed: "thể trận", written: "thế trận", reason: SLIP },
  { document: "kh-5434-2026", printed: "chuyên đôi số", written: "chuyển đổi số", reason: SLIP },
  { document: "kh-5434-2026", printed: "m ³", written: "m³", reason: "khoảng trắng do quét chữ" },
  { document: "kh-5434-2026", printed: "Điểm buru chính", written: "Điểm bưu chính", reason: SLIP },
  {
    document: "kh-5434-2026",
    printed: "“5 không, 3 sạch, 3 an",
    written: "“5 không, 3 sạch, 3 an”",
    reason: "thiếu dấu đóng ngoặc kép",
  },
  {
    document: "kh-5434-2026",
    printed: "Thống Kê tỉnh",
    written: "Thống kê tỉnh",
    reason: "chữ hoa do quét chữ",
  },
  {
    document: "kh-5434-2026",
    printed: "Hội Liên hiệp phụ nữ tỉnh",
    written: "Hội Liên hiệp Phụ nữ tỉnh",
    reason: "tên riêng của tổ chức",
  },
  {
    document: "kh-5434-2026",
    printed: "$\\geq 50\\%$",
    written: "≥ 50%",
    reason: "ký hiệu toán do quét chữ",
  },
  {
    document: "kh-5434-2026",
    printed: "$\\geq 80\\%$",
    written: "≥ 80%",
    reason: "ký hiệu toán do quét chữ",
  },
  {
    document: "kh-5434-2026",
    printed: "$\\geq 90\\%$",
    written: "≥ 90%",
    reason: "ký hiệu toán do quét chữ",
  },
  {
    document: "kh-5434-2026",
    printed: "$\\leq 50\\%$",
    written: "≤ 50%",
    reason: "ký hiệu toán do quét chữ",
  },
];

/** Applies a document's fixes, across line and page breaks. Throws when a listed slip is no longer in the text. */
export function fixText(document: string, text: string): string {
  return TEXT_FIXES.filter((fix) => fix.document === document).reduce((fixed, { printed, written }) => {
    const pattern = new RegExp(printed.split(" ").map(escapePattern).join("\\s+"), "g");
    if (!pattern.test(fixed)) throw new Error(`${document}: the slip “${printed}” is not in the text`);
    return fixed.replace(pattern, () => written);
  }, text);
}

function escapePattern(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}

/** The table of fixes, for readers who compare with the printed documents. */
export function deriveTextFixes(): Row[] {
  return TEXT_FIXES.map((fix) => ({ ...fix }));
}
