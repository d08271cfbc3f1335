/**
 * Learns the weights of confidence: `npm run train:confidence -- DOCUMENTS.jsonl JUDGED.jsonl`
 *
 * DOCUMENTS: articles as `{"id","text"}` a line (`"keepAll":true` where the text is not to be cleaned). JUDGED: what a reader said of events the program had coded in them, one a
 * line: `{"doc","id","source","target","right","cause"}`, with the event's id, the ids of its parties, 1 or 0, the
 * cause where it is wrong, and how much it is to count (`weight`, 1 unless told). A judgement counts while the program still codes the event with the same parties; one that its
 * act is none (`sense`, `nonpolitical`, `nominal`, `type`, `boilerplate`) counts whoever the parties are.
 * Prints how well confidence tells right from wrong on held-back folds, writes `src/events/confidence/weights.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createEngine } from '../engine.ts';
import { explainDocument, type ReadingTrace } from '../pipeline.ts';
import { rawDocument } from '../record.ts';
import { politicalSigns } from '../events/confidence/index.ts';
import { crossPredict, fit, type Example, type FitOptions } from './logistic.ts';

interface Judgement {
  readonly doc: string;
  readonly id: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly right: 0 | 1;
  readonly cause: string | null;
  readonly weight?: number;
}

const OPTIONS: FitOptions = { penalty: 3, free: 'any', rounds: 60, least: 3 };
const FOLDS = 5;
/** Judgements that hold whoever the parties are. */
const OF_THE_ACT = new Set(['sense', 'nonpolitical', 'nominal', 'type', 'boilerplate']);

const [documents, judged] = process.argv.slice(2);
if (documents === undefined || judged === undefined) throw new Error('name the file of documents and the file of judgements');

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

const idsOf = (trace: ReadingTrace, role: string): string =>
  [...new Set(trace.parties.filter((p) => p.role === role).flatMap((p) => p.ids))].sort().join(' ');

function stillHolds(trace: ReadingTrace, judgement: Judgement): boolean {
  if (judgement.right === 0 && OF_THE_ACT.has(judgement.cause ?? '')) return true;
  return (
    idsOf(trace, 'source') === [...judgement.source].sort().join(' ') && idsOf(trace, 'target') === [...judgement.target].sort().join(' ')
  );
}

/** A table of confidence against the share right. */
function table(examples: readonly Example[], predicted: readonly number[]): string {
  return [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    .map((from, i, bands) => {
      const inside = examples.filter((_, n) => predicted[n]! >= from && predicted[n]! < (bands[i + 1] ?? 1.01));
      const right = inside.filter((e) => e.right).length;
      return `${from.toFixed(1)} and more: ${inside.length} events, ${inside.length > 0 ? (right / inside.length).toFixed(2) : '-'} right`;
    })
    .join('\n');
}

const byDocument = new Map<string, Judgement[]>();
for (const judgement of linesOf<Judgement>(judged)) byDocument.set(judgement.doc, [...(byDocument.get(judgement.doc) ?? []), judgement]);

const engine = await createEngine({ now: '2026-11-23' });
const examples: (Example & { political: boolean })[] = [];
let gone = 0;
for (const { id, text, keepAll } of linesOf<{ id: string; text: string; keepAll?: boolean }>(documents)) {
  const judgements = byDocument.get(id);
  if (!judgements) continue;
  const readings = explainDocument(rawDocument({ id, text }), engine, { keepAll: keepAll === true }).flatMap((t) => t.readings);
  for (const judgement of judgements) {
    const trace = readings.find((r) => r.event === judgement.id && stillHolds(r, judgement));
    if (trace)
      examples.push({
        signs: trace.signs,
        right: judgement.right === 1,
        weight: judgement.weight ?? 1,
        group: id,
        political: judgement.cause !== 'nonpolitical',
      });
    else gone += 1;
  }
}

/** How well a model does on held-back folds, and its weights as code. */
function learn(name: string, about: string, set: readonly Example[]): string {
  const predicted = crossPredict(set, FOLDS, OPTIONS);
  const loss = -predicted.reduce((sum, p, i) => sum + Math.log(set[i]!.right ? p : 1 - p), 0) / set.length;
  process.stderr.write(
    `${name}: ${set.length} events, ${set.filter((e) => e.right).length} yes; held back: log loss ${loss.toFixed(3)}\n${table(set, predicted)}\n`,
  );
  const weights = [...fit(set, OPTIONS)].filter(([, weight]) => Math.abs(weight) >= 0.005);
  const rows = weights.map(([sign, w]) => `  '${sign}': ${w.toFixed(2)},\n`).join('');
  return `/** ${about} Learned from ${set.length} events. */\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows}};\n`;
}

process.stderr.write(`${gone} judged events are no longer coded so\n`);
const trust = learn('TRUST', 'What makes an event right.', examples);
const politics = learn(
  'POLITICS',
  'What makes an act one of politics.',
  examples.map((e) => ({ ...e, signs: politicalSigns(e.signs), right: e.political })),
);
const target = new URL('../../src/events/confidence/weights.ts', import.meta.url);
writeFileSync(
  target,
  `/** Weights of signs, written by \`npm run train:confidence\`; not to be edited by hand. */\n\n${trust}\n${politics}`,
);
