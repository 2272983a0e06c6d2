import { Bookmark, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { readSavedViews, type SavedView, withSavedView, writeSavedViews } from "../../io/savedViews";
import { openAddress, viewAddress } from "../../store/address";
import { reviewTextOf } from "../../text/reviewText";
import { useText } from "../useText";

/** Filters, order and rule set under a name: kept in this browser, opened again as one step back. */
export function SavedViews() {
  const words = reviewTextOf(useText().language).views;
  return (
    <DialogTrigger>
      <Button className="button">
        <Bookmark size={16} aria-hidden="true" />
        {words.title}
      </Button>
      <Popover className="table-popover" placement="bottom end">
        <Dialog className="table-dialog saved-views" aria-label={words.title}>
          {({ close }) => <ViewList close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ViewList({ close }: { close: () => void }) {
  const words = reviewTextOf(useText().language).views;
  const [views, setViews] = useState<readonly SavedView[]>(readSavedViews);
  const [name, setName] = useState("");
  const [hasFailed, setFailed] = useState(false);
  const id = useId();
  const keep = (next: readonly SavedView[]): boolean => {
    const isKept = writeSavedViews(next);
    setFailed(!isKept);
    if (isKept) setViews(next);
    return isKept;
  };
  return (
    <>
      {views.length === 0 && <p className="hint">{words.none}</p>}
      <ul className="saved-list" aria-label={words.title}>
        {views.map((it) => (
          <li key={it.name}>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                openAddress(it.query);
                close();
              }}
            >
              {it.name}
            </button>
            <Button
              className="icon-button"
              aria-label={words.remove(it.name)}
              onPress={() => keep(views.filter((other) => other !== it))}
            >
              <Trash2 size={15} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="saved-form"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = name.normalize("NFC").trim();
          if (typed !== "" && keep(withSavedView(views, { name: typed, query: viewAddress() }))) setName("");
        }}
      >
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          className="table-input"
          value={name}
          maxLength={60}
          onChange={({ target }) => setName(target.value)}
        />
        <Button className="button" type="submit" isDisabled={name.trim() === ""}>
          {words.save}
        </Button>
      </form>
      {hasFailed && (
        <p className="caution" role="alert">
          {words.failed}
        </p>
      )}
      <p className="hint">{words.where}</p>
    </>
  );
}
