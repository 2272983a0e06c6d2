import type { EnteredTable, EnteredTables } from "./enteredTables";

type KeyOf = { [T in EnteredTable]: (record: EnteredTables[T]) => string };

const KEYS: KeyOf = {
  villages: ({ id }) => id,
  villageLists: ({ communeCode }) => communeCode,
  villageAreas: ({ properties }) => properties.code,
  communeAreas: ({ properties }) => properties.code,
  communeFacts: ({ communeCode, fact }) => `${communeCode} ${fact}`,
  attainment: ({ communeCode, indicatorId, year }) => `${communeCode} ${indicatorId} ${year}`,
  observations: ({ unitCode, codeList, measure, asOf }) => `${unitCode} ${codeList} ${measure} ${asOf}`,
  decisions: ({ unitId }) => unitId,
  zones: ({ id }) => id,
  sites: ({ id }) => id,
  movedPlaces: ({ placeId }) => placeId,
  ruleSets: ({ id }) => id,
  notes: ({ aboutId }) => aboutId,
  sources: ({ id }) => id,
};

/** Key of a record in its table, as `EnteredTables` says; parts are joined by a space. */
export function recordKey<T extends EnteredTable>(table: T, record: EnteredTables[T]): string {
  return KEYS[table](record);
}
