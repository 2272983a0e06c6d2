/** Words of putting a point on the map, Vietnamese. */
export const viPlacing = {
  panel: "Đặt vị trí",
  title: {
    move: (name: string) => `Sửa vị trí: ${name}`,
    addVillage: (commune: string) => (commune === "" ? "Thêm bản" : `Thêm bản vào ${commune}`),
    addSite: (commune: string) => (commune === "" ? "Thêm điểm dân cư" : `Thêm điểm dân cư vào ${commune}`),
  },
  how: {
    move: "Kéo điểm tới chỗ mới, bấm vào bản đồ, hoặc dùng phím mũi tên; xong thì bấm “Lưu vị trí”.",
    add: "Bấm vào bản đồ để đặt điểm; kéo điểm hoặc dùng phím mũi tên để chỉnh.",
    typed: "Máy này không hiện được bản đồ: ghi toạ độ vào hai ô dưới đây.",
  },
  bar: "Cách đặt điểm",
  readout: "Vị trí đang đặt",
  handle: (name: string) => `Điểm đang đặt: ${name}`,
  handleHint: "Phím mũi tên dời 1 điểm ảnh, giữ Shift dời 10; Enter để lưu, Esc để huỷ.",
  unnamed: "điểm mới",
  lng: "Kinh độ",
  lat: "Vĩ độ",
  format: "Độ (103,4567 hoặc 103°27′24″) hoặc mét VN-2000 (Y, X).",
  system: "Hệ toạ độ của số mét",
  nowhere: "Chưa đặt điểm.",
  within: (unit: string) => `thuộc ${unit}`,
  outside: "ngoài địa bàn tỉnh",
  mustLie: (unit: string) => `Điểm phải nằm trong ${unit}.`,
  centre: "Đặt ở giữa bản đồ",
  back: "Về vị trí cũ",
  name: { addVillage: "Tên bản", addSite: "Tên điểm dân cư" },
  sameName: (commune: string) => `${commune} đã có bản tên này: chỉ lưu nếu là bản khác.`,
  state: "Tình trạng",
  save: "Lưu vị trí",
  cancel: "Huỷ",
  restore: "Bỏ vị trí đã nhập",
  faults: {
    none: "Chưa đặt điểm: bấm vào bản đồ hoặc ghi toạ độ.",
    incomplete: "Ghi cả kinh độ và vĩ độ.",
    unreadable: "Không đọc được toạ độ. Ghi độ, ví dụ 103,4567, hoặc số mét VN-2000, ví dụ 546139,09.",
    outside: "Toạ độ nằm ngoài địa bàn tỉnh. Kiểm tra lại số đã ghi.",
    failed: "Chưa lưu được vị trí. Tải lại trang rồi thử lại.",
  },
};

export type PlacingText = typeof viPlacing;
