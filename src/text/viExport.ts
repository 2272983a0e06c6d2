/** Words that stand in exported files. */
export const viExport = {
  sample: "SỐ LIỆU MẪU – không phải số liệu thật",
  sourceOf: (title: string) => `${title} – nguồn`,
  sheetData: "Số liệu",
  sheetSources: "Nguồn",
  about: {
    title: "Bảng",
    dataDate: "Số liệu đến ngày",
    filters: "Đang lọc",
    noFilters: "Không lọc",
    rows: "Số dòng",
    sources: "Nguồn",
  },
  sourceColumns: {
    title: "Tên văn bản, nguồn",
    publisher: "Nơi ban hành",
    date: "Ngày",
    reference: "Nơi đọc",
    licence: "Điều kiện sử dụng",
  },
};
