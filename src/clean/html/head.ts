/** Gathers what a page says of itself in `meta`, `link`, `time`, `title` and JSON-LD while it is read. */
export class HeadFacts {
  readonly metas: [name: string, content: string][] = [];
  readonly times: string[] = [];
  readonly scripts: string[] = [];
  title = '';
  canonical: string | null = null;
  language: string | null = null;

  #inTitle = false;
  #inData = false;
  #data: string[] = [];
  #titleParts: string[] = [];

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'meta') {
      const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
      const content = attributes.get('content');
      if (key && content && this.metas.length < MOST) this.metas.push([key.toLowerCase().slice(0, 100), content.slice(0, LONGEST)]);
    } else if (name === 'link' && attributes.get('rel') === 'canonical') this.canonical ??= attributes.get('href') ?? null;
    else if (name === 'time') this.#time(attributes.get('datetime'));
    else if (name === 'html') this.language ??= attributes.get('lang') ?? null;
    else if (name === 'title') this.#inTitle = this.title === '';
    else if (name === 'script') this.#inData = /ld\+json/i.test(attributes.get('type') ?? '');
    if (name !== 'meta' && /datePublished/i.test(attributes.get('itemprop') ?? ''))
      this.#time(attributes.get('datetime') ?? attributes.get('content'));
  }

  text(text: string): void {
    if (this.#inTitle) this.#titleParts.push(text);
    else if (this.#inData) this.#data.push(text);
  }

  close(name: string): void {
    if (name === 'title' && this.#inTitle) {
      this.title = this.#titleParts.join('').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
      this.#inTitle = false;
    }
    if (name === 'script' && this.#inData) {
      if (this.scripts.length < MOST) this.scripts.push(this.#data.join(''));
      this.#data = [];
      this.#inData = false;
    }
  }

  #time(value: string | undefined): void {
    if (value && this.times.length < MOST) this.times.push(value.slice(0, 100));
  }
}

/** Entries of each kind that are kept, and characters of one: more is not a page but an attack. */
const MOST = 500;
const LONGEST = 2000;
