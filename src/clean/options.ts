import type { Article, Note } from '../model.ts';
import type { SiteMemory } from './site.ts';

export interface CleanOptions {
  /** The text is all body: nothing is removed and offsets refer to the text exactly as given (`--no-clean`). */
  readonly keepAll: boolean;
  /** Phrases of the user; a line that contains one, case and spacing aside, is removed (`--boilerplate FILE`). */
  readonly boilerplate?: readonly string[];
  /** Phrases of the user; a line that contains one stays, whatever else speaks against it (`--keep FILE`). */
  readonly keep?: readonly string[];
  /** What other documents of the same site have taught; left out with `--no-site-learning`. */
  readonly site?: Pick<SiteMemory, 'isRepeated'>;
}

export interface CleanResult {
  readonly article: Article;
  readonly notes: readonly Note[];
  /** Why there is nothing to read on; null for an article. */
  readonly skip: 'empty' | null;
}
