import { readDeviceNote, writeDeviceNote } from "../io/deviceNote";

/** Help for the keyboard and for a first visit. */
export interface HelpSlice {
  isHelpOpen: boolean;
  setHelpOpen: (isHelpOpen: boolean) => void;
  /** whether keys of one character (“/”, “?”) do something; a person may need them not to (WCAG 2.1.4) */
  hasPlainKeys: boolean;
  setPlainKeys: (hasPlainKeys: boolean) => void;
  /** whether the hint for a first visit is still to be read */
  isHintOpen: boolean;
  closeHint: () => void;
}

const HINT = "hint";
const KEYS = "plain-keys";

/** The part of the store that helps; what was chosen is remembered by the browser where it can. */
export function createHelpSlice(set: (patch: Partial<HelpSlice>) => void): HelpSlice {
  return {
    isHelpOpen: false,
    setHelpOpen: (isHelpOpen) => set({ isHelpOpen }),
    hasPlainKeys: readDeviceNote(KEYS) !== "off",
    setPlainKeys: (hasPlainKeys) => {
      writeDeviceNote(KEYS, hasPlainKeys ? "on" : "off");
      set({ hasPlainKeys });
    },
    isHintOpen: isPlainAddress() && readDeviceNote(HINT) !== "closed",
    closeHint: () => {
      writeDeviceNote(HINT, "closed");
      set({ isHintOpen: false });
    },
  };
}

/** Whether the page was opened as such: who follows a link to something came for that. */
function isPlainAddress(): boolean {
  const { search, hash } = globalThis.location ?? { search: "", hash: "" };
  return hash === "" && [...new URLSearchParams(search).keys()].every((it) => it === "lang" || it === "v");
}
