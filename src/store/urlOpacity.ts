import { OPACITY, OVERLAYS, type Overlay, type View } from "./view";

/** `tea-60`; ids hold hyphens themselves */
const ENTRY = /^(.+)-(\d{2,3})$/;

/** The overlay and the per cent of one entry of the address, null where it is none. */
function readEntry(text: string): [Overlay, number] | null {
  const [, id, digits] = ENTRY.exec(text) ?? [];
  const overlay = OVERLAYS.find((it) => it === id);
  const percent = Number(digits);
  const isInRange = percent >= OPACITY.least && percent <= OPACITY.most;
  return overlay === undefined || !isInRange ? null : [overlay, percent];
}

/** Whether an entry names an overlay and a strength that it can have. */
export function isOpacity(text: string): boolean {
  return readEntry(text) !== null;
}

/** Strengths by overlay; full strength is what an overlay has anyway and is left out. */
export function readOpacity(entries: readonly string[]): View["opacity"] {
  const read = entries.map(readEntry).filter((it) => it !== null);
  return Object.fromEntries(read.filter(([, percent]) => percent !== OPACITY.most));
}

/** The same in the order of `OVERLAYS`, so that equal views give equal addresses. */
export function writeOpacity(opacity: View["opacity"]): string {
  return OVERLAYS.flatMap((it) => (opacity[it] === undefined ? [] : [`${it}-${opacity[it]}`])).join(",");
}
