/** A row of sums, by the whole text of one of its first cells. */
export const TOTAL =
  /^(tổng(\s+(cộng|số|toàn.*|chung))?|cộng|toàn tỉnh|total|sum|grand total|subtotal)\b[\s:.]*$/iu;

/** A row below a table that is none of its records, by how its text begins: notes, sources, who signed and when. */
export const NOTE =
  /^(ghi chú|chú thích|nguồn|lưu ý|người lập|nơi nhận|tm\.|kt\.|tl\.|note|notes|source|remark|\(?\*+\)?|[^,]{0,40},? ngày\s*[\d.…]*\s*tháng)/iu;
