/**
 * Two encodings of Vietnamese from before Unicode, still met in old files and in cells typed with the fonts
 * .VnTime and VNI-Times. Both put Vietnamese letters where windows-1252 has others, so text read as
 * windows-1252 (or kept so by Excel, which knows only the font) is turned into letters one by one.
 * Facts from TCVN 5712:1993 (VN3, the upper half) and from the VNI code table for Windows.
 */

/** Upper half of TCVN3 from 0xA1; "\0" where it has nothing. Capitals with a tone exist in its fonts only. */
const TCVN3 =
  "ĂÂÊÔƠƯĐăâêôơưđ\0\0\0\0\0\0àảãáạ\0ằẳẵắ\0\0\0\0\0\0\0ặầẩẫấậè\0ẻẽéẹềểễếệìỉ\0\0\0ĩíịò\0ỏõóọồổỗốộờởỡớợù\0ủũúụừửữứựỳỷỹýỵ";
const TCVN3_FIRST = 0xa1;

const tcvn3 = new Map<string, string>();
for (let index = 0; index < TCVN3.length; index++) {
  const letter = TCVN3[index] ?? "\0";
  if (letter !== "\0") tcvn3.set(String.fromCharCode(TCVN3_FIRST + index), letter);
}

/** TCVN3 text that was read as windows-1252. Letters that it does not have stay as they are. */
export function decodeTcvn3(text: string): string {
  // Excel and browsers write 0xA0 as a space that does not break; it stays one.
  return text.replace(/[\u00a1-\u00ff]/g, (letter) => tcvn3.get(letter) ?? letter);
}

/** VNI: letters that stand alone. */
const VNI_SINGLE = new Map(
  Object.entries({ ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", ô: "ơ", ö: "ư", î: "ỵ" }),
);

/** VNI: marks behind a, e, o (the first of each) and behind all vowels, as combining marks. */
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const VNI_TONES = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const VNI_CIRCUMFLEX = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
const VNI_BREVE = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };

const vniPairs = new Map<string, string>();
for (const letter of "aeoôuöy")
  for (const [mark, tone] of Object.entries(VNI_TONES))
    vniPairs.set(letter + mark, ((VNI_SINGLE.get(letter) ?? letter) + tone).normalize("NFC"));
for (const letter of "aeo")
  for (const [mark, tone] of Object.entries(VNI_CIRCUMFLEX))
    vniPairs.set(letter + mark, (letter + CIRCUMFLEX + tone).normalize("NFC"));
for (const [mark, tone] of Object.entries(VNI_BREVE))
  vniPairs.set(`a${mark}`, `a${BREVE}${tone}`.normalize("NFC"));

/** VNI text that was read as windows-1252. A mark follows its letter and may be written small behind a capital. */
export function decodeVni(text: string): string {
  return text.replace(
    /[aeoôuöy][ùøûõïâáàåãäêéèúüë]|[ñíìæóòôöî]/gi,
    (found) => decodePair(found) ?? [...found].map((letter) => decodePair(letter) ?? letter).join(""),
  );
}

function decodePair(found: string): string | undefined {
  const lower = found.toLowerCase();
  const letter = found.length === 1 ? VNI_SINGLE.get(lower) : vniPairs.get(lower);
  return found[0] === lower[0] ? letter : letter?.toUpperCase();
}
