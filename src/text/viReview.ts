/** Words of the review of villages by a rule. */
export const viReview = {
  rule: "Bộ quy định",
  grid: "Danh sách bản",
  states: {
    inForce: "đang có hiệu lực",
    former: "của giai đoạn trước",
    older: "cũ hơn, để đối chiếu",
    incomplete: "đang có hiệu lực, chưa đủ ngưỡng",
  },
  own: "do đơn vị lập",
  option: (title: string, number: string, state: string) => `${title} – ${number} (${state})`,
  intro: {
    inForce: (number: string) => `Văn bản ${number}, đang có hiệu lực.`,
    former: (number: string) =>
      `${number} là quy định của giai đoạn trước; ngưỡng của quy định đang có hiệu lực chưa tìm thấy nơi công bố.`,
    older: (number: string) => `${number} là quy định cũ, chỉ để đối chiếu.`,
    incomplete: (number: string) =>
      `${number} đang có hiệu lực nhưng chưa tìm thấy ngưỡng nên chưa kết luận được bản nào; nhập ngưỡng vào một bản sao khi có văn bản.`,
  },
  columns: {
    unit: "Bản",
    commune: "Thuộc xã",
    official: "Trạng thái chính thức",
    verdict: "Theo quy định",
    agreement: "Đối chiếu",
    reason: "Lý do",
    lacks: "Số liệu còn thiếu",
    poverty: "Hộ nghèo",
    households: "Số hộ",
    minority: "Hộ dân tộc thiểu số",
  },
  allVerdicts: "Mọi kết luận",
  allAgreements: "Mọi đối chiếu",
  allOfficial: "Mọi trạng thái",
  allLacks: "Mọi số liệu thiếu",
  filterVerdict: "Lọc theo kết luận",
  filterAgreement: "Lọc theo đối chiếu",
  filterOfficial: "Lọc theo trạng thái chính thức",
  filterLacks: "Lọc theo số liệu còn thiếu",
  several: (count: string) => `${count} lựa chọn`,
  count: (count: string, verdict: string) => `${count} ${verdict}`,
  chart: "Số bản theo xã",
  chartHint: "Bấm một xã để chỉ xem bản của xã đó.",
  bar: (commune: string, parts: string) => `${commune}: ${parts}`,
  noChart: "Không có bản nào hợp với bộ lọc.",
  lacksNothing: "không thiếu",
  loadingRules: "Đang mở bộ quy định…",
  rulesNotLoaded: "Không tải được bộ quy định. Kiểm tra kết nối mạng rồi thử lại.",
  retry: "Thử lại",
  emptyTitle: "Chưa có danh sách bản để rà soát",
  empty: (extreme: string, all: string) =>
    `Đã công bố: toàn tỉnh có ${extreme}/${all} bản đặc biệt khó khăn (Nghị quyết 17-NQ/TU). Chưa công bố: tên, vị trí và số liệu của từng bản. Nhập danh sách của đơn vị, hoặc xem thử bằng số liệu mẫu.`,
  bring: "Nhập danh sách của đơn vị",
  trySample: "Xem số liệu mẫu",
  getForm: "Tải biểu mẫu danh sách bản",
  filters: "Lọc danh sách",
  onMap: "Tô bản đồ theo kết luận",
  views: {
    title: "Khung nhìn đã lưu",
    none: "Chưa lưu khung nhìn nào.",
    name: "Tên",
    save: "Lưu khung nhìn này",
    remove: (name: string) => `Bỏ khung nhìn ${name}`,
    where:
      "Gồm bộ lọc, thứ tự và bộ quy định đang dùng; chỉ lưu trong trình duyệt này. Muốn gửi cho người khác, dùng Chia sẻ.",
    failed: "Trình duyệt không cho lưu (đã đầy hoặc bị chặn). Dùng Chia sẻ để chép đường dẫn.",
  },
};

/** English must have the same keys. */
export type ReviewText = typeof viReview;
