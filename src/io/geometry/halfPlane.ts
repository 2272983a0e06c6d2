/** A corner of a ring; `border` names the border segment that the edge to the next corner lies on. */
export interface Corner {
  x: number;
  y: number;
  /** null for an edge that a cut has made */
  border: string | null;
}

/** Corners in order, the first not repeated. */
export type Ring = readonly Corner[];

/** The points with `c - a x - b y >= 0`. */
export interface HalfPlane {
  a: number;
  b: number;
  c: number;
}

interface Chain {
  /** corners from where the ring enters the half-plane to where it leaves it */
  corners: Corner[];
}

interface Gate {
  chain: Chain;
  isEntry: boolean;
  along: number;
}

/**
 * The part of a simple ring that lies in a half-plane, as simple rings of the same winding: a cut
 * through a bay gives several. Along the cutting line, every stretch inside the ring is bounded by one
 * gate where the ring enters and one where it leaves; joining those two closes the pieces.
 */
export function clipRing(ring: Ring, plane: HalfPlane): Corner[][] {
  const values = ring.map(({ x, y }) => plane.c - plane.a * x - plane.b * y);
  if (values.every((value) => value >= 0)) return [[...ring]];
  if (values.every((value) => value < 0)) return [];
  const chains = collectChains(ring, values);
  const along = ({ x, y }: Corner): number => plane.b * x - plane.a * y;
  const gates = chains
    .flatMap((chain): Gate[] => [
      { chain, isEntry: true, along: along(first(chain.corners)) },
      { chain, isEntry: false, along: along(last(chain.corners)) },
    ])
    .sort((g, h) => g.along - h.along);
  const nextChain = new Map<Chain, Chain>();
  for (let i = 0; i < gates.length; i += 2) {
    const pair = [gates[i], gates[i + 1]];
    const exit = pair.find((gate) => gate?.isEntry === false);
    const entry = pair.find((gate) => gate?.isEntry);
    if (!exit || !entry) throw new Error("A ring that crosses itself cannot be cut.");
    nextChain.set(exit.chain, entry.chain);
  }
  return joinChains(chains, nextChain);
}

/** The runs of corners inside, each with the two points where the ring crosses the line. */
function collectChains(ring: Ring, values: readonly number[]): Chain[] {
  const count = ring.length;
  const start = values.findIndex((value) => value < 0);
  const chains: Chain[] = [];
  let open: Corner[] | undefined;
  for (let step = 0; step < count; step++) {
    const index = (start + step) % count;
    const nextIndex = (index + 1) % count;
    const from = at(ring, index);
    const to = at(ring, nextIndex);
    const fromValue = values[index] ?? 0;
    const toValue = values[nextIndex] ?? 0;
    const share = fromValue / (fromValue - toValue);
    const crossing = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    if (fromValue < 0 && toValue >= 0) {
      open = [{ ...crossing, border: from.border }, to];
    } else if (fromValue >= 0 && toValue < 0 && open) {
      chains.push({ corners: [...open, { ...crossing, border: null }] });
      open = undefined;
    } else if (open) {
      open.push(to);
    }
  }
  return chains;
}

function joinChains(chains: readonly Chain[], nextChain: ReadonlyMap<Chain, Chain>): Corner[][] {
  const pieces: Corner[][] = [];
  const used = new Set<Chain>();
  for (const chain of chains) {
    const piece: Corner[] = [];
    let current: Chain | undefined = chain;
    while (current && !used.has(current)) {
      used.add(current);
      piece.push(...current.corners);
      current = nextChain.get(current);
    }
    if (piece.length > 0) pieces.push(piece);
  }
  return pieces;
}

function at(ring: Ring, index: number): Corner {
  const corner = ring[index];
  if (!corner) throw new RangeError(`A ring of ${ring.length} corners has no corner ${index}.`);
  return corner;
}

function first(ring: Ring): Corner {
  return at(ring, 0);
}

function last(ring: Ring): Corner {
  return at(ring, ring.length - 1);
}
