import type { Agreement } from "../domain/rules/agreement";
import type { RuleSetState } from "../domain/rules/ruleSet";

const agreement: Record<Agreement, string> = {
  agree: "Tình trạng và kết luận khớp nhau",
  disagree: "Tình trạng và kết luận khác nhau",
  undecided: "Chưa so sánh được vì theo quy định chưa kết luận được",
  noStatus: "Chưa so sánh được vì chưa có tình trạng chính thức",
};

const states: Record<RuleSetState, string> = {
  inForce: "đang có hiệu lực",
  former: "của giai đoạn trước",
  older: "của giai đoạn cũ hơn",
  incomplete: "đang có hiệu lực, chưa đủ ngưỡng",
};

/** Words of the reasons behind a verdict. */
export const viWhy = {
  title: "Vì sao",
  official: "Tình trạng chính thức",
  /** of a status that no decision stands behind */
  listed: "Tình trạng đang ghi",
  byRule: "Theo quy định",
  noStatus: "chưa có",
  agreement,
  truth: { met: "đạt điều kiện", notMet: "không đạt", unknown: "chưa biết" },
  yes: "có",
  no: "không",
  limit: "ngưỡng",
  changedFrom: (limit: string) => `văn bản gốc: ${limit}`,
  changedInside: "ngưỡng bên dưới đã do đơn vị đổi",
  /** the parts of “depending on” */
  whenParts: ["Nếu", "thì", "nếu không thì"],
  applicability: "Điều kiện áp dụng",
  definitions: "Khái niệm nêu trong văn bản, để đối chiếu",
  lacks: "Số liệu còn thiếu có thể quyết định kết luận",
  change: "Thay đổi gần nhất làm đổi kết luận",
  noChange: "Đổi riêng một số liệu đã có không làm đổi kết luận.",
  sure: "Đủ để kết luận nếu biết",
  rule: {
    title: "Bộ quy định",
    states,
    period: (from: string, to: string) => `áp dụng ${from}–${to}`,
    from: (from: string) => `áp dụng từ ${from}`,
    former: "Đây là quy định của giai đoạn trước, không phải quy định đang áp dụng.",
    copy: (base: string, author: string, date: string) =>
      `Bản có ngưỡng do ${author} đổi ngày ${date}, dựa trên ${base}.`,
  },
};

export type WhyText = typeof viWhy;
