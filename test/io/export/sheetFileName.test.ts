import { expect, it } from "vitest";
import { sheetFileName } from "../../../src/io/export/sheetFileName";

const NAME = {
  theme: "Mức độ khó khăn",
  level: "commune",
  commune: "",
  year: 2026,
  format: "A3",
  isSample: false,
  extension: "pdf",
} as const;

it("says what the sheet shows, of what level and year, on which paper", () => {
  expect(sheetFileName(NAME)).toBe("LaiChau_do-kho-khan-xa_2026_A3.pdf");
});

it("names the commune and sample data", () => {
  expect(sheetFileName({ ...NAME, level: "village", commune: "Sin Suối Hồ", isSample: true })).toBe(
    "LaiChau_do-kho-khan-ban_sin-suoi-ho_2026_A3_SoLieuMau.pdf",
  );
});
