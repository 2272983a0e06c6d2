import type { viHelp } from "./viHelp";

/** Words of the keyboard help, English. */
export const enHelp: typeof viHelp = {
  title: "Keyboard shortcuts",
  keys: {
    arrows: "Arrows",
    enter: "Enter",
    escape: "Esc",
    space: "Space",
    tab: "Tab",
  },
  groups: {
    anywhere: "Anywhere",
    map: "On the map",
    search: "In the search box",
    lists: "Themes, legend, tabs",
    table: "In the table",
  },
  does: {
    search: "Go to the search box",
    help: "Open this list",
    close: "Close the list, dialog or profile that is open",
    map: "Go to the map",
    back: "One step back: theme, filter, chosen unit",
    move: "Move the map",
    zoom: "Zoom in, zoom out",
    choose: "Choose the unit in the middle of the map, at the cross",
    hits: "Choose among what was found",
    take: "Open the unit that is marked",
    listMove: "Previous item, next item",
    listTake: "Choose a theme; switch a class of the legend or an overlay",
    next: "Next part; hold Shift to go back",
    tableMove: "To the next cell",
    tableEnds: "To the start or end of the row; with Ctrl of the table",
    tableOpen: "Open the profile of the row; at a column head: sort",
    tableSelect: "Select the row, select several",
    tableAll: "Select all rows",
    tableCopy: "Copy the selected rows, to paste into a spreadsheet",
  },
  plainKeys: "Use keys of one character (/, ?, M)",
  plainKeysHint:
    "Turn it off if you speak to your computer or press keys by mistake. Ctrl + K keeps working.",
  close: "Close",
};
