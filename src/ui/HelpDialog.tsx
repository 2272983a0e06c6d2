import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from "react-aria-components";
import { useAtlas } from "../store/store";
import { type HelpText, helpTextOf } from "../text/helpText";
import { useText } from "./useText";

/** Keys that do one thing: each entry may be pressed, those of an entry together. */
interface Row {
  keys: readonly (readonly string[])[];
  does: string;
}

/** Every key that the page listens to, by where it works. */
function groupsOf({ groups, keys, does }: HelpText): readonly { title: string; rows: readonly Row[] }[] {
  return [
    {
      title: groups.anywhere,
      rows: [
        { keys: [["/"], ["Ctrl", "K"]], does: does.search },
        { keys: [["M"]], does: does.map },
        { keys: [["?"]], does: does.help },
        { keys: [[keys.escape]], does: does.close },
        { keys: [["Alt", "←"]], does: does.back },
        { keys: [["Ctrl", "Z"]], does: does.undo },
        { keys: [["Ctrl", "Y"]], does: does.redo },
        { keys: [[keys.tab]], does: does.next },
      ],
    },
    {
      title: groups.map,
      rows: [
        { keys: [[keys.arrows]], does: does.move },
        { keys: [["+"], ["−"]], does: does.zoom },
        { keys: [[keys.enter]], does: does.choose },
      ],
    },
    {
      title: groups.place,
      rows: [
        { keys: [[keys.arrows], ["Shift", keys.arrows]], does: does.placeMove },
        { keys: [[keys.enter]], does: does.placePress },
        { keys: [[keys.escape]], does: does.placeLeave },
      ],
    },
    {
      title: groups.pick,
      rows: [
        { keys: [[keys.enter]], does: does.pickPress },
        { keys: [[keys.escape]], does: does.pickLeave },
      ],
    },
    {
      title: groups.search,
      rows: [
        { keys: [["↑"], ["↓"]], does: does.hits },
        { keys: [[keys.enter]], does: does.take },
      ],
    },
    {
      title: groups.lists,
      rows: [
        { keys: [[keys.arrows]], does: does.listMove },
        { keys: [[keys.enter], [keys.space]], does: does.listTake },
      ],
    },
    {
      title: groups.table,
      rows: [
        { keys: [[keys.arrows]], does: does.tableMove },
        { keys: [["Home"], ["End"]], does: does.tableEnds },
        { keys: [[keys.enter]], does: does.tableOpen },
        { keys: [[keys.space], ["Shift", keys.arrows]], does: does.tableSelect },
        { keys: [["Ctrl", "A"]], does: does.tableAll },
        { keys: [["Ctrl", "C"]], does: does.tableCopy },
        { keys: [["F2"]], does: does.tableEdit },
        { keys: [["Ctrl", "V"]], does: does.tablePaste },
        { keys: [["Ctrl", "D"]], does: does.tableFill },
      ],
    },
  ];
}

/** The keys of the page, and the way to do without those of one character. */
export function HelpDialog() {
  const { language } = useText();
  const text = helpTextOf(language);
  const isOpen = useAtlas((state) => state.isHelpOpen);
  const setOpen = useAtlas((state) => state.setHelpOpen);
  const hasPlainKeys = useAtlas((state) => state.hasPlainKeys);
  const setPlainKeys = useAtlas((state) => state.setPlainKeys);
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="modal">
        <Dialog className="help">
          <Heading slot="title" className="help-title">
            {text.title}
          </Heading>
          <div className="help-groups">
            {groupsOf(text).map((group) => (
              <section key={group.title}>
                <h3>{group.title}</h3>
                <dl>
                  {group.rows.map((row) => (
                    <HelpRow key={row.does} row={row} />
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <div>
            <Switch className="switch help-switch" isSelected={hasPlainKeys} onChange={setPlainKeys}>
              <span className="switch-track" aria-hidden="true">
                <span className="switch-thumb" />
              </span>
              {text.plainKeys}
            </Switch>
            <p className="hint">{text.plainKeysHint}</p>
          </div>
          <p className="help-actions">
            <Button className="button" slot="close">
              {text.close}
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function HelpRow({ row: { keys, does } }: { row: Row }) {
  return (
    <div className="help-row">
      <dt>
        {keys.map((together, index) => (
          <span key={together.join()}>
            {index > 0 && " / "}
            {together.map((key, at) => (
              <span key={key}>
                {at > 0 && " + "}
                <kbd>{key}</kbd>
              </span>
            ))}
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
