import type { Commune, LngLat } from "../../domain/commune";
import type { Placing } from "../../store/placingSlice";
import type { PlacingText } from "../../text/placingText";
import type { Text } from "../../text/text";
import { positionWords } from "../positionWords";

/** “Xã Thu Lũm”, “Phường Tân Phong” */
export function communeWords(commune: Commune, text: Text): string {
  return `${text.units.kind[commune.kind]} ${commune.name}`;
}

/** Where the point stands: “22,31020° B, 103,14520° Đ, thuộc Xã Thu Lũm”. */
export function whereWords(
  position: LngLat | null,
  commune: Commune | null,
  { text, words }: { text: Text; words: PlacingText },
): string {
  if (position === null) return words.nowhere;
  return `${positionWords(position, text)}, ${commune === null ? words.outside : words.within(communeWords(commune, text))}`;
}

/** What is being done: “Sửa vị trí: Bản Pa Ủ”, “Thêm bản vào Xã Thu Lũm”. */
export function taskWords(
  { task }: Placing,
  commune: Commune | null,
  text: Text,
  words: PlacingText,
): string {
  if ("name" in task) return words.title.move(task.name);
  return words.title[task.do](commune === null ? "" : communeWords(commune, text));
}
