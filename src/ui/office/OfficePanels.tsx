import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useAtlas } from "../../store/store";
import { ChangeLog } from "./ChangeLog";
import { ExportPanel } from "./ExportPanel";
import { ResetPanel } from "./ResetPanel";
import { useOfficeWords } from "./useOfficeWords";

/** The dialogs of an office: export, change log, back to published data. One is open at a time. */
export function OfficePanels() {
  const panel = useAtlas((state) => state.officePanel);
  const setPanel = useAtlas((state) => state.setOfficePanel);
  const words = useOfficeWords();
  const titles = {
    export: words.office.export.title,
    log: words.keep.changeLog,
    reset: words.keep.reset,
  };
  const close = () => setPanel(null);
  return (
    <ModalOverlay className="modal-overlay" isOpen={panel !== null} onOpenChange={close} isDismissable>
      <Modal className="modal office-modal" data-panel={panel ?? ""}>
        <Dialog className="office-panel">
          {panel !== null && (
            <Heading slot="title" className="import-title">
              {titles[panel]}
            </Heading>
          )}
          {panel === "export" && <ExportPanel words={words} close={close} />}
          {panel === "log" && <ChangeLog words={words} close={close} />}
          {panel === "reset" && <ResetPanel words={words} close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
