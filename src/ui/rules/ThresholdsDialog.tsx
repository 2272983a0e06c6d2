import { X } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { selectRuleSets } from "../../store/rulesSelectors";
import { useAtlas } from "../../store/store";
import { thresholdsTextOf } from "../../text/thresholdsText";
import "../../../styles/thresholds.css";
import { Effect } from "./Effect";
import type { Said } from "./said";
import { ThresholdsForm } from "./ThresholdsForm";

/** The thresholds of a rule set: read, changed in a copy, given on as a file. */
export function ThresholdsDialog() {
  const text = thresholdsTextOf(useAtlas((state) => state.view.language));
  const id = useAtlas((state) => state.thresholdsOpen);
  const openThresholds = useAtlas((state) => state.openThresholds);
  const openRules = useAtlas((state) => state.openRules);
  const listed = useAtlas((state) => selectRuleSets(state).find(({ ruleSet }) => ruleSet.id === id));
  const isLoading = useAtlas(({ rulesStatus }) => rulesStatus !== "ready" && rulesStatus !== "failed");
  const [said, setSaid] = useState<Said | null>(null);
  const [isTouched, setTouched] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const touch = useCallback((is: boolean) => {
    setTouched(is);
    if (!is) setAsking(false);
  }, []);
  const close = () => {
    if (isTouched) setAsking(true);
    else openThresholds(null);
  };
  const isOpen = id !== null && (listed !== undefined || isLoading);
  useEffect(() => {
    if (id !== null) void openRules();
    else setSaid(null);
    setAsking(false);
  }, [id, openRules]);
  // a copy may go by other ways than this dialog; nothing waits behind the page then
  useEffect(() => {
    if (id !== null && !isOpen) openThresholds(null);
  }, [id, isOpen, openThresholds]);
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={close} isDismissable={false}>
      <Modal className="modal thresholds-modal">
        <Dialog className="thresholds">
          <header className="thresholds-head">
            <Heading slot="title" className="import-title">
              {text.title}
            </Heading>
            <Button className="icon-button" slot="close" aria-label={text.close}>
              <X size={18} aria-hidden="true" />
            </Button>
          </header>
          {isAsking && (
            <div className="thresholds-ask" role="alert">
              <p>{text.leaveAsk}</p>
              <p className="edit-actions">
                <Button className="button" onPress={() => setAsking(false)} autoFocus>
                  {text.leaveNo}
                </Button>
                <Button className="button" onPress={() => openThresholds(null)}>
                  {text.leaveYes}
                </Button>
              </p>
            </div>
          )}
          {said !== null && <SaidBox key={said.sentence} said={said} />}
          {listed === undefined ? (
            <p role="status">{text.loading}</p>
          ) : (
            <ThresholdsForm
              key={JSON.stringify(listed.ruleSet)}
              listed={listed}
              onSaid={setSaid}
              onTouched={touch}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Takes the focus: what was pressed may be gone. */
function SaidBox({ said: { sentence, effect } }: { said: Said }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="thresholds-said" role="status" tabIndex={-1} ref={box}>
      <p>
        <strong>{sentence}</strong>
      </p>
      {effect !== null && <Effect effect={effect} />}
    </div>
  );
}
