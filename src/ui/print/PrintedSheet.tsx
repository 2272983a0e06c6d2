import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { usePageAddresses } from "./SheetPreview";
import type { SheetOptions } from "./sheetOptions";
import type { ComposedSheet } from "./useSheet";

interface PrintedSheetProps {
  composed: ComposedSheet;
  options: SheetOptions;
  onDone: () => void;
}

/** The sheet for the browser's printer: nothing else of the page is printed, each page on a paper of its size. */
export function PrintedSheet({ composed, options, onDone }: PrintedSheetProps) {
  const addresses = usePageAddresses(composed);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const images = [...(box.current?.querySelectorAll("img") ?? [])];
    if (images.length === 0 || images.length < addresses.length) return;
    let isWanted = true;
    void Promise.all(images.map((it) => it.decode().catch(() => undefined))).then(() => {
      if (!isWanted) return;
      window.print();
      onDone();
    });
    return () => {
      isWanted = false;
    };
  }, [addresses, onDone]);
  return createPortal(
    <div ref={box} className="print-sheet" data-paper={`${options.paper}-${options.orientation}`}>
      {addresses.map((it) => (
        <img key={it} src={it} alt="" />
      ))}
    </div>,
    document.body,
  );
}
