/** Tags, parses and labels one sentence. */
import type { Sentence } from '../model.ts';
import { tokenise } from '../text/tokens.ts';
import { Labeller } from './labeller.ts';
import { lemmatise } from './lemmas.ts';
import type { Model } from './model.ts';
import { applyShields, type Unit } from './shields.ts';
import { LEFT, RIGHT, SHIFT, State, type Transition } from './state.ts';
import { Tagger } from './tagger.ts';
import { markKinds } from './marks.ts';
import { maxTransitionFeatures, transitionFeatures } from './transition-features.ts';
import { Tree } from './tree.ts';
import type { ParsedSentence, Parser, Shield, Token } from './types.ts';
import { uposOf } from './upos.ts';
import { Words } from './words.ts';

/** Margin of a decision, in quantised weights, from which on it counts as certain. */
const sure = 200;

export class TransitionParser implements Parser {
  private readonly model: Model;
  private readonly tagger: Tagger;
  private readonly labeller: Labeller;
  private readonly words: Words;
  private readonly state = new State();
  private readonly tree = new Tree();
  private readonly hashes = new Int32Array(maxTransitionFeatures);
  private readonly scores = new Int32Array(3);

  constructor(model: Model) {
    const { tags, labels } = model.header;
    this.model = model;
    this.tagger = new Tagger(model.tags, tags.length, tags.indexOf('NNP'));
    this.labeller = new Labeller(model.labels, labels);
    this.words = new Words(markKinds(tags));
  }

  parse(sentence: Sentence, shields: readonly Shield[]): ParsedSentence {
    const units = applyShields(tokenise(sentence.text), sentence, shields);
    const text = (unit: Unit): string => sentence.text.slice(unit.start, unit.end);
    const certainty = this.run(
      units.map(text),
      units.map((u) => u.merged),
    );
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
  private run(forms: readonly string[], merged: readonly boolean[]): number {
    const { words, model, tree } = this;
    words.reset(forms.length);
    forms.forEach((form, i) => (merged[i] ? words.setName(i + 1) : words.set(i + 1, form, model.clusters)));
    this.tagger.tag(words);
    words.countMarks();
    const certainty = this.attach();
    tree.build(this.state.head, words.count);
    this.labeller.label(words, tree);
    return certainty;
  }

  /** Runs the transitions greedily. */
  private attach(): number {
    const { state, words, hashes, scores } = this;
    state.reset(words.count);
    let margins = 0;
    let decisions = 0;
    while (!state.done) {
      const count = transitionFeatures(state, words, hashes);
      this.model.moves.score(hashes, count, scores);
      let best = -1;
      let second = -1;
      for (let t: Transition = SHIFT; t <= RIGHT; t++) {
        if (!(t === SHIFT ? state.canShift() : t === LEFT ? state.canLeft() : state.canRight())) continue;
        if (best < 0 || scores[t]! > scores[best]!) {
          second = best;
          best = t;
        } else if (second < 0 || scores[t]! > scores[second]!) second = t;
      }
      margins += second < 0 ? 1 : Math.min(1, (scores[best]! - scores[second]!) / sure);
      decisions++;
      state.apply(best as Transition);
    }
    return decisions === 0 ? 0 : margins / decisions;
  }
}
