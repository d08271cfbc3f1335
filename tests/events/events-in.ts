/** The events the program finds in a text of a test, nothing of which is cleaned away. */
import type { EventRecord } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const engine = await testEngine();

export const eventsIn = (text: string, published: string | null = null): readonly EventRecord[] =>
  extractDocument(textDocument(text, { published }), engine, { keepAll: true }).events;
