/** Words of ticking villages on the map, Vietnamese. */
export const viPicking = {
  bar: "Chọn bản trên bản đồ",
  how: {
    box: "Kéo trên bản đồ một khung quanh các bản cần chọn. Kéo thêm khung để chọn thêm; bấm một bản để chọn hoặc bỏ bản đó.",
    loop: "Vẽ trên bản đồ một vòng quanh các bản cần chọn. Vẽ thêm vòng để chọn thêm; bấm một bản để chọn hoặc bỏ bản đó.",
  },
  shape: "Cách khoanh",
  shapes: { box: "Khung", loop: "Vẽ tay" },
  count: "Số bản đã chọn",
  picked: (count: string) => `Đã chọn ${count} bản`,
  unplaced: (count: string) => `${count} bản chưa có vị trí: đánh dấu trong bảng.`,
  inView: "Chọn các bản đang thấy",
  clear: "Bỏ chọn",
  done: "Xong",
};

export type PickingText = typeof viPicking;
