/**
 * Islands of Quần đảo Hoàng Sa for the inset. The published outlines have only one reef of it, which would
 * make the archipelago a single dot. Positions are the commonly published ones, to a hundredth of a degree.
 */
export const HOANG_SA_ISLANDS: readonly { name: string; position: [lng: number, lat: number] }[] = [
  { name: "Đảo Hoàng Sa", position: [111.61, 16.53] },
  { name: "Đảo Quang Hòa", position: [111.7, 16.45] },
  { name: "Đảo Tri Tôn", position: [111.2, 15.78] },
  { name: "Đảo Cây", position: [112.27, 16.98] },
  { name: "Đảo Phú Lâm", position: [112.34, 16.83] },
  { name: "Đảo Linh Côn", position: [112.73, 16.67] },
];
