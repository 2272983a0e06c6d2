/**
 * Both code lists. All 38 codes of today are also codes of the list of before 1 July 2025, 36 of them
 * for another territory, so a code is only ever looked up in the list that its column belongs to.
 */
export interface CodeRegister {
  /** today's code → name */
  from: ReadonlyMap<string, string>;
  /** code of before → name, and the code of the unit that it is part of today */
  before: ReadonlyMap<string, { name: string; communeCode: string }>;
}

/** “Xã Tả Lèng” → “Tả Lèng”: tables may write the kind with the name. */
export function bareName(name: string): string {
  return name.trim().replace(/^(xã|phường|thị trấn)\s+/iu, "");
}
