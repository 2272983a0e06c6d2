/**
 * Paths whose content differs between two builds, or that only one of them has; sorted.
 * @param {ReadonlyMap<string, string>} before path → hash
 * @param {ReadonlyMap<string, string>} after path → hash
 * @returns {string[]}
 */
export function differingFiles(before, after) {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
