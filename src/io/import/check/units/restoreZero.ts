import type { UnitRegister } from "./unitRegister";

/** Spreadsheets drop the zero that every code of the province begins with. */
export function restoreZero(code: string, { from, before }: UnitRegister): string {
  const bare = code.replace(/\.0$/, "");
  const restored = `0${bare}`;
  return /^\d{4}$/.test(bare) && (from.has(restored) || before.has(restored)) ? restored : bare;
}
