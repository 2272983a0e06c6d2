import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useFieldWords } from "./useFieldWords";

interface FieldDialogProps {
  title: string;
  close: () => void;
  /** fills the screen, for a phone in the field */
  isWhole?: boolean;
  children: ReactNode;
}

/** A dialog that is there as long as it is mounted. */
export function FieldDialog({ title, close, isWhole = false, children }: FieldDialogProps) {
  const { words } = useFieldWords();
  return (
    <ModalOverlay
      className={isWhole ? "modal-overlay field-overlay" : "modal-overlay"}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      isDismissable={!isWhole}
    >
      <Modal className={isWhole ? "modal field-modal" : "modal"}>
        <Dialog className="field">
          <header className="field-head">
            <Heading slot="title" className="field-title">
              {title}
            </Heading>
            <Button className="icon-button" aria-label={words.close} onPress={close}>
              <X size={20} aria-hidden="true" />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
