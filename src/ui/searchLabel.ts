import type { SearchHit } from "../domain/search/searchIndex";
import type { Text } from "../text/text";

/** “Xã Mường Mô” of the unit that choosing a hit opens. */
function unitName(hit: SearchHit, text: Text): string {
  return `${text.units.kind[hit.communeKind].toLowerCase()} ${hit.communeName}`;
}

/** Second line of a hit: what it is, which code list, what it became, and what matched. */
export function searchDetail(hit: SearchHit, text: Text): string {
  const parts: string[] = [];
  if (hit.kind === "commune") parts.push(text.search.codeFrom(hit.id));
  if (hit.kind === "oldCommune") {
    const kind = hit.unitKind === null ? "" : text.units.kind[hit.unitKind];
    parts.push(text.search.kind.oldCommune(kind, lowerFirst(hit.district)));
    if (hit.matched === "oldCode") parts.push(text.search.codeBefore(hit.id));
    if (hit.matched === "alsoWritten") parts.push(text.search.alsoWritten(hit.alsoWritten));
    parts.push(text.search.nowPartOf(unitName(hit, text)));
  }
  if (hit.kind === "villageName") parts.push(text.search.kind.villageName, unitName(hit, text));
  if (hit.kind === "village") parts.push(unitName(hit, text));
  parts.push(text.search.matched[hit.matched]);
  return parts.join(" · ");
}

/** “Huyện Sìn Hồ” as it stands within a sentence. */
function lowerFirst(words: string): string {
  return words.slice(0, 1).toLocaleLowerCase("vi") + words.slice(1);
}

/** First line of a hit. */
export function searchName(hit: SearchHit, text: Text): string {
  return hit.unitKind === null ? hit.name : `${text.units.kind[hit.unitKind]} ${hit.name}`;
}

/** Both lines, for a screen reader. */
export function searchLabel(hit: SearchHit, text: Text): string {
  return `${searchName(hit, text)}, ${searchDetail(hit, text)}`;
}
