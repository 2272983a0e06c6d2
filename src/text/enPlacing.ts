import type { PlacingText } from "./viPlacing";

/** Words of putting a point on the map, English. */
export const enPlacing: PlacingText = {
  panel: "Place a point",
  title: {
    move: (name) => `Edit the position: ${name}`,
    addVillage: (commune) => (commune === "" ? "Add a village" : `Add a village to ${commune}`),
    addSite: (commune) =>
      commune === "" ? "Add a resettlement site" : `Add a resettlement site to ${commune}`,
  },
  how: {
    move: "Drag the point, press on the map, or use the arrow keys; then press “Save the position”.",
    add: "Press on the map to place the point; drag it or use the arrow keys to correct it.",
    typed: "This computer cannot show the map: type the position into the two boxes below.",
  },
  bar: "How to place the point",
  readout: "Position of the point",
  handle: (name) => `Point being placed: ${name}`,
  handleHint: "Arrow keys move it by 1 pixel, with Shift by 10; Enter saves, Esc cancels.",
  unnamed: "new point",
  lng: "Longitude",
  lat: "Latitude",
  format: "Degrees (103.4567 or 103°27′24″) or metres of VN-2000 (Y, X).",
  system: "Grid of the metres",
  nowhere: "No point placed yet.",
  within: (unit) => `in ${unit}`,
  outside: "outside the province",
  mustLie: (unit) => `The point must lie in ${unit}.`,
  centre: "Place in the middle of the map",
  back: "Back to where it was",
  name: { addVillage: "Name of the village", addSite: "Name of the site" },
  sameName: (commune) => `${commune} already has a village of this name: save only if it is another one.`,
  state: "State",
  save: "Save the position",
  cancel: "Cancel",
  restore: "Remove the entered position",
  faults: {
    none: "No point placed yet: press on the map or type a position.",
    incomplete: "Type both longitude and latitude.",
    unreadable:
      "The position could not be read. Type degrees, such as 103.4567, or VN-2000 metres, such as 546139.09.",
    outside: "The position lies outside the province. Check the numbers.",
    failed: "The position could not be saved. Reload the page and try again.",
  },
};
