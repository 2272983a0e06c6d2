import type { viDossier } from "./viDossier";

/** Words of profiles as sheets of their own, and of pins, English. */
export const enDossier: typeof viDossier = {
  print: "Print profile",
  referenceMap: "Map for reference",
  locator: (unit) => `Where ${unit} lies in Lai Châu Province`,
  sampleMark: "SAMPLE DATA",
  sampleNotice: "This sheet holds sample data made by a program; they are not real.",
  income: "Mean income",
  criteria: {
    title: "New-rural criteria 2026–2030",
    note: "Criteria, lead agencies and thresholds as in Annex III; it does not say to which group of communes a threshold applies.",
    status: { met: "Met", notMet: "Not met", notAssessed: "Not assessed", notApplicable: "Not applicable" },
    counts: {
      met: (count) => `${count} met`,
      notMet: (count) => `${count} not met`,
      notAssessed: (count) => `${count} not assessed`,
      notApplicable: (count) => `${count} not applicable`,
    },
    openAll: "Unfold all 10 criteria",
    foldAll: "Fold all 10 criteria",
    lead: "Lead",
    leadDerived: "as in the row above; the Annex's cell is empty",
    cooperating: "With",
    threshold: "Threshold",
    noThreshold: "Annex III states no threshold",
    notLoaded: "The criteria could not be opened.",
  },
  road: {
    label: "Nearest national road",
    distance: (ref, kilometres) => `${ref} – ${kilometres} in a straight line`,
    from: "From the middle of the area, not from the seat; numbered roads only",
    loading: "opening…",
    failed: "could not be opened",
  },
  sources: {
    title: "Sources",
    number: (number) => `Source ${number}`,
    undated: "undated",
  },
  compare: {
    pin: "Pin to compare",
    pinUnit: (unit) => `Pin ${unit} to compare`,
    unpinUnit: (unit) => `Unpin ${unit}`,
    tray: "Pinned units",
    open: "Compare",
    clear: "Unpin all",
    oneMore: "Pin at least one more unit to compare.",
    refused: {
      mixed: "Communes are compared with communes, villages with villages. Unpin the others first.",
      full: "Four units at most can be compared. Unpin one first.",
    },
    mixedNotice: (value) => `“${value}” is not of the level of the units pinned before, so it is left out`,
    fullNotice: (value) => `four units at most can be compared, so “${value}” is left out`,
    notLoaded: "The comparison could not be loaded. Check the connection, then try again.",
  },
};
