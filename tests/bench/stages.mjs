/** Milliseconds by stage of the pipeline, by running ever longer parts of it over the same documents. */
import { signatureOf } from '../../dist/batch/duplicates/signature.js';
import { roughBody } from '../../dist/batch/body.js';
import { cleanDocument } from '../../dist/clean/index.js';
import { createEngine } from '../../dist/engine.js';
import { encoderOf } from '../../dist/output/index.js';
import { extractDocument } from '../../dist/pipeline.js';
import { rawDocument } from '../../dist/record.js';
import { foreignLanguage } from '../../dist/text/language.js';
import { splitSentences } from '../../dist/text/sentences.js';

export async function stages(rows) {
  const engine = await createEngine({ now: '2026-01-01' });
  let parsing = 0;
  let naming = 0;
  const parser = engine.parser();
  const timed = {
    ...engine,
    lexicon: new Proxy(engine.lexicon, {
      get(target, key) {
        const value = target[key];
        if (key !== 'names' && key !== 'phrases') return typeof value === 'function' ? value.bind(target) : value;
        return (text) => {
          const start = performance.now();
          const hits = value.call(target, text);
          naming += performance.now() - start;
          return hits;
        };
      },
    }),
    parser: () => ({
      parse(...given) {
        const start = performance.now();
        const tree = parser.parse(...given);
        parsing += performance.now() - start;
        return tree;
      },
    }),
  };
  const documents = rows.map((row, i) => rawDocument({ id: row.id ?? String(i), text: row.text ?? '' }));
  const measure = (work) => {
    const start = performance.now();
    for (const document of documents) work(document);
    return performance.now() - start;
  };
  const options = { keepAll: false };
  measure((document) => extractDocument(document, engine, options)); // warm
  const gate = measure((document) => void [foreignLanguage(roughBody(document)), signatureOf(roughBody(document))]);
  const clean = measure((document) => cleanDocument(document, options));
  const sentences = measure((document) => splitSentences(cleanDocument(document, options).article)) - clean;
  parsing = 0;
  naming = 0;
  const records = [];
  const whole = measure((document) => void records.push(extractDocument(document, timed, options)));
  const encoder = encoderOf({ format: 'jsonl', table: 'events', excel: false });
  const start = performance.now();
  for (const record of records) encoder.encode(record);
  const encode = performance.now() - start;
  return {
    'language, near-duplicates': gate,
    clean,
    sentences: Math.max(0, sentences),
    'names and phrases (lexicon)': naming,
    'parsing (syntax)': parsing,
    'dates, actors, topics, events': Math.max(0, whole - clean - sentences - naming - parsing),
    'encoding (JSON)': encode,
  };
}
