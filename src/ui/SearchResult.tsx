import type { SearchHit } from "../domain/search/searchIndex";
import { searchDetail } from "./searchLabel";
import { useText } from "./useText";

/** One hit: its name with the matched letters marked, and what it is today. */
export function SearchResult({ hit }: { hit: SearchHit }) {
  const text = useText();
  return (
    <>
      <span className="search-name">
        {hit.unitKind !== null && <span className="search-kind">{text.units.kind[hit.unitKind]} </span>}
        {hit.name.slice(0, hit.start)}
        <mark>{hit.name.slice(hit.start, hit.end)}</mark>
        {hit.name.slice(hit.end)}
      </span>
      <span className="search-detail">{searchDetail(hit, text)}</span>
    </>
  );
}
