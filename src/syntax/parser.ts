/** Tags, parses and labels one sentence. */
import type { Sentence } from '../model.ts';
import { tokenise } from '../text/tokens.ts';
import { Beam, beamReach, beamWidth, weightUnit, type Scorer } from './beam.ts';
import { Labeller } from './labeller.ts';
import { lemmatise } from './lemmas.ts';
import type { Model } from './model.ts';
import { MoveScorer } from './move-scorer.ts';
import { applyShields, type Unit } from './shields.ts';
import { Tagger } from './tagger.ts';
import { markKinds } from './marks.ts';
import { Tree } from './tree.ts';
import type { NameKind, ParsedSentence, Parser, Shield, Token } from './types.ts';
import { uposOf } from './upos.ts';
import { Words } from './words.ts';

/** Names that are proper nouns wherever they stand; a word for an organisation may be a common one. */
const FIRM: ReadonlySet<NameKind | null> = new Set<NameKind | null>(['state', 'place', 'person']);

/** Margin of a decision, in quantised weights, from which on it counts as certain. */
const sure = 12 * weightUnit;

export class TransitionParser implements Parser {
  private readonly model: Model;
  private readonly tagger: Tagger;
  private readonly labeller: Labeller;
  private readonly words: Words;
  private readonly beam = new Beam(beamWidth, beamReach);
  private readonly moves: MoveScorer;
  private readonly scoreMoves: Scorer;
  private readonly tree = new Tree();

  constructor(model: Model) {
    const { tags, labels } = model.header;
    this.model = model;
    this.tagger = new Tagger(model.tags, tags.length, tags.indexOf('NNP'));
    this.labeller = new Labeller(model.labels, labels);
    this.words = new Words(markKinds(tags));
    this.moves = new MoveScorer(model.moves);
    this.scoreMoves = (state, words, scores) => this.moves.score(state, words, scores as Int32Array);
  }

  parse(sentence: Sentence, shields: readonly Shield[]): ParsedSentence {
    const units = applyShields(tokenise(sentence.text), sentence, shields);
    const text = (unit: Unit): string => sentence.text.slice(unit.start, unit.end);
    const certainty = this.run(units.map(text), units);
    const { tags, labels, lemmas } = this.model.header;
    const tokens = units.map((unit, index): Token => {
      const at = index + 1;
      const word = text(unit);
      const xpos = tags[this.words.tag[at]!]!;
      const deprel = labels[this.labeller.walk.label[at]!]!;
      const upos = uposOf(xpos, deprel, word.toLowerCase());
      const head = this.tree.head[at]!;
      return {
        index,
        start: sentence.start + unit.start,
        end: sentence.start + unit.end,
        text: word,
        lemma: unit.name === null ? lemmatise(word, upos, xpos, lemmas) : word,
        upos,
        xpos,
        head: head > units.length ? -1 : head - 1,
        deprel,
        name: unit.name,
      };
    });
    return { sentence, tokens, certainty };
  }

  /** Tags, heads and labels of given words, as numbers; results stay valid until the next call. */
  analyse(forms: readonly string[]): { tags: Int32Array; heads: Int32Array; labels: Int32Array } {
    this.run(forms, []);
    return { tags: this.words.tag, heads: this.tree.head, labels: this.labeller.walk.label };
  }

  /** Fills the columns; returns the mean certainty. */
  private run(forms: readonly string[], units: readonly Unit[]): number {
    const { words, model, tree } = this;
    words.reset(forms.length);
    forms.forEach((form, i) => {
      const unit = units[i];
      if (unit?.merged) words.setName(i + 1);
      else words.set(i + 1, form, model.clusters);
      // A single word stays itself, but that it is a name is known: "Italy" is no adverb.
      if (unit && FIRM.has(unit.name)) words.shielded[i + 1] = 1;
    });
    this.tagger.tag(words);
    words.countMarks();
    const certainty = this.attach();
    tree.build(this.beam.best.head, words.count);
    this.labeller.label(words, tree);
    return certainty;
  }

  /** Searches for the transitions; the tree is `beam.best.head`. */
  private attach(): number {
    const { beam, words } = this;
    this.moves.start(words);
    let margins = 0;
    let decisions = 0;
    for (beam.start(words.count); !beam.done; beam.advance()) {
      beam.expand(words, this.scoreMoves);
      margins += beam.found < 2 ? 1 : Math.min(1, (beam.value[0]! - beam.value[1]!) / sure);
      decisions++;
    }
    return decisions === 0 ? 0 : margins / decisions;
  }
}
