interface ExportName {
  /** words of what it holds, as the page says them: “Tỷ lệ hộ nghèo” */
  what: string;
  /** “Xã”, “Bản”; "" where it has none */
  level: string;
  /** ISO date */
  date: string;
  extension: "csv" | "xlsx" | "geojson" | "zip";
  isSample?: boolean;
}

/** Longest name of what a file holds: paths of an office's share are long already. */
const LONGEST = 60;

/** Name of a file that says what it holds: `LaiChau_TyLeHoNgheo_Xa_2026-11-22.xlsx`. */
export function exportFileName({ what, level, date, extension, isSample = false }: ExportName): string {
  const parts = ["LaiChau", asWord(what), asWord(level), isSample ? "SoLieuMau" : "", date];
  return `${parts.filter((it) => it !== "").join("_")}.${extension}`;
}

/** Letters and figures alone, each word with a capital: every file system and mail program takes them. */
function asWord(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  const words = plain.split(/[^A-Za-z0-9]+/).map((it) => it.charAt(0).toUpperCase() + it.slice(1));
  return words.join("").slice(0, LONGEST);
}
