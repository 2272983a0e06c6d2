import type { Notice } from "./urlNotice";

/** Query parameters by key; the first of a repeated key counts. */
export type Parameters = ReadonlyMap<string, string>;

/** Rewrites the parameters of one version into those of the next. */
export type Migration = (parameters: Parameters) => Parameters;

/**
 * The migration at index i takes version i + 1 to version i + 2, so the list never loses an entry: an address
 * on paper must still open years later. Version 1 is the first, hence no entry yet.
 */
const MIGRATIONS: readonly Migration[] = [];

/** Brings parameters up to the current version; those of a newer version stay as they are, with a notice. */
export function migrateParameters(
  parameters: Parameters,
  migrations: readonly Migration[] = MIGRATIONS,
): { parameters: Parameters; notices: Notice[] } {
  const current = migrations.length + 1;
  const value = parameters.get("v");
  // without `v` it is a short address typed by hand: today's words
  if (value === undefined) return { parameters, notices: [] };
  if (!/^[1-9]\d{0,3}$/.test(value)) {
    return { parameters, notices: [{ key: "v", value, reason: "bad-value" }] };
  }
  const version = Number(value);
  if (version > current) return { parameters, notices: [{ key: "v", value, reason: "newer-version" }] };
  const migrated = migrations.slice(version - 1).reduce((before, migrate) => migrate(before), parameters);
  return { parameters: migrated, notices: [] };
}

/** What `writeUrl` puts into `v`. */
export const URL_VERSION = MIGRATIONS.length + 1;
