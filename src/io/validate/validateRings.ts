import { findSelfCrossing } from "./findSelfCrossing";
import { type GeojsonFile, listFeatures, listRings, type PlacedRing } from "./geojsonWalk";
import { type Issue, makeError } from "./issue";

type Ring = PlacedRing["ring"];

function isClosed(ring: Ring): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Twice the planar area, positive when the ring runs counter-clockwise. */
function signedDoubleArea(ring: Ring): number {
  const [originLng, originLat] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax, ay] = ring[index - 1] ?? [0, 0];
    const [bx, by] = ring[index] ?? [0, 0];
    sum += (ax - originLng) * (by - originLat) - (bx - originLng) * (ay - originLat);
  }
  return sum;
}

/** Every ring ends where it begins. */
export function validateRingsClosed(input: GeojsonFile): Issue[] {
  return eachRing(input, ({ ring }, place) =>
    isClosed(ring)
      ? null
      : makeError("ring-open", place, {
          came: `a ring from [${ring[0]?.join(", ")}] to [${ring.at(-1)?.join(", ")}]`,
          expected: "the last position equal to the first",
          remedy: "repeat the first position at the end of the ring",
        }),
  );
}

/** Outer rings run counter-clockwise, holes clockwise (RFC 7946 §3.1.6). An open ring has no winding. */
export function validateRingWinding(input: GeojsonFile): Issue[] {
  return eachRing(input, ({ ring, isOuter }, place) => {
    const area = signedDoubleArea(ring);
    if (!isClosed(ring) || area === 0 || area > 0 === isOuter) return null;
    return makeError("ring-winding", place, {
      came: isOuter ? "a clockwise outer ring" : "a counter-clockwise hole",
      expected: isOuter ? "counter-clockwise" : "clockwise",
      remedy: "reverse the order of the ring's positions",
    });
  });
}

/** No ring crosses, touches or runs back over itself. */
export function validateRingCrossings(input: GeojsonFile): Issue[] {
  return eachRing(input, ({ ring }, place) => {
    const crossing = isClosed(ring) ? findSelfCrossing(ring) : null;
    if (!crossing) return null;
    const [first, second] = crossing;
    return makeError("ring-crosses-itself", `${place}[${first}]`, {
      came: `segment ${first} meets segment ${second} near [${ring[first]?.join(", ")}]`,
      expected: "segments that meet only at the ends of neighbours",
      remedy: "move or remove the positions there, or split the polygon",
    });
  });
}

function eachRing(input: GeojsonFile, look: (ring: PlacedRing, place: string) => Issue | null): Issue[] {
  return listFeatures(input).flatMap(({ place, geometry }) =>
    listRings(geometry).flatMap((ring) => look(ring, `${place} ${ring.path}`) ?? []),
  );
}
