/** Why a zone or a site stands where it does on the map: Vietnamese, for it is kept with the data. */
export const viPlacement = {
  illustrative: "chỉ mang tính minh hoạ",
  notABoundary: "hình vẽ đúng diện tích, không phải ranh giới thật",
  noRoom: "Diện tích lớn hơn chỗ vẽ được trong xã nên chỉ đặt biểu tượng",
  noPlace: {
    province: "Số liệu toàn tỉnh, không gắn với một nơi nào",
    region: "Nguồn nêu một vùng rộng hoặc nhiều nơi, không tách diện tích theo nơi",
    linkage: "Nguồn nêu nhiều nơi, không tách diện tích theo nơi",
    company: "Nguồn không gắn doanh nghiệp với một xã",
    factory: "Nguồn không gắn nhà máy với một xã",
    reservoir: "Bản đồ nền không có mặt nước của hồ hoặc các hồ này",
  },
  kinds: { commune: "xã", ward: "phường", town: "thị trấn" },
  title: (kind: string, name: string) => `${kind} ${name}`,
  formerTitle: (kind: string, name: string) => `${kind} cũ ${name}`,
  labelPoint: (title: string, hole: string) => `Điểm nhãn của ${title}${hole}, chỉ mang tính minh hoạ`,
  noNamedPoint: (formerTitle: string) => ` (${formerTitle} không có điểm tên dùng được)`,
  namedPoint: (formerTitle: string) => `Điểm tên ${formerTitle} trong GeoNames, chỉ mang tính minh hoạ`,
  extent: (district: string) =>
    `Các đơn vị hiện nay có phần thuộc ${district} cũ; số liệu là của cả huyện cũ, không chia theo xã`,
  several: (titles: readonly string[]) => `Số liệu chung của ${titles.join(" và ")}`,
  districts: (titles: readonly string[]) =>
    `Số tổng của ${titles.join(" và ")} cũ, không gắn với một điểm nào`,
};
