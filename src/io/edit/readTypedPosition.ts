import type { LngLat } from "../../domain/commune";
import { areDegrees, decideSystem } from "../import/check/positions/decideSystem";
import type { Locator } from "../import/check/positions/locator";
import { readCoordinate, readCoordinatePair } from "../import/check/positions/readDegrees";
import { questionBook } from "../import/check/questionBook";

/** A position as typed in two boxes, or in one of them. */
export type TypedPosition =
  | {
      ok: true;
      position: LngLat;
      /** what metres can be metres of, best first; empty for degrees */
      systems: readonly { id: string; name: string }[];
      /** id of the one that was taken, "" for degrees */
      system: string;
    }
  | { ok: false; reason: "incomplete" | "unreadable" | "outside" };

const refuse = (reason: "incomplete" | "unreadable" | "outside"): TypedPosition => ({ ok: false, reason });

/**
 * Reads degrees (decimal or with minutes) or metres of a national grid, as the import does: swapped numbers are put
 * right, and metres are of the `system` that a person chose, else of the likeliest that lies in the commune ("" for
 * any) or in the province.
 */
export function readTypedPosition(
  [first, second]: readonly [string, string],
  { locator, communeCode, system }: { locator: Locator; communeCode: string; system: string },
): TypedPosition {
  const [one, other] = [first.normalize("NFC").trim(), second.normalize("NFC").trim()];
  const pair = readPair(one, other);
  if (pair === null) return refuse(one === "" || other === "" ? "incomplete" : "unreadable");
  const isAngle = areDegrees(pair);
  const answers = { "swapped-axes": "swap", ...(system === "" ? {} : { "reference-system": system }) };
  const tried = place(pair, { answers, locator, communeCode });
  const systems = isAngle ? [] : tried.systems;
  const taken = systems.some(({ id }) => id === system) ? system : (systems[0]?.id ?? "");
  const { placing } =
    tried.placing.kind === "waiting"
      ? place(pair, { answers: { ...answers, "reference-system": taken }, locator, communeCode })
      : tried;
  return placing.kind === "placed"
    ? { ok: true, position: placing.position, systems, system: taken }
    : refuse("outside");
}

/** Both numbers; a position pasted whole into one box is taken apart, longitude being the greater of degrees. */
function readPair(one: string, other: string): [number, number] | null {
  if (one !== "" && other !== "") {
    const [first, second] = [readCoordinate(one), readCoordinate(other)];
    return first === null || second === null ? null : [first, second];
  }
  const whole = one === "" ? other : one;
  // “103,45” is one number and half of a position
  const pair = readCoordinate(whole) === null ? readCoordinatePair(whole) : null;
  if (pair === null) return null;
  return areDegrees(pair) ? [Math.max(...pair), Math.min(...pair)] : pair;
}

interface Asked {
  answers: Readonly<Record<string, string>>;
  locator: Locator;
  communeCode: string;
}

function place(pair: readonly [number, number], { answers, locator, communeCode }: Asked) {
  const book = questionBook(answers);
  const row = { row: 0, pair, communeCode };
  const placing = decideSystem([row], null, locator, book)(row);
  const question = book.questions().find(({ code }) => code === "reference-system");
  const systems = (question?.options ?? []).map(({ id, details: [name = id] }) => ({ id, name }));
  return { placing, systems };
}
