import type { View } from "./view";

/** How a stroke on the map encloses: as the box between its ends, or as a loop along its way. */
export const STROKE_SHAPES = ["box", "loop"] as const;
export type StrokeShape = (typeof STROKE_SHAPES)[number];

/** The units ticked in the lists below the map, and the mode in which villages are ticked on the map itself. */
export interface PickingSlice {
  /** ids of ticked units; some may be hidden by a filter, see `selectPicked` */
  selection: ReadonlySet<string>;
  setSelection: (selection: ReadonlySet<string>) => void;
  /** whether strokes on the map tick villages; see `selectIsPicking` for when they do */
  wantsPicking: boolean;
  startPicking: () => void;
  stopPicking: () => void;
  strokeShape: StrokeShape;
  setStrokeShape: (shape: StrokeShape) => void;
  /** to tick what the map shows at this moment; a new object for each wish */
  inViewWish: object | null;
  wishInView: () => void;
}

interface Needed extends PickingSlice {
  view: View;
  placing: object | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The part of the store that holds what is ticked. It is no part of the address: ids would make it too long. */
export function createPickingSlice(
  set: (patch: (state: PickingSlice) => Partial<PickingSlice>) => void,
): PickingSlice {
  return {
    selection: NOTHING,
    setSelection: (selection) => set(() => ({ selection: selection.size === 0 ? NOTHING : selection })),
    wantsPicking: false,
    startPicking: () => set(() => ({ wantsPicking: true, inViewWish: null })),
    stopPicking: () => set(() => ({ wantsPicking: false, inViewWish: null })),
    strokeShape: "box",
    setStrokeShape: (strokeShape) => set(() => ({ strokeShape })),
    inViewWish: null,
    wishInView: () => set(() => ({ inViewWish: {} })),
  };
}

/** Villages are ticked on the map where they are drawn, and not while a point is being placed. */
export function selectIsPicking({ wantsPicking, view, placing }: Needed): boolean {
  return wantsPicking && placing === null && view.level === "village";
}
