/** Words about use without a network and about new versions, Vietnamese. */
export const viOffline = {
  label: "Dùng khi mất mạng",
  storing: "Đang lưu để dùng khi mất mạng…",
  ready: "Sẵn sàng dùng khi mất mạng",
  cutOff: "Đang mất mạng, dùng bản đã lưu",
  dataDate: (date: string) => `số liệu đến ${date}`,
  size: (megabytes: string) => `${megabytes} MB`,
  unavailable: "Chưa dùng được khi mất mạng",
  problems: {
    insecure: "trang mở qua http; hãy mở bằng địa chỉ https",
    unsupported: "trình duyệt hoặc cửa sổ riêng tư này không cho lưu",
    refused: "trình duyệt không cho trang này lưu",
    full: "máy hết chỗ lưu",
    interrupted: "mạng bị ngắt khi đang lưu; sẽ lưu tiếp khi có mạng",
  },
  update: "Có bản mới – Tải lại",
};
