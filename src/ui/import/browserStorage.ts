/** The browser's storage; null where it may not even be named. */
export function mappingStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
