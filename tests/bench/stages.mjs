/** Where the time of a run goes, by stage: a sampling profile of the very path the program takes, with one job. */
import { Session } from 'node:inspector/promises';
import { annotate, processAll } from '../../dist/batch/index.js';
import { readInputs, walkInputs } from '../../dist/intake/index.js';

/** Stages by the folder or file of the compiled code they stand in; of several that fit, the first. */
const places = [
  ['/dist/batch/duplicates/', 'near-duplicates'],
  ['/dist/text/language', 'language'],
  ['/dist/batch/body', 'language'],
  ['/dist/text/sentences', 'sentences'],
  ['/dist/lexicon/', 'names and phrases (lexicon)'],
  ['/dist/syntax/', 'tags and parses (syntax)'],
  ...['intake', 'clean', 'dates', 'actors', 'treaties', 'topics', 'events'].map((name) => [`/dist/${name}/`, name]),
  ['/dist/output/', 'encoding (output)'],
  ['/dist/', 'order, fingerprints, the rest'],
];

const stageOf = (url) => places.find(([place]) => url.includes(place))?.[1];

/** Samples by stage; helpers and the engine's own functions count for the stage that called them. */
function byStage({ nodes }) {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node])));
  const shares = {};
  for (const node of nodes) {
    if (node.callFrame.functionName === '(idle)') continue;
    let stage = node.callFrame.functionName === '(garbage collector)' ? 'garbage collection' : undefined;
    for (let at = node; at && !stage; at = parents.get(at.id)) stage = stageOf(at.callFrame.url);
    const name = stage ?? 'the system';
    shares[name] = (shares[name] ?? 0) + node.hitCount;
  }
  return shares;
}

/** Samples by stage of a run over a file of JSON Lines. */
export async function stages(file) {
  const signal = new AbortController().signal;
  const job = {
    kind: 'extract',
    clean: { keepAll: false },
    lexicon: [],
    now: '2026-01-01',
    englishOnly: true,
    dedupe: false,
    minConfidence: 0,
    documentMs: 60_000,
    outputs: [{ format: 'jsonl', table: 'events', excel: false }],
  };
  const run = async () => {
    const found = readInputs(walkInputs([file]), { format: 'auto', map: {}, published: null, signal });
    const items = annotate(found, { duplicates: true, siteLearning: true });
    for await (const { summary } of processAll(items, job, { jobs: 1 }, signal))
      if (summary.status === 'failed') throw new Error(summary.error);
  };
  await run(); // warm
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return byStage(profile);
}
