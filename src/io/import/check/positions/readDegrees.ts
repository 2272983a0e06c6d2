import { DEGREE_WORDS } from "../../words/cellWords";

/** One number of a position: degrees with a point or a comma, degrees-minutes-seconds, or metres. */
export function readCoordinate(text: string): number | null {
  const plain = text.replace(/\s*(m|mét)$/iu, "");
  const metres = readMetres(plain);
  if (metres !== null) return metres;
  return readDecimal(plain) ?? readSexagesimal(plain);
}

/** `103,451`, `-12.5°`, `103.451° E`, `N 22,39`. */
function readDecimal(text: string): number | null {
  const parts = /^([NSEWBĐ]?)\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWBĐ]?)$/iu.exec(text);
  if (parts === null) return null;
  const [, before = "", digits = "", after = ""] = parts;
  const value = Number(digits.replace(",", "."));
  return /[SW]/iu.test(before + after) ? -value : value;
}

/** `546139.09`, `2.476.912,68`, `546 139,09`: six digits or more before the decimal mark. */
function readMetres(text: string): number | null {
  const bare = text.replace(/(?<=\d)[\s'](?=\d{3})/gu, "");
  if (/^\d{6,7}(?:[.,]\d+)?$/.test(bare)) return Number(bare.replace(",", "."));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare))
    return asMetres(bare.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return asMetres(bare.replaceAll(",", ""));
  return null;
}

/** `103.451` is degrees and `546.139` metres: grouped digits count only where no degree can be meant. */
function asMetres(digits: string): number | null {
  const value = Number(digits);
  return value >= 185_000 && value < 10_000_000 ? value : null;
}

/** `103°27'30,5"E`, `22 23 40`, “103 độ 27 phút 30 giây”. South and west are negative. */
function readSexagesimal(text: string): number | null {
  let plain = text.toUpperCase();
  for (const [word, sign] of DEGREE_WORDS) plain = plain.replace(word, sign);
  const parts =
    /^([NSEWBĐ]?)\s*(\d{1,3})\s*[°º:\s]\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['’′:\s]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’)?)?)?\s*([NSEWBĐ]?)$/u.exec(
      plain.trim(),
    );
  if (parts === null) return null;
  const [, before = "", degrees = "", minutes = "0", seconds = "0", after = ""] = parts;
  const [m, s] = [minutes, seconds].map((it) => Number(it.replace(",", ".")));
  if (m === undefined || s === undefined || m >= 60 || s >= 60) return null;
  const value = Number(degrees) + m / 60 + s / 3600;
  return /[SW]/.test(before + after) ? -value : value;
}

/** Both numbers from one cell: `22.39; 103.45`, `22,39 103,45`, `(22.39, 103.45)`. Null if there are not two. */
export function readCoordinatePair(text: string): [number, number] | null {
  const bare = text.replace(/^[[(\s]+|[\])\s]+$/gu, "");
  for (const separator of [
    /\s*[;|/]\s*/u,
    /,\s+/u,
    /\s*[-–]\s+|\s+[-–]\s*/u,
    /(?<=[NSEWBĐ"”″])[\s,]+/iu,
    /\s+/u,
    /,/u,
  ]) {
    const parts = bare.split(separator).filter((it) => it !== "");
    if (parts.length !== 2) continue;
    const [first, second] = parts.map(readCoordinate);
    if (typeof first === "number" && typeof second === "number") return [first, second];
  }
  // `22,39,103,45`: two decimal commas and one between
  const commas = /^(\d{1,3},\d+),\s*(\d{1,3},\d+)$/.exec(bare);
  const pair = [commas?.[1], commas?.[2]].map((it) => (it === undefined ? null : readCoordinate(it)));
  return typeof pair[0] === "number" && typeof pair[1] === "number" ? [pair[0], pair[1]] : null;
}
