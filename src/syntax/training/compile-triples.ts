/** Turns learned weights of transitions into the quantised table the program reads. */
import { weightUnit } from '../beam.ts';
import type { Perceptron } from './perceptron.ts';

/**
 * The three scores are only compared, so their mean can go; what is left is a point of a plane, kept as one of 255 on circles
 * whose radii grow evenly in the logarithm. Number 0 stands for no weight.
 */
const directions = 17;
const circles = 15;

/** Share of the features that lies inside the smallest circle. */
const inside = 0.05;

interface Point {
  readonly key: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Slots and triples of a `TripleTable` with 2^`bucketBits` buckets; the model's keys must have 8 bits more. */
export function compileTriples(model: Perceptron, bucketBits: number): { slots: Uint16Array; triples: Int16Array } {
  const buckets: Point[][] = Array.from({ length: 1 << bucketBits }, () => []);
  model.each((key, row) => {
    const [a, b, c] = model.weights.subarray(row * 3, row * 3 + 3) as unknown as [number, number, number];
    const x = (a - b) / Math.SQRT2;
    const y = (a + b - 2 * c) / Math.sqrt(6);
    const radius = Math.hypot(x, y);
    if (radius > 0) buckets[key >>> 8]!.push({ key, x, y, radius });
  });
  for (const bucket of buckets) {
    bucket.sort((p, q) => q.radius - p.radius || p.key - q.key);
    bucket.length = Math.min(bucket.length, 4);
  }
  const radii = Float64Array.from(buckets.flatMap((bucket) => bucket.map((p) => p.radius))).sort();
  const least = Math.log(radii[Math.floor(radii.length * inside)] ?? 1);
  const step = Math.max(1e-6, (Math.log(radii.at(-1) ?? 1) - least) / (circles - 1));
  const slots = new Uint16Array(4 << bucketBits);
  buckets.forEach((bucket, b) =>
    bucket.forEach(({ key, x, y, radius }, i) => {
      const circle = Math.max(0, Math.min(circles - 1, Math.round((Math.log(radius) - least) / step)));
      const direction = (Math.round((Math.atan2(y, x) / (2 * Math.PI)) * directions) + directions) % directions;
      slots[b * 4 + i] = ((key & 255) << 8) | (1 + circle * directions + direction);
    }),
  );
  const triples = new Int16Array(256 * 3);
  for (let circle = 0; circle < circles; circle++) {
    for (let direction = 0; direction < directions; direction++) {
      const radius = Math.exp(least + circle * step) * weightUnit;
      const x = (radius * Math.cos((direction / directions) * 2 * Math.PI)) / Math.SQRT2;
      const y = (radius * Math.sin((direction / directions) * 2 * Math.PI)) / Math.sqrt(6);
      triples.set([x + y, y - x, -2 * y].map(Math.round), 3 * (1 + circle * directions + direction));
    }
  }
  return { slots, triples };
}
