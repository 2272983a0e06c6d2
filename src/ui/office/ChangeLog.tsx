import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Change } from "../../domain/entered/change";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import type { ChangeNames } from "./changeWords";
import { countLines, logRows } from "./logRows";
import { PersonField } from "./PersonField";

/** Lines that are drawn at first, and with each press after. */
const PAGE = 100;

/** Who changed what and when, old and new, newest first; a page of it at a time. */
export function ChangeLog({ words, close }: { words: ChangeNames; close: () => void }) {
  const { text, office } = words;
  const journal = useAtlas((state) => state.journal);
  const [changes, setChanges] = useState<readonly Change[] | "unreadable" | null>(null);
  const [most, setMost] = useState(PAGE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step taken elsewhere is another log
  useEffect(() => {
    let isLate = false;
    useAtlas
      .getState()
      .readChanges()
      .then(
        (read) => !isLate && setChanges(read),
        () => !isLate && setChanges("unreadable"),
      );
    return () => {
      isLate = true;
    };
  }, [journal]);
  // the names of zones and sites come with them
  useEffect(() => {
    if (Array.isArray(changes) && changes.some(isAboutPlaces)) void useAtlas.getState().openOverlays();
  }, [changes]);
  const number = (value: number) => formatNumber(value, { language: text.language });
  return (
    <>
      <PersonField words={words} />
      {changes === null && <p role="status">{office.log.reading}</p>}
      {changes === "unreadable" && (
        <p className="import-refused" role="alert">
          {office.log.unreadable}
        </p>
      )}
      {Array.isArray(changes) &&
        (changes.length === 0 ? (
          <p>{office.log.empty}</p>
        ) : (
          <LogTable changes={changes} most={most} words={words} />
        ))}
      <p className="import-actions">
        {Array.isArray(changes) && countLines(changes) > most && (
          <Button className="button" onPress={() => setMost(most + PAGE)}>
            {office.log.more(number(Math.min(PAGE, countLines(changes) - most)))}
          </Button>
        )}
        <Button className="button" onPress={close}>
          {text.app.close}
        </Button>
      </p>
    </>
  );
}

function isAboutPlaces({ records }: Change): boolean {
  return records.some(({ table, key }) => table === "movedPlaces" || (table === "notes" && !isUnitId(key)));
}

function isUnitId(key: string): boolean {
  return /^\d{5}(-|$)/.test(key);
}

function LogTable({
  changes,
  most,
  words,
}: {
  changes: readonly Change[];
  most: number;
  words: ChangeNames;
}) {
  const { text, keep, office } = words;
  const published = useAtlas((state) => state.published);
  const overlays = useAtlas((state) => state.overlays);
  const rows = useMemo(
    () => logRows(changes, most, { ...words, published, overlays }),
    [changes, most, words, published, overlays],
  );
  const lines = useMemo(() => countLines(changes), [changes]);
  const number = (value: number) => formatNumber(value, { language: text.language });
  const { at, by, kind, what, old, now } = keep.changeColumns;
  return (
    <>
      <p className="hint">
        {rows.length < lines
          ? office.log.shown(number(rows.length), number(lines))
          : office.log.count(number(changes.length), number(lines))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="office-log" aria-label={keep.changeLog} tabIndex={0}>
        <table aria-label={keep.changeLog}>
          <thead>
            <tr>
              {[at, by, kind, what, old, now].map((it) => (
                <th key={it} scope="col">
                  {it}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((it) => (
              <tr key={it.id}>
                <td className="office-when">{it.at}</td>
                <td>{it.by}</td>
                <td>{it.kind}</td>
                <td>{it.about}</td>
                <td>{it.old}</td>
                <td>{it.now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
