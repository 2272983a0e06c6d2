/** SHA-256 (FIPS 180-4). `crypto.subtle` is missing on pages that a plain http server gives, as offices have. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** the sum so far, 64 hex digits; ends the use of this object */
  hex(): string;
}

const FRACTION = 0x1_0000_0000;

/** First 32 bits of the fractional parts of roots of the first primes: of 64 cube roots, of eight square roots. */
function rootsOfPrimes(count: number, exponent: number): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1)
    if (primes.every((it) => number % it !== 0)) primes.push(number);
  return Uint32Array.from(primes, (it) => {
    const root = it ** exponent;
    return Math.floor((root - Math.floor(root)) * FRACTION);
  });
}

const CONSTANTS = rootsOfPrimes(64, 1 / 3);
const START = rootsOfPrimes(8, 1 / 2);
const BLOCK = 64;

/** A checksum in the making. */
export function createSha256(): Sha256 {
  const state = Uint32Array.from(START);
  const words = new Uint32Array(BLOCK);
  const rest = new Uint8Array(BLOCK);
  let restLength = 0;
  let total = 0;

  const update = (bytes: Uint8Array) => {
    total += bytes.length;
    let offset = 0;
    if (restLength > 0) {
      offset = Math.min(BLOCK - restLength, bytes.length);
      rest.set(bytes.subarray(0, offset), restLength);
      restLength += offset;
      if (restLength < BLOCK) return;
      addBlock(state, words, rest, 0);
      restLength = 0;
    }
    for (; offset + BLOCK <= bytes.length; offset += BLOCK) addBlock(state, words, bytes, offset);
    rest.set(bytes.subarray(offset));
    restLength = bytes.length - offset;
  };
  return {
    update,
    hex: () => {
      const bits = new DataView(new ArrayBuffer(8));
      bits.setUint32(0, Math.floor((total * 8) / FRACTION));
      bits.setUint32(4, (total * 8) % FRACTION);
      const padding = new Uint8Array(((restLength < 56 ? 56 : 120) - restLength) % 128);
      padding[0] = 0x80;
      update(padding);
      update(new Uint8Array(bits.buffer));
      return Array.from(state, (it) => it.toString(16).padStart(8, "0")).join("");
    },
  };
}

/** Checksum of some bytes, 64 hex digits. */
export function sha256(bytes: Uint8Array): string {
  const sum = createSha256();
  sum.update(bytes);
  return sum.hex();
}

function addBlock(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, offset: number): void {
  for (let index = 0; index < 16; index += 1) {
    const at = offset + index * 4;
    words[index] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
  }
  for (let index = 16; index < 64; index += 1) {
    const early = words[index - 15] ?? 0;
    const late = words[index - 2] ?? 0;
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[index] = (words[index - 16] ?? 0) + low + (words[index - 7] ?? 0) + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + mixed + ((e & f) ^ (~e & g)) + (CONSTANTS[index] ?? 0) + (words[index] ?? 0)) | 0;
    const spread = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (spread + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    // one by one: this runs for every 64 bytes, and a list would be made anew each time
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index += 1) state[index] = (state[index] ?? 0) + (sums[index] ?? 0);
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
