import { useEffect, useMemo, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { EditFault } from "../../io/edit/edit";
import { type EditDocument, editCells, tryCells } from "../../store/edits";
import { today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { DocumentFields, type Standing } from "../edit/DocumentFields";
import { PersonField } from "../office/PersonField";
import { useOfficeWords } from "../office/useOfficeWords";
import { type CellBlock, cellLines, datedEdits } from "./cellBlock";

/** Lines of each list; the rest is counted. */
const SHOWN = 6;

interface BlockPreviewProps {
  block: CellBlock;
  /** what became of it, in words; "" where nothing did */
  onClose: (said: string) => void;
}

/** What pasting or filling down would change, and what it cannot, before anything is changed. */
export function BlockPreview({ block, onClose }: BlockPreviewProps) {
  const words = useOfficeWords();
  const { keep, office, text } = words;
  const entered = useAtlas((state) => state.entered);
  const [tried, setTried] = useState<{ count: number; faults: readonly EditFault[] } | null>(null);
  const [fault, setFault] = useState("");
  const isDecided = block.edits.every(({ field }) => field.what === "areaClass");
  const [standing, setStanding] = useState<Standing>({
    kind: isDecided ? "official" : "entered",
    document: "",
    documentDate: today(),
    asOf: today(),
  });
  const isOfficial = standing.kind === "official";
  const { asOf, documentDate } = standing;
  const edits = useMemo(() => datedEdits(block, asOf), [block, asOf]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is held elsewhere changes what would change
  useEffect(() => {
    let isLate = false;
    // the number of the document changes no cell
    const document = isOfficial ? { number: "–", date: documentDate || today() } : null;
    tryCells(edits, document).then(
      (result) => !isLate && setTried(result),
      () => !isLate && setFault(office.edit.failed),
    );
    return () => {
      isLate = true;
    };
  }, [edits, isOfficial, documentDate, entered]);

  const refused = [...block.faults, ...(tried?.faults ?? [])];
  const lines = cellLines(block, refused);
  const number = (value: number) => formatNumber(value, { language: text.language });
  const hasOwnDate = block.edits.some(({ field }) => field.what === "measure");
  const apply = async () => {
    const missing = faultOf();
    setFault(missing);
    if (missing !== "" || tried === null) return;
    const document: EditDocument | null = isOfficial
      ? { number: standing.document, date: documentDate }
      : null;
    try {
      await editCells(edits, { document });
      const left = refused.length === 0 ? "" : ` ${office.block.refused(number(refused.length))}`;
      onClose(`${office.edit.pasted(number(tried.count))}${left}`);
    } catch {
      setFault(office.edit.failed);
    }
  };
  function faultOf(): string {
    if (isOfficial && standing.document.trim() === "") return office.edit.documentMissing;
    if ((isOfficial && documentDate === "") || (hasOwnDate && asOf === "")) return office.edit.dateMissing;
    const isAhead = (isOfficial && documentDate > today()) || (hasOwnDate && asOf > today());
    return isAhead ? office.edit.dateAhead : "";
  }
  return (
    <ModalOverlay className="modal-overlay" isOpen onOpenChange={() => onClose("")} isDismissable>
      <Modal className="modal office-modal">
        <Dialog className="office-panel">
          <Heading slot="title" className="import-title">
            {office.block.titles[block.kind]}
          </Heading>
          {tried !== null && (
            <>
              <section className="office-part">
                <h3>{office.block.changes(number(tried.count))}</h3>
                {tried.count === 0 && <p>{office.edit.unchanged}</p>}
                <ul className="block-lines" aria-label={office.block.changed}>
                  {lines.slice(0, SHOWN).map(({ key, about, old, now }) => (
                    <li key={key}>
                      {about}: <del>{old || text.status.missing}</del> → <ins>{now || office.edit.clear}</ins>
                    </li>
                  ))}
                </ul>
                {lines.length > SHOWN && (
                  <p className="hint">{office.block.more(number(lines.length - SHOWN))}</p>
                )}
              </section>
              {refused.length > 0 && (
                <section className="office-part">
                  <h3>{office.block.refused(number(refused.length))}</h3>
                  <ul className="block-lines" aria-label={office.block.refusals}>
                    {refused.slice(0, SHOWN).map((it) => {
                      const { reason, remedy } = keep.editFaults[it.code](it.details);
                      const what = it.text === "" ? "" : ` “${it.text.slice(0, 60)}”`;
                      return (
                        <li key={`${it.unitId} ${JSON.stringify(it.field)} ${it.text}`}>
                          {block.stretch.nameOf(it.unitId)}
                          {what}: {reason} {remedy}
                        </li>
                      );
                    })}
                  </ul>
                  {refused.length > SHOWN && (
                    <p className="hint">{office.block.more(number(refused.length - SHOWN))}</p>
                  )}
                </section>
              )}
              {tried.count > 0 && (
                <section className="office-part block-standing">
                  <DocumentFields
                    standing={standing}
                    onChange={setStanding}
                    hasOwnDate={hasOwnDate}
                    isDecided={isDecided}
                    words={words}
                  />
                  <PersonField words={words} />
                </section>
              )}
            </>
          )}
          {fault !== "" && (
            <p className="edit-fault" role="alert">
              {fault}
            </p>
          )}
          <p className="import-actions">
            <Button className="button" onPress={() => onClose("")}>
              {office.edit.cancel}
            </Button>
            <Button
              className="button button-primary"
              isDisabled={tried === null || tried.count === 0}
              onPress={() => void apply()}
            >
              {office.block.apply}
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
