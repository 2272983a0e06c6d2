/** A stream of repeatable random numbers. */
export interface Random {
  /** At least `low`, below `high`. */
  between(low: number, high: number): number;
  /** True in this share of calls (0 to 1). */
  chance(share: number): boolean;
  /** From a normal distribution. */
  normal(mean: number, deviation: number): number;
}

const UINT32 = 2 ** 32;

/**
 * The random numbers of one purpose. Each purpose has a stream of its own, so that drawing one number
 * more for one thing leaves all other things as they are. The same seed and name give the same numbers
 * on every machine.
 */
export function createRandom(seed: number, streamName: string): Random {
  let state = hashText(`${seed}/${streamName}`);
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / UINT32;
  };
  return {
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    // The sum of twelve uniform numbers: only additions, so no library's logarithm can differ.
    normal: (mean, deviation) => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += next();
      return mean + sum * deviation;
    },
  };
}

/** Scrambles 32 bits: a Weyl sequence passed through this has no pattern that a map would show. */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** 32 bits that depend on every character of a text. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return mix(hash >>> 0);
}
