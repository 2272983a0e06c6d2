/** A row of sums, by the whole text of one of its first cells. */
export const TOTAL =
  /^(tổng(\s+(cộng|số|toàn.*|chung))?|cộng|toàn tỉnh|total|sum|grand total|subtotal)[\s:.]*$/iu;

/** A row below a table that is none of its records, by how its text begins: notes, sources, who signed and when. */
export const NOTE =
  /^(ghi chú|chú thích|nguồn|lưu ý|người lập|nơi nhận|tm\.|kt\.|tl\.|note|notes|source|remark|\(?\*+\)?|[^,]{0,40},? ngày\s*[\d.…]*\s*tháng)/iu;

/** A row that heads the rows of one commune below it, and one that heads those of a district. */
export const COMMUNE_SECTION = /^(xã|phường|thị trấn)\s+\p{L}/iu;
export const DISTRICT_SECTION = /^(huyện|thành phố|thị xã)\s+\p{L}/iu;

/** Name of the column that the names of sections are put into. */
export const SECTION_COLUMN = "Xã (dòng nhóm)";
