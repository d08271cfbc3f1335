/** Counts of right tags, heads and relations, punctuation left out of heads and relations. */
import type { GoldSentence } from './conllu.ts';

/** One word of a parse; `gold` and `head` are indices of gold words, -1 where there is no such word. */
export interface ScoredWord {
  readonly gold: number;
  readonly tag: string;
  readonly head: number;
  readonly root: boolean;
  readonly label: string;
}

const shown = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'conj',
  'appos',
  'ccomp',
  'xcomp',
  'advcl',
  'acl:relcl',
  'acl',
  'parataxis',
  'root',
];

export class Score {
  private own = 0;
  private gold = 0;
  private aligned = 0;
  private tags = 0;
  private ownArcs = 0;
  private goldArcs = 0;
  private heads = 0;
  private labelled = 0;
  private readonly relations = new Map<string, [gold: number, own: number, right: number]>();

  add(sentence: GoldSentence, words: readonly ScoredWord[]): void {
    this.gold += sentence.forms.length;
    this.own += words.length;
    for (const label of sentence.labels) {
      if (label === 'punct') continue;
      this.goldArcs++;
      this.count(label)[0]++;
    }
    for (const word of words) {
      const gold = word.gold;
      const goldLabel = gold < 0 ? undefined : sentence.labels[gold]!;
      if (gold >= 0) {
        this.aligned++;
        if (word.tag === sentence.xpos[gold]) this.tags++;
      }
      // What the treebank calls punctuation is left out; an own word without a partner counts against precision.
      if (goldLabel === 'punct' || (gold < 0 && word.label === 'punct')) continue;
      this.ownArcs++;
      this.count(word.label)[1]++;
      if (gold < 0) continue;
      if (word.root ? sentence.heads[gold] !== -1 : word.head < 0 || word.head !== sentence.heads[gold]) continue;
      this.heads++;
      if (word.label !== goldLabel) continue;
      this.labelled++;
      this.count(word.label)[2]++;
    }
  }

  /** F1 of heads with labels. */
  get las(): number {
    return f1(this.labelled, this.goldArcs, this.ownArcs);
  }

  get uas(): number {
    return f1(this.heads, this.goldArcs, this.ownArcs);
  }

  get tagging(): number {
    return f1(this.tags, this.gold, this.own);
  }

  relation(label: string): number {
    const [gold, own, right] = this.count(label);
    return f1(right, gold, own);
  }

  report(): string {
    const figure = (x: number): string => x.toFixed(4).replace(/^0/, '');
    const words = f1(this.aligned, this.gold, this.own);
    const relations = shown.map((label) => `${label} ${this.relation(label).toFixed(3).replace(/^0/, '')}`).join(' ');
    return `words ${figure(words)} tags ${figure(this.tagging)} UAS ${figure(this.uas)} LAS ${figure(this.las)} | ${relations}`;
  }

  private count(label: string): [number, number, number] {
    let entry = this.relations.get(label);
    if (entry === undefined) this.relations.set(label, (entry = [0, 0, 0]));
    return entry;
  }
}

function f1(right: number, gold: number, own: number): number {
  return gold + own === 0 ? 0 : (2 * right) / (gold + own);
}
