import { fold } from "../../../domain/search/fold";

/**
 * The 54 ethnic groups of Viet Nam after the official list (Quyết định 121-TCTK/PPCĐ of 2 March 1979), in its
 * order, as offices of the province write them today; then the spellings and other names that lists have for each.
 */
const GROUPS: readonly (readonly [name: string, ...others: string[]])[] = [
  ["Kinh", "Việt"],
  ["Tày"],
  ["Thái", "Thái Trắng", "Thái Đen"],
  ["Hoa", "Hán"],
  ["Khmer", "Khơ-me", "Khơme"],
  ["Mường"],
  ["Nùng"],
  ["Mông", "H'Mông", "Hmông", "Hơ-mông", "Mèo"],
  ["Dao"],
  ["Gia-rai", "Giarai", "Jrai"],
  ["Ngái"],
  ["Ê-đê", "Êđê"],
  ["Ba-na", "Bana"],
  ["Xơ-đăng", "Xơđăng", "Xê-đăng"],
  ["Sán Chay", "Cao Lan", "Sán Chỉ"],
  ["Cơ-ho", "Cơho", "K'ho"],
  ["Chăm"],
  ["Sán Dìu"],
  ["Hrê", "H'rê"],
  ["Mnông", "M'nông"],
  ["Ra-glai", "Raglai", "Raglay"],
  ["Xtiêng", "X'tiêng", "Stiêng"],
  ["Bru - Vân Kiều", "Vân Kiều", "Bru"],
  ["Thổ"],
  ["Giáy", "Dáy", "Nhắng"],
  ["Cơ-tu", "Cơtu"],
  ["Gié - Triêng", "Giẻ Triêng"],
  ["Mạ"],
  ["Khơ Mú", "Khơmú", "Kh'mú", "Khmú", "Khơ Mu"],
  ["Co", "Cor"],
  ["Tà-ôi", "Tàôi"],
  ["Chơ-ro", "Chơro"],
  ["Kháng"],
  ["Xinh-mun", "Xinhmun"],
  ["Hà Nhì", "Hànhì", "U Ní"],
  ["Chu-ru", "Churu"],
  ["Lào"],
  ["La Chí"],
  ["La Ha"],
  ["Phù Lá", "Phùlá"],
  ["La Hủ", "Lahủ", "Khù Sung"],
  ["Lự", "Lừ"],
  ["Lô Lô", "Lôlô"],
  ["Chứt"],
  ["Mảng"],
  ["Pà Thẻn"],
  ["Cơ Lao", "Cờ Lao"],
  ["Cống"],
  ["Bố Y"],
  ["Si La", "Sila", "Xi La"],
  ["Pu Péo"],
  ["Brâu"],
  ["Ơ-đu", "Ơđu"],
  ["Rơ-măm", "Rơmăm"],
];

/** Names of the 54 groups, in the order of the official list. */
export const ETHNIC_GROUPS: readonly string[] = GROUPS.map(([name]) => name);

const BY_SPELLING = new Map(GROUPS.flatMap((names) => names.map((it) => [fold(it), names[0]] as const)));

/** The group as the official list has it, whatever way it is written; null for a name that is none of the 54. */
function officialName(text: string): string | null {
  const folded = fold(text);
  return BY_SPELLING.get(folded) ?? BY_SPELLING.get(folded.replace(/^(?:dan toc|nguoi) /, "")) ?? null;
}

/**
 * What a list writes of a village's groups, each official name once, “Mông, Hà Nhì” for “H'Mông; hà nhì”. A name
 * that is not on the official list stays as it was typed. "" for a text that says nothing.
 */
export function readEthnicGroups(text: string): string {
  const plain = text.normalize("NFC").replace(/\s+/g, " ").trim();
  const whole = officialName(plain);
  if (whole !== null) return whole;
  return [...new Set(partsOf(plain).map((it) => officialName(it) ?? it))].join(", ");
}

/** The groups that a village's text names, without what stands in brackets: “Mông (80%), Thái” has two. */
export function ethnicGroupsIn(text: string): string[] {
  const named = partsOf(text.replace(/\([^)]*\)/g, " ")).map((it) => officialName(it) ?? it);
  return [...new Set(named)];
}

/** Names in a village's text that are on the official list under no spelling. */
export function unlistedGroupsIn(text: string): string[] {
  return ethnicGroupsIn(text).filter((it) => officialName(it) === null);
}

/** Parts between commas, semicolons, slashes and “và”; a hyphen with spaces parts what is no name with one. */
function partsOf(text: string): string[] {
  return text
    .split(/[,;/+&]|\s+và\s+/iu)
    .flatMap((it) => (officialName(it) === null ? it.split(/\s[-–]\s/u) : [it]))
    .map((it) => it.replace(/\s+/g, " ").trim())
    .filter((it) => fold(it) !== "");
}
