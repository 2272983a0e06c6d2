import type { Scheme } from "./ramps";

/** One colour per overlay, for its outline, its pattern and the plate of its icon. */
export type OverlayColour =
  | "tea"
  | "cinnamon"
  | "macadamia"
  | "rice"
  | "fruit"
  | "ginseng"
  | "cage-fish"
  | "resettlement";

interface OverlaySwatch {
  fill: string;
  /** the sign on the plate */
  sign: string;
}

const onPaper = (fill: string): OverlaySwatch => ({ fill, sign: "#ffffff" });
const onInk = (fill: string): OverlaySwatch => ({ fill, sign: "#14181a" });

/** Dark on the light map and light on the dark one: overlays lie over every class colour. */
export const OVERLAY_PALETTE: Record<Scheme, Record<OverlayColour, OverlaySwatch>> = {
  light: {
    tea: onPaper("#1f5f2a"),
    cinnamon: onPaper("#6b3f16"),
    macadamia: onPaper("#5b2f91"),
    rice: onPaper("#7a6400"),
    fruit: onPaper("#b3420a"),
    ginseng: onPaper("#9c1c5a"),
    "cage-fish": onPaper("#17549b"),
    resettlement: onPaper("#1d282c"),
  },
  dark: {
    tea: onInk("#86d08c"),
    cinnamon: onInk("#d9a877"),
    macadamia: onInk("#c3a5f0"),
    rice: onInk("#e5d36a"),
    fruit: onInk("#ff9d66"),
    ginseng: onInk("#f594c2"),
    "cage-fish": onInk("#8cbcf5"),
    resettlement: onInk("#f4f2ec"),
  },
};
