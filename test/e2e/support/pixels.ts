import type { Locator, Page } from "@playwright/test";
import type { Pixel } from "./projection";

/** How many pixels of a patch have which colour (lower-case hex), the most frequent first. */
export class Patch {
  constructor(private readonly counts: readonly (readonly [colour: string, pixels: number])[]) {}

  /** What a person would call the colour of the patch: labels, lines and dots cover less of it. */
  get colour(): string {
    return this.counts[0]?.[0] ?? "";
  }

  /** Share of the patch, 0 to 1, that has exactly this colour. */
  share(colour: string): number {
    const all = this.counts.reduce((sum, [, pixels]) => sum + pixels, 0);
    return all === 0 ? 0 : (this.counts.find(([it]) => it === colour)?.[1] ?? 0) / all;
  }

  /** Mean distance of its pixels from a colour, 0 for the colour itself to 441 for black on white. */
  distance(colour: string): number {
    const all = this.counts.reduce((sum, [, pixels]) => sum + pixels, 0);
    const sum = this.counts.reduce((old, [it, pixels]) => old + pixels * rgbDistance(it, colour), 0);
    return all === 0 ? 0 : sum / all;
  }
}

function rgbDistance(one: string, other: string): number {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [a, b] = [channels(one), channels(other)];
  return Math.hypot(...a.map((it, index) => it - (b[index] ?? 0)));
}

/**
 * Takes a picture of an element as it is on screen and reads square patches from it, each `reach` pixels
 * around its centre. The page's own image decoder reads the PNG.
 */
export async function readPatches(
  page: Page,
  element: Locator,
  centres: readonly Pixel[],
  reach: number,
): Promise<Patch[]> {
  const png = (await element.screenshot()).toString("base64");
  const counts = await page.evaluate(
    async ({ png, centres, reach }) => {
      const bytes = Uint8Array.from(atob(png), (it) => it.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (drawing === null) throw new Error("no 2d canvas");
      drawing.drawImage(image, 0, 0);
      return centres.map(({ x, y }) => {
        const side = 2 * reach + 1;
        const left = Math.round(x) - reach;
        const top = Math.round(y) - reach;
        if (left < 0 || top < 0 || left + side > image.width || top + side > image.height)
          throw new Error(`the patch at ${x}, ${y} is not on the picture`);
        const { data } = drawing.getImageData(left, top, side, side);
        const found = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const hex = [data[i], data[i + 1], data[i + 2]].map((it) =>
            (it ?? 0).toString(16).padStart(2, "0"),
          );
          const colour = `#${hex.join("")}`;
          found.set(colour, (found.get(colour) ?? 0) + 1);
        }
        return [...found].sort((a, b) => b[1] - a[1]);
      });
    },
    { png, centres, reach },
  );
  return counts.map((it) => new Patch(it));
}
