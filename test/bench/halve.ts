import type { Pixels } from "./readPng";

/** The picture at half its size, each pixel the mean of four: as the browser shrinks its frames. */
export function halve({ width, height, data }: Pixels): Pixels {
  const [narrow, low] = [Math.floor(width / 2), Math.floor(height / 2)];
  const half = new Uint8Array(narrow * low * 4);
  for (let y = 0; y < low; y++) {
    for (let x = 0; x < narrow; x++) {
      for (let channel = 0; channel < 4; channel++) {
        const at = (2 * y * width + 2 * x) * 4 + channel;
        const four = [at, at + 4, at + width * 4, at + width * 4 + 4].map((it) => data[it] ?? 0);
        half[(y * narrow + x) * 4 + channel] = Math.round(four.reduce((sum, it) => sum + it, 0) / 4);
      }
    }
  }
  return { width: narrow, height: low, data: half };
}
