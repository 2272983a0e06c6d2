import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { buildSearchIndex, type SearchHit, search } from "../domain/search/searchIndex";
import { selectDataset } from "../store/selectors";
import { useAtlas } from "../store/store";
import { SearchResult } from "./SearchResult";
import { searchLabel } from "./searchLabel";
import { useText } from "./useText";

/** Stands where nothing was found: pressing it empties the box. */
const CLEAR = "clear";

const NO_UNITS = { communes: [], oldCommunes: [], villageNames: [], villages: [] };

/** Find a unit by name, former name or code, with or without accents. */
export function SearchBox() {
  const text = useText();
  const dataset = useAtlas(selectDataset);
  const choose = useAtlas((state) => state.choose);
  const [query, setQuery] = useState("");
  const index = useMemo(() => buildSearchIndex(dataset ?? NO_UNITS), [dataset]);
  const hits = useMemo(() => search(index, query), [index, query]);
  const isLost = hits.length === 0 && query.trim() !== "";
  const items: { key: string; hit: SearchHit | null }[] = isLost
    ? [{ key: CLEAR, hit: null }]
    : hits.map((hit) => ({ key: `${hit.kind}/${hit.id}`, hit }));
  return (
    <ComboBox
      className="search"
      aria-label={text.search.label}
      items={items}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(key) => {
        if (key === CLEAR) setQuery("");
        const hit = hits.find((it) => `${it.kind}/${it.id}` === key);
        if (hit === undefined) return;
        choose(hit.kind === "village" ? hit.id : hit.communeCode);
        setQuery("");
      }}
      // an empty box has nothing to list: the list closes and gives the page back
      allowsEmptyCollection={query.trim() !== ""}
      allowsCustomValue
      menuTrigger="input"
    >
      <div className="search-field">
        <Search className="search-icon" size={18} aria-hidden="true" />
        <Input className="search-input" placeholder={text.search.placeholder} />
      </div>
      <Popover className="search-popover" offset={4}>
        <ListBox
          className="search-results"
          // react-aria has no Vietnamese words of its own
          aria-label={text.search.label}
        >
          {({ key, hit }: { key: string; hit: SearchHit | null }) =>
            hit === null ? (
              <ListBoxItem id={key} className="search-item" textValue={text.ease.clearSearch}>
                <span>{text.search.empty}</span>
                <span className="search-clear">{text.ease.clearSearch}</span>
              </ListBoxItem>
            ) : (
              <ListBoxItem id={key} className="search-item" textValue={searchLabel(hit, text)}>
                <SearchResult hit={hit} />
              </ListBoxItem>
            )
          }
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
