import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useAtlas } from "../../store/store";
import { printTextOf } from "../../text/printText";
import { useText } from "../useText";
import { SheetActions } from "./SheetActions";
import { SheetFields } from "./SheetFields";
import { SheetPreview } from "./SheetPreview";
import { sheetUnits } from "./sheetContentOf";
import { FIRST_OPTIONS, type SheetOptions } from "./sheetOptions";
import { useSheet, useSheetFacts, useSheetParts } from "./useSheet";

/** “In bản đồ”: what to print beside the very sheet, and the ways to have it. */
export function PrintDialog() {
  const text = useText();
  const words = printTextOf(text.language);
  const setOpen = useAtlas((state) => state.setPrintOpen);
  return (
    <ModalOverlay className="modal-overlay" isOpen onOpenChange={setOpen} isDismissable>
      <Modal className="modal plate-modal">
        <Dialog className="plate-dialog">
          <header className="plate-head">
            <Heading slot="title" className="plate-title">
              {words.title}
            </Heading>
            <p className="hint">{words.intro}</p>
            <Button className="icon-button" aria-label={words.close} onPress={() => setOpen(false)}>
              <X size={18} aria-hidden="true" />
            </Button>
          </header>
          <Composer />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Composer() {
  const text = useText();
  const [options, setOptions] = useState(firstOptions);
  const { parts, hasFailed } = useSheetParts();
  const known = useSheetFacts(options.range);
  const composed = useSheet(options, parts);
  const hasOverlays = useAtlas((state) => state.view.overlays.length > 0);
  const openOverlays = useAtlas((state) => state.openOverlays);
  useEffect(() => {
    if (hasOverlays) void openOverlays();
  }, [hasOverlays, openOverlays]);
  if (known === null) return null;
  return (
    <div className="plate-body">
      <div className="plate-choices">
        <SheetFields
          options={options}
          onChange={setOptions}
          title={known.title}
          subtitle={known.subtitle}
          commune={known.focusName}
          fittingScale={composed?.sheet.fittingScale ?? null}
          isWhole={composed?.sheet.isWhole ?? true}
          isSample={known.isSample}
          hasUnits={sheetUnits(known.facts).length > 0}
        />
        <SheetActions composed={composed} options={options} facts={known.facts} />
      </div>
      {hasFailed ? (
        <p className="caution" role="alert">
          {text.controls.printNotLoaded}
        </p>
      ) : (
        <SheetPreview composed={composed} />
      )}
    </div>
  );
}

/** Who has drilled down to a commune's villages wants a sheet of it. */
function firstOptions(): SheetOptions {
  const isOfCommune = useAtlas.getState().view.within !== null;
  return isOfCommune ? { ...FIRST_OPTIONS, range: "commune" } : FIRST_OPTIONS;
}
