/**
 * Repeatable chance. Every figure draws from a stream of its own, named by what the figure is: adding an indicator or a unit
 * leaves the figures of the others as they were.
 */
export interface Stream {
  /** Evenly spread over 0 ≤ x < 1. */
  next(): number;
  /** Normally distributed, mean 0, standard deviation 1. */
  normal(): number;
  /** How often something happens that happens `expected` times on average. */
  count(expected: number): number;
}

/** Above this many expected events a rounded normal is as good as the exact distribution. */
const MANY = 30;

export function streamOf(...name: readonly string[]): Stream {
  const next = mulberry32(hash(name.join(' ')));
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const count = (expected: number) => {
    if (expected > MANY) return Math.max(0, Math.round(expected + Math.sqrt(expected) * normal()));
    const limit = Math.exp(-expected);
    let events = 0;
    for (let product = next(); product > limit; product *= next()) events++;
    return events;
  };
  return { next, normal, count };
}

/** FNV-1a, 32 bits: names that differ little give seeds that differ much. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Mulberry32: a generator of 32 bits of state, published into the public domain by Tommy Ettinger. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
