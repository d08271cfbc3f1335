/** Writes a model file; the counterpart of `readModel`. */
import type { ModelHeader, Section } from '../model.ts';

export function writeModel(head: Omit<ModelHeader, 'format' | 'sections'>, tables: Readonly<Record<Section, ArrayBufferView>>): Buffer {
  const sections = {} as Record<Section, [number, number]>;
  const parts: Buffer[] = [];
  let at = 0;
  for (const [name, view] of Object.entries(tables) as [Section, ArrayBufferView][]) {
    const padded = Buffer.alloc(Math.ceil(view.byteLength / 4) * 4);
    Buffer.from(view.buffer, view.byteOffset, view.byteLength).copy(padded);
    sections[name] = [at, view.byteLength];
    parts.push(padded);
    at += padded.length;
  }
  const json = Buffer.from(JSON.stringify({ format: 'dragoman.syntax/3', ...head, sections } satisfies ModelHeader));
  const text = Buffer.concat([json, Buffer.alloc((4 - (json.length % 4)) % 4, ' ')]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  return Buffer.concat([size, text, ...parts]);
}
