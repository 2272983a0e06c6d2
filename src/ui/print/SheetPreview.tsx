import { useEffect, useState } from "react";
import { formatNumber } from "../../text/format";
import { printTextOf } from "../../text/printText";
import { releaseObjectUrl } from "../objectUrl";
import { useText } from "../useText";
import { pageAddress } from "./sheetPicture";
import type { ComposedSheet } from "./useSheet";

/** The pages as they will be printed, below each other; the first few of a long table. */
export function SheetPreview({ composed }: { composed: ComposedSheet | null }) {
  const { language } = useText();
  const words = printTextOf(language);
  const addresses = usePageAddresses(composed, MOST_PAGES);
  const number = (value: number) => formatNumber(value, { language });
  if (composed === null || addresses.length === 0)
    return (
      <p className="plate-waiting" role="status">
        {words.loading}
      </p>
    );
  const { pages } = composed.sheet;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
    <section className="plate-preview" aria-label={words.preview} tabIndex={0}>
      {addresses.map((address, index) => (
        <img
          key={address}
          src={address}
          alt={words.previewOf(number(index + 1), number(pages.length))}
          width={pages[index]?.width}
          height={pages[index]?.height}
        />
      ))}
    </section>
  );
}

/** Pages beyond these are printed, but nobody reads 950 rows in a preview. */
const MOST_PAGES = 3;

/** Addresses of the pages as pictures, given back when others take their place. */
export function usePageAddresses(composed: ComposedSheet | null, most?: number): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    if (composed === null) return;
    const { sheet, parts } = composed;
    const made = sheet.pages.slice(0, most).map((it) => pageAddress(it, parts.fontFaces));
    setAddresses(made);
    return () => {
      for (const it of made) releaseObjectUrl(it);
    };
  }, [composed, most]);
  return addresses;
}
