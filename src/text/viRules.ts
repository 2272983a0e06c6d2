/** Words of verdicts and their reasons, Vietnamese. */
export const viRules = {
  verdicts: {
    cannotTell: "Chưa kết luận được",
    notApplicable: "Không thuộc đối tượng áp dụng",
    none: "Không thuộc trường hợp nào",
  },
  /** of a condition without a figure that answers it */
  unknown: {
    missing: "chưa có số liệu",
    noThreshold: "chưa có ngưỡng",
    noLonger: (date: string) => `không xác định được từ ${date}`,
    notYesNo: "số liệu không phải có hoặc không",
    below: "chưa đủ để xác định",
  },
  groups: {
    all: "Có đủ các điều kiện sau",
    any: "Có một trong các điều kiện sau",
    not: "Không có điều kiện sau",
    atLeast: (least: string, count: string) => `Có ít nhất ${least} trong ${count} điều kiện sau`,
    when: "Tuỳ theo điều kiện sau",
    remainder: "Các trường hợp còn lại",
  },
  limits: {
    ">=": (limit: string) => `từ ${limit} trở lên`,
    ">": (limit: string) => `trên ${limit}`,
    "<=": (limit: string) => `không quá ${limit}`,
    "<": (limit: string) => `dưới ${limit}`,
    "=": (limit: string) => `bằng ${limit}`,
    "!=": (limit: string) => `khác ${limit}`,
  },
  noLimit: "ngưỡng chưa nhập",
  twoThirds: "2/3",
  figure: (measure: string, value: string, limit: string) => `${measure} ${value} (${limit})`,
  yesNo: (measure: string, isTrue: boolean) => `${measure}: ${isTrue ? "đúng" : "không đúng"}`,
  decided: (verdict: string, reasons: string, clauses: string) =>
    `${verdict}${reasons === "" ? "" : `: ${reasons}`}${clauses === "" ? "" : ` (${clauses})`}.`,
  and: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} và ${parts.at(-1)}`,
  missing: (measures: string) => `Chưa kết luận được: thiếu số liệu về ${measures}.`,
  noThreshold: (document: string) =>
    `Chưa kết luận được: ngưỡng của ${document} chưa có trong hệ thống; nhập ngưỡng vào một bản sao của bộ quy định.`,
  noLonger: (condition: string, date: string) => `“${condition}” không xác định được từ ${date}.`,
  undecided: "Chưa kết luận được.",
  left: (outcomes: string) => `Chỉ còn có thể là: ${outcomes}.`,
  change: (verdict: string, change: string) => `Sẽ là “${verdict}” nếu ${change}.`,
  down: (measure: string, from: string, limit: string, isReachingEnough: boolean) =>
    `giảm ${measure} từ ${from} xuống ${isReachingEnough ? `còn ${limit}` : `dưới ${limit}`}`,
  up: (measure: string, from: string, limit: string, isReachingEnough: boolean) =>
    `tăng ${measure} từ ${from} lên ${isReachingEnough ? limit : `trên ${limit}`}`,
  turn: (measure: string, isTrue: boolean) => `“${measure}” chuyển thành ${isTrue ? "đúng" : "không đúng"}`,
};
