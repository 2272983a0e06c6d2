/** What this browser remembers between visits; nothing that the page could not do without. */
const PREFIX = "lai-chau-rural-atlas/";

/** The note kept under a name; null where there is none or the browser keeps none (private mode, blocked). */
export function readDeviceNote(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keep a note. Where the browser keeps none, the next visit simply does not know. */
export function writeDeviceNote(name: string, note: string): void {
  try {
    localStorage.setItem(PREFIX + name, note);
  } catch {
    // nothing depends on it
  }
}
