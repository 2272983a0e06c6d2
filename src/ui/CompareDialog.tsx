import { Printer, X } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from "react-aria-components";
import type { Dataset } from "../domain/dataset";
import { FEWEST_PINS } from "../store/pins";
import { selectCitedDataset, selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { compareTextOf } from "../text/compareText";
import { CompareTable } from "./CompareTable";
import { citationsOf, numbersOf, SourceNumbers } from "./citations";
import { type CompareRow, compareCommunes, compareVillages } from "./compareRows";
import { SourcesList } from "./SourcesList";
import { type PinnedUnit, usePinned } from "./usePinned";
import { useRoads } from "./useRoads";
import { useText } from "./useText";

/** Two to four units side by side, value by value: a wide dialog, on a phone the whole screen. */
export function CompareDialog() {
  const isOpen = useAtlas((state) => state.isCompareOpen && state.view.compare.length >= FEWEST_PINS);
  const setOpen = useAtlas((state) => state.setCompareOpen);
  const dataset = useAtlas(selectCitedDataset);
  const pinned = usePinned();
  return (
    <ModalOverlay
      className="modal-overlay compare-overlay"
      isOpen={isOpen && dataset !== null && pinned.length >= FEWEST_PINS}
      onOpenChange={setOpen}
      isDismissable
    >
      <Modal className="modal compare-modal">
        <Dialog className="compare">
          {dataset !== null && <Comparison pinned={pinned} dataset={dataset} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Comparison({ pinned, dataset }: { pinned: readonly PinnedUnit[]; dataset: Dataset }) {
  const text = useText();
  const words = compareTextOf(text.language);
  const setOpen = useAtlas((state) => state.setCompareOpen);
  const clearPins = useAtlas((state) => state.clearPins);
  const [isOnlyDifferent, setOnlyDifferent] = useState(false);
  const rows = useCompareRows(pinned, dataset);
  const citations = useMemo(
    () =>
      citationsOf(
        rows.flatMap((it) => it.cells.flatMap(({ facts }) => facts)),
        dataset,
        text,
      ),
    [rows, dataset, text],
  );
  const numbers = useMemo(() => numbersOf(citations), [citations]);
  const hasSample = rows.some((it) =>
    it.cells.some(({ facts }) => facts.some(({ valueStatus }) => valueStatus === "sample")),
  );
  return (
    <SourceNumbers.Provider value={numbers}>
      {hasSample && (
        <p className="watermark" aria-hidden="true">
          {text.dossier.sampleMark}
        </p>
      )}
      <header className="compare-head">
        <Heading slot="title" className="compare-title">
          {words.title}
        </Heading>
        <div className="compare-tools">
          <Switch className="switch" isSelected={isOnlyDifferent} onChange={setOnlyDifferent}>
            <span className="switch-track" aria-hidden="true">
              <span className="switch-thumb" />
            </span>
            {words.onlyDifferent}
          </Switch>
          <Button className="button" onPress={() => window.print()}>
            <Printer size={16} aria-hidden="true" />
            {words.print}
          </Button>
          <Button className="button" onPress={clearPins}>
            {words.clear}
          </Button>
        </div>
        <Button
          className="icon-button compare-close"
          aria-label={text.app.close}
          onPress={() => setOpen(false)}
        >
          <X size={18} aria-hidden="true" />
        </Button>
        {hasSample && <p className="caution caution-sample">{text.dossier.sampleNotice}</p>}
      </header>
      <CompareTable
        rows={isOnlyDifferent ? rows.filter((it) => it.verdict === "differs") : rows}
        pinned={pinned}
        dataset={dataset}
        words={words}
      >
        <SourcesList citations={citations} />
      </CompareTable>
    </SourceNumbers.Provider>
  );
}

function useCompareRows(pinned: readonly PinnedUnit[], dataset: Dataset): CompareRow[] {
  const text = useText();
  const roads = useRoads();
  const data = useAtlas(selectOverlays);
  const hasFailed = useAtlas((state) => state.overlaysStatus === "failed");
  const openOverlays = useAtlas((state) => state.openOverlays);
  useEffect(() => void openOverlays(), [openOverlays]);
  return useMemo(() => {
    const words = compareTextOf(text.language);
    const villages = pinned.flatMap((it) => it.village ?? []);
    return villages.length > 0
      ? compareVillages(villages, { dataset, text, words })
      : compareCommunes(
          pinned.map((it) => it.commune),
          { dataset, text, words, roads, overlays: { data, hasFailed } },
        );
  }, [pinned, dataset, text, roads, data, hasFailed]);
}
