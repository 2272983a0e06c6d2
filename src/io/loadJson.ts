import * as v from "valibot";

/** Why a file of ours could not be used. The interface turns it into a sentence. */
export interface LoadProblem {
  /** path below public/data, e.g. `core.json` */
  file: string;
  reason: "unreachable" | "broken";
  /** technical detail for the console and for a report, English */
  detail: string;
}

export type Loaded<T> = { ok: true; data: T } | { ok: false; problem: LoadProblem };

/** Fetch a file below `data/` beside the page. Never throws: failures are values. */
export async function loadJson(file: string): Promise<Loaded<unknown>> {
  let response: Response;
  try {
    response = await fetch(`${import.meta.env.BASE_URL}data/${file}`);
  } catch (error) {
    return { ok: false, problem: { file, reason: "unreachable", detail: String(error) } };
  }
  if (!response.ok)
    return { ok: false, problem: { file, reason: "unreachable", detail: `HTTP ${response.status}` } };
  try {
    return { ok: true, data: await response.json() };
  } catch (error) {
    return { ok: false, problem: { file, reason: "broken", detail: String(error) } };
  }
}

/** Check what was loaded against its schema. */
export function parseLoaded<TSchema extends v.GenericSchema>(
  loaded: Loaded<unknown>,
  file: string,
  schema: TSchema,
): Loaded<v.InferOutput<TSchema>> {
  if (!loaded.ok) return loaded;
  const result = v.safeParse(schema, loaded.data);
  if (result.success) return { ok: true, data: result.output };
  const [issue] = result.issues;
  const detail = `${v.getDotPath(issue) ?? ""}: ${issue.message}`;
  return { ok: false, problem: { file, reason: "broken", detail } };
}
