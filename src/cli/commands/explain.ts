/** `dragoman explain`: why each sentence was coded as it was. */
import type { Command } from 'commander';
import type { ReadingTrace, SentenceTrace } from '../../pipeline.ts';
import { printable } from '../../output/index.ts';
import { eachDocument, type ReadingOptions } from '../documents.ts';
import { exitCodes } from '../exit.ts';
import { lexiconOption } from '../lexicon-option.ts';

interface ExplainOptions extends ReadingOptions {
  readonly event?: string;
  readonly json?: boolean;
}

const list = (words: readonly string[]): string => words.join('; ') || 'nobody';

function reading(trace: ReadingTrace): string {
  const party = (role: string): string =>
    list(trace.parties.filter((p) => p.role === role).map((p) => `${p.ids.join(', ')} ("${p.words}", ${p.how})`));
  const kind = trace.mode ? `${trace.type}/${trace.mode}` : trace.type;
  const head = trace.rejected === null ? `  ${kind} ${trace.status}, confidence ${trace.confidence}` : `  not ${kind}: ${trace.rejected}`;
  const lines = [`${head}`, `    trigger   "${trace.trigger}" by ${trace.rule}: ${trace.pattern}`];
  if (trace.rejected === null) {
    lines.push(`    source    ${party('source')}`, `    target    ${party('target')}`);
    if (trace.statusCues.length > 0) lines.push(`    status    ${trace.status} by ${trace.statusCues.map((c) => `"${c}"`).join(', ')}`);
    if (trace.event !== null) lines.push(`    event     ${trace.event}`);
  }
  return lines.join('\n');
}

function sentence(trace: SentenceTrace): string {
  const why = trace.parsed
    ? trace.readings.map(reading).join('\n') || '  no trigger fits'
    : '  not parsed: no trigger word, or nobody who might act';
  const acts = trace.treatyActs.map(
    (act) => `  ${act.treaty} ${act.deed}, ${act.status}\n    words     "${act.text}", by ${list(act.by)} (${act.how})`,
  );
  return [trace.sentence.text.replace(/\s+/g, ' '), why, ...acts, ''].join('\n');
}

async function explain(file: string, options: ExplainOptions): Promise<void> {
  const { explainDocument } = await import('../../pipeline.ts');
  const traces: SentenceTrace[] = [];
  await eachDocument([file], options, (document, engine) => traces.push(...explainDocument(document, engine, { keepAll: !options.clean })));
  const wanted = options.event ? traces.filter((t) => t.readings.some((r) => r.event === options.event)) : traces;
  if (wanted.length === 0) process.exitCode = exitCodes.nothing;
  const text = options.json ? JSON.stringify(wanted, null, 2) : wanted.map(sentence).join('\n').split('\n').map(printable).join('\n');
  process.stdout.write(`${text}\n`);
}

export function registerExplain(program: Command): void {
  program
    .command('explain')
    .argument('<file>', 'an article, or - for standard input')
    .description('tell why each sentence of an article was coded as it was: triggers, parties, status and the readings not taken')
    .option('--event <id>', 'only the sentence of this event')
    .option('--json', 'as JSON')
    .option('--no-clean', 'take the text as it is')
    .option('--published <date>', 'publication date of the article')
    .addOption(lexiconOption())
    .action(explain);
}
