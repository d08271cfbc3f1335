/** What the elements and class names of a page say about the text inside them. */

/** Elements whose text is never shown as part of a page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option datalist textarea title head'.split(' '),
);
export const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements inside a line of text; all others begin and end a block. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rt rp s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

/** One bit for each thing known of where a text stands; children inherit them. */
export const PLACE = {
  nav: 1,
  aside: 1 << 1,
  header: 1 << 2,
  footer: 1 << 3,
  form: 1 << 4,
  figure: 1 << 5,
  article: 1 << 6,
  main: 1 << 7,
  hidden: 1 << 8,
  button: 1 << 9,
  list: 1 << 10,
  table: 1 << 11,
  quote: 1 << 12,
  heading: 1 << 13,
  paragraph: 1 << 14,
  articleBody: 1 << 15,
  story: 1 << 16,
  comments: 1 << 17,
  related: 1 << 18,
  social: 1 << 19,
  promo: 1 << 20,
  credit: 1 << 21,
  tags: 1 << 22,
  menu: 1 << 23,
  pre: 1 << 24,
} as const;
export type Place = keyof typeof PLACE;

const BY_ELEMENT: Readonly<Record<string, number>> = {
  nav: PLACE.nav,
  aside: PLACE.aside,
  header: PLACE.header,
  footer: PLACE.footer,
  form: PLACE.form,
  fieldset: PLACE.form,
  figure: PLACE.figure,
  figcaption: PLACE.figure,
  article: PLACE.article,
  main: PLACE.main,
  button: PLACE.button,
  li: PLACE.list,
  dt: PLACE.list,
  dd: PLACE.list,
  table: PLACE.table,
  blockquote: PLACE.quote,
  p: PLACE.paragraph,
  h1: PLACE.heading,
  h2: PLACE.heading,
  h3: PLACE.heading,
  h4: PLACE.heading,
  h5: PLACE.heading,
  h6: PLACE.heading,
  pre: PLACE.pre,
};

/** Parts of class names and ids, as sites use them. */
const BY_NAME: readonly (readonly [number, RegExp])[] = [
  [PLACE.comments, /comment|disqus|respond|discussion|livefyre|coral/i],
  [
    PLACE.related,
    /relat|recommend|popular|trending|most-?read|more-?(?:stor|news|from|on)|read-?(?:more|next)|also|outbrain|taboola|zergnet|teaser|carousel|up-?next|card/i,
  ],
  [PLACE.social, /share|sharing|social|follow|addthis/i],
  [
    PLACE.promo,
    /(?:^|[-_ ])ads?(?:$|[-_ ])|advert|sponsor|promo|newsletter|subscri|sign-?up|signup|banner|popup|modal|overlay|cookie|consent|gdpr|paywall|donat|app-?store/i,
  ],
  [
    PLACE.credit,
    /byline|author|caption|credit|dateline|timestamp|pub-?date|posted|(?:^|[-_ ])(?:meta|date)(?:$|[-_ ])|entry-meta|contributor|(?:^|[-_ ])bio(?:$|[-_ ])/i,
  ],
  [PLACE.tags, /(?:^|[-_ ])(?:tags?|topics?|keywords|categor(?:y|ies)|tag-?list|breadcrumbs?)(?:$|[-_ ])/i],
  [
    PLACE.menu,
    /menu|(?:^|[-_ ])nav|navbar|sidebar|side-?bar|widget|masthead|toolbar|breadcrumb|pagination|footer|copyright|legal|skip|rail/i,
  ],
  [
    PLACE.story,
    /article-?_*(?:body|content|text)|story-?_*(?:body|content|text)|entry-?content|post-?_*(?:body|content|text)|body-?(?:text|copy|content)|(?:^|[-_ ])(?:article|story|entry|content|post)(?:$|[-_ ])|main-?content|richtext|rich-text|paragraph/i,
  ],
];

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What an element adds to the places its text stands in. */
export function placeOf(name: string, attributes: ReadonlyMap<string, string>): number {
  let place = BY_ELEMENT[name] ?? 0;
  if (attributes.size === 0) return place;
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 300);
  if (names !== ' ') for (const [bit, pattern] of BY_NAME) if (pattern.test(names)) place |= bit;
  const role = attributes.get('role');
  if (role === 'navigation' || role === 'menu' || role === 'menubar') place |= PLACE.nav;
  if (role === 'main') place |= PLACE.main;
  if (role === 'complementary') place |= PLACE.aside;
  if (role === 'dialog' || role === 'alert' || role === 'alertdialog') place |= PLACE.promo;
  if (/articleBody/i.test(attributes.get('itemprop') ?? '')) place |= PLACE.articleBody;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || HIDDEN_STYLE.test(attributes.get('style') ?? ''))
    place |= PLACE.hidden;
  return place;
}
