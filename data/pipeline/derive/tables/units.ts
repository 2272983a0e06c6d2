import { byText, cell, type Row } from "./csv";

const REGISTER = { valueStatus: "official", source: "vpd-cd580632", asOf: "2025" };
const KINDS: Record<string, string> = { Xã: "commune", Phường: "ward", "Thị trấn": "town" };

/** Splits “Thị trấn Phong Thổ” into kind and name. Throws when there is no such prefix. */
function readUnitName(fullName: string): { kind: string; name: string } {
  const match = /^(Xã|Phường|Thị trấn) (.+)$/.exec(fullName.trim());
  const kind = KINDS[match?.[1] ?? ""];
  const name = match?.[2];
  if (!kind || !name) throw new Error(`“${fullName}” does not begin with the kind of a unit`);
  return { kind, name: name.replace(/(^| )(\p{Ll})/gu, (text) => text.toUpperCase()) };
}

/** Today's 38 units. A population the source truncates stays empty, with the reason. */
export function deriveCommunes(facts: readonly Row[]): Row[] {
  return facts
    .map((row) => {
      const { kind, name } = readUnitName(cell(row, "full_name"));
      const population = cell(row, "population");
      const note =
        population === ""
          ? `Dân số để trống: nguồn ghi “${cell(row, "population_raw")}”, con số bị cắt (xã gồm 4 xã cũ)`
          : "";
      return {
        code: cell(row, "code"),
        name,
        kind,
        areaKm2: cell(row, "area_km2"),
        population,
        seat: cell(row, "centre"),
        ...REGISTER,
        note,
      };
    })
    .sort((first, second) => byText(first.code, second.code));
}

/**
 * The 106 units of before 1 July 2025, joined to today's by code. The merger list spells some names in
 * another way; that spelling is kept for the search. The list's own column of former codes has another
 * order than its column of names, so only names are taken from it.
 */
export function deriveOldCommunes(facts: readonly Row[], communeFacts: readonly Row[]): Row[] {
  const rows = facts.map((row) => {
    const printed = cell(row, "old_name");
    return {
      code: cell(row, "old_code"),
      ...readUnitName(printed),
      printed,
      district: cell(row, "old_district"),
      communeCode: cell(row, "new_code"),
    };
  });
  const spellings = new Map<string, string>();
  for (const commune of communeFacts) {
    const parts = rows.filter(({ communeCode }) => communeCode === cell(commune, "code"));
    const list = cell(commune, "merged_from");
    if (list === "giữ nguyên") continue;
    const names = list.split(", ");
    const unmatched = parts.filter(({ printed }) => !names.some((name) => isSameUnit(name, printed)));
    const spare = names.filter((name) => !parts.some(({ printed }) => isSameUnit(name, printed)));
    if (unmatched.length !== spare.length) {
      throw new Error(
        `${cell(commune, "full_name")}: ${unmatched.length} old names and ${spare.length} in the list`,
      );
    }
    for (const part of unmatched) spellings.set(part.code, closestSpelling(part.printed, spare));
  }
  return rows
    .map(({ printed, ...row }) => {
      const listed = spellings.get(row.code);
      const listName = listed === undefined ? "" : readUnitName(listed).name;
      const alsoWritten = listName === row.name ? "" : listName;
      const note = alsoWritten === "" ? "" : `Danh sách sắp xếp năm 2025 viết “${listName}”; ghép bằng tay`;
      return { ...row, alsoWritten, note, source: REGISTER.source };
    })
    .sort((first, second) => byText(first.code, second.code));
}

/** The register prints one name with a small initial (“Pa ủ”), which is no other spelling. */
function isSameUnit(first: string, second: string): boolean {
  const [own, other] = [readUnitName(first), readUnitName(second)];
  return own.kind === other.kind && own.name === other.name;
}

/** Two spellings of one name differ in one word. */
function closestSpelling(name: string, candidates: readonly string[]): string {
  const fits = candidates.filter((candidate) => {
    const own = readUnitName(name).name.split(" ");
    const other = readUnitName(candidate).name.split(" ");
    return own.length === other.length && own.filter((word, index) => word !== other[index]).length === 1;
  });
  const fit = fits[0];
  if (fits.length !== 1 || fit === undefined)
    throw new Error(`“${name}” has ${fits.length} spellings in the merger list`);
  return fit;
}

/** The 32 communes of khu vực III; the class of the other six is not known and has no row. */
export function deriveDifficulty(facts: readonly Row[]): Row[] {
  return facts
    .filter((row) => cell(row, "khu_vuc") === "III")
    .map((row) => ({
      communeCode: cell(row, "code"),
      areaClass: "III",
      decision: "Quyết định 113/QĐ-UBND",
      decisionDate: "2026-01-16",
      valueStatus: "official",
      source: "qd-113-2026",
      asOf: "2026-01-16",
      note:
        cell(row, "name") === "Bum Nưa" ? "Bản đăng lại của quyết định ghi “Bum Nıra” do lỗi quét chữ" : "",
    }))
    .sort((first, second) => byText(first.communeCode, second.communeCode));
}

/** Finds old units by name, in any spelling, within today's unit. */
export function findOldCommuneCode(oldCommunes: readonly Row[], name: string, communeCode: string): string {
  const town = /^Thị trấn (.+)$/.exec(name)?.[1];
  const wanted = (town ?? name).toUpperCase();
  const found = oldCommunes.filter(
    (unit) =>
      unit.communeCode === communeCode &&
      (town === undefined || unit.kind === "town") &&
      [unit.name, unit.alsoWritten].some((spelling) => spelling?.toUpperCase() === wanted),
  );
  const code = found[0]?.code;
  if (found.length !== 1 || code === undefined) {
    throw new Error(`${found.length} old units “${name}” within ${communeCode}`);
  }
  return code;
}
