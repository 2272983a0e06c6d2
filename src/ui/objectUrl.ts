/** Milliseconds in which a browser that was given an address surely begins to read it, on an old machine too. */
const BEGINS_WITHIN = 30_000;

/**
 * Gives the address of a blob back, later: a picture or a download may begin to read it after the page has already
 * gone on, and would find nothing.
 */
export function releaseObjectUrl(address: string): void {
  window.setTimeout(() => URL.revokeObjectURL(address), BEGINS_WITHIN);
}
