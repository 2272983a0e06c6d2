import { useEffect, useRef, useState } from "react";
import { Input, SearchField } from "react-aria-components";
import { useAtlas } from "../../store/store";
import { nameFilter } from "../../symbology/table/tableFilter";
import { useText } from "../useText";

/** As long as a person takes to the next letter: the map is not drawn for each of them. */
const PAUSE_MS = 250;

/** Narrow the rows to names that hold some words, accents left aside. */
export function NameField() {
  const text = useText();
  const filtered = useAtlas(({ view }) => {
    const found = view.filter.find((it) => it.on === "name");
    return found?.on === "name" ? found.text : "";
  });
  const setTableFilter = useAtlas((state) => state.setTableFilter);
  const [typed, setTyped] = useState(filtered);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // the back button and “clear” change the filter from outside
  useEffect(() => setTyped(filtered), [filtered]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const apply = (value: string) => {
    clearTimeout(timer.current);
    setTableFilter("name", nameFilter(value));
  };
  return (
    <SearchField
      className="name-field"
      aria-label={text.table.filterName}
      value={typed}
      onChange={(value) => {
        setTyped(value);
        clearTimeout(timer.current);
        if (value === "") apply(value);
        else timer.current = setTimeout(() => apply(value), PAUSE_MS);
      }}
      onSubmit={apply}
    >
      <Input className="table-input" placeholder={text.table.filterName} />
    </SearchField>
  );
}
