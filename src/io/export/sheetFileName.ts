interface SheetName {
  /** words of what the sheet shows: “Mức độ khó khăn” */
  theme: string;
  level: "commune" | "village";
  /** name of the commune that it is about, "" for the province */
  commune: string;
  year: number;
  /** “A3”, “16x9” */
  format: string;
  isSample: boolean;
  extension: "pdf" | "svg" | "png";
}

const LEVEL_WORDS = { commune: "xa", village: "ban" };
/** Longest name of what a sheet shows: paths of an office's share are long already. */
const LONGEST = 60;

/** Name of a sheet that says what it holds: `LaiChau_do-kho-khan-xa_2026_A3.pdf`. */
export function sheetFileName({
  theme,
  level,
  commune,
  year,
  format,
  isSample,
  extension,
}: SheetName): string {
  // “mức độ khó khăn” is as clear without its first word
  const what = asSlug(theme).replace(/^muc-/, "").slice(0, LONGEST).replace(/-$/, "");
  const parts = ["LaiChau", `${what}-${LEVEL_WORDS[level]}`, asSlug(commune), String(year), format];
  return `${[...parts, isSample ? "SoLieuMau" : ""].filter((it) => it !== "").join("_")}.${extension}`;
}

/** Small letters and figures joined by hyphens: every file system and mail program takes them. */
function asSlug(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  return plain
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((it) => it !== "")
    .join("-");
}
