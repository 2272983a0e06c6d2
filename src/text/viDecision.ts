import type { DecisionFault } from "../domain/entered/decisionFault";

const faults: Record<DecisionFault, string> = {
  numberMissing: "Chưa có số quyết định.",
  numberWrong: "Số quyết định cần đủ số và ký hiệu, ví dụ 113/QĐ-UBND.",
  dateMissing: "Chưa có ngày quyết định.",
  dateAhead: "Ngày quyết định ở sau hôm nay.",
  dateOld: "Ngày quyết định quá xa; kiểm tra lại năm.",
  rowWrong: "Số thứ tự trong phụ lục là số nguyên từ 1 đến 99999, hoặc để trống.",
  nothingLeft: "Không có bản nào ghi được quyết định này.",
};

/** Words of recording an official decision. */
export const viDecision = {
  open: "Ghi quyết định",
  title: (village: string) => `Ghi quyết định cho ${village}`,
  manyTitle: "Ghi quyết định cho danh sách",
  manyLead: (count: string) => `Ghi một quyết định cho ${count} bản, thành một bước có thể hoàn tác.`,
  scope: "Ghi cho",
  scopes: {
    picked: (count: string) => `Các bản đã chọn (${count})`,
    filtered: (count: string) => `Danh sách đang lọc (${count} bản)`,
    all: (count: string) => `Toàn bộ danh sách đã nhập (${count} bản)`,
  },
  number: "Số quyết định",
  numberHint: "Ví dụ: Quyết định 113/QĐ-UBND",
  date: "Ngày quyết định",
  row: "Số thứ tự trong phụ lục",
  firstRow: "Số thứ tự của bản đầu tiên trong phụ lục",
  firstRowHint: "Các bản sau đánh số tiếp theo thứ tự danh sách. Để trống nếu phụ lục không đánh số.",
  outcome: "Kết luận của quyết định",
  asListed: "Theo tình trạng đang ghi của từng bản",
  save: "Ghi quyết định",
  cancel: "Huỷ",
  close: "Đóng",
  faults,
  failed: "Chưa ghi được quyết định. Tải lại trang rồi thử lại.",
  recorded: (count: string) => `Đã ghi quyết định cho ${count} bản.`,
  skipped: {
    noStatus: (count: string) => `${count} bản chưa có tình trạng nên không ghi.`,
    later: (count: string) => `${count} bản đã có văn bản mới hơn nên giữ nguyên.`,
  },
  sampleOnly: "Bản mẫu không phải bản thật nên không ghi được quyết định.",
  known: (document: string, date: string, row: string) =>
    row === "" ? `${document}, ngày ${date}` : `${document}, ngày ${date}, phụ lục số thứ tự ${row}`,
};

export type DecisionText = typeof viDecision;
