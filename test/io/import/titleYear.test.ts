import { expect, it } from "vitest";
import { titleYear } from "../../../src/io/import/understand/titleYear";

it.each([
  [["TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2025"], "2025"],
  [["Biểu 02", "Kết quả năm 2025".normalize("NFD"), "Đơn vị tính: hộ"], "2025"],
  [["Danh sách năm 2026", "(Kèm theo Quyết định ngày 20 tháng 3 năm 2025)"], "2026"],
  [["(Kèm theo Quyết định 125/QĐ-UBND ngày 20/3/2026)"], ""],
  [["So sánh năm 2024 với năm 2025"], ""],
  [["Giai đoạn 2026-2030"], ""],
  [["Năm 20256"], ""],
  [[], ""],
])("of %j is “%s”", (titles, year) => {
  expect(titleYear(titles)).toBe(year);
});
