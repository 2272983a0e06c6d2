import type { PickingText } from "./viPicking";

/** Words of ticking villages on the map, English. */
export const enPicking: PickingText = {
  bar: "Select villages on the map",
  how: {
    box: "Drag a frame around the villages on the map. Drag another to add more; press a village to add or remove it.",
    loop: "Draw a loop around the villages on the map. Draw another to add more; press a village to add or remove it.",
  },
  shape: "How to enclose",
  shapes: { box: "Frame", loop: "Freehand" },
  count: "Villages selected",
  picked: (count) => (count === "1" ? "1 village selected" : `${count} villages selected`),
  unplaced: (count) =>
    count === "1"
      ? "1 village has no position: tick it in the table."
      : `${count} villages have no position: tick them in the table.`,
  inView: "Select villages in view",
  clear: "Clear selection",
  done: "Done",
};
