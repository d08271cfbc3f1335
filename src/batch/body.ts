/** A document's running text, roughly and cheaply: what duplicates and the language are told by, before any real work. */
import type { RawDocument } from '../model.ts';

/** Characters looked at. */
const most = 100_000;
/** A line shorter than this is a menu item, a button or a headline as often as text. */
const shortLine = 40;

/** Long lines of the document, parted by line feeds; all of it where there are none. */
export function roughBody(document: Pick<RawDocument, 'text' | 'html'>): string {
  const text = document.text === null ? stripTags((document.html ?? '').slice(0, most * 4)) : document.text.slice(0, most);
  const long = text.split('\n').filter((line) => line.trim().length >= shortLine);
  return long.length > 0 ? long.join('\n') : text;
}

/** Text between tags, scripts and styles left out; block tags become line feeds. One pass, whatever the input. */
export function stripTags(html: string): string {
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < html.length && length < most;) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open === -1 ? html.length : open);
    parts.push(text);
    length += text.length;
    if (open === -1) break;
    const name = /^<\/?([a-z][a-z0-9]{0,15})/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
    const hidden = name === 'script' || name === 'style' || name === 'noscript';
    const close = html.indexOf(hidden && html[open + 1] !== '/' ? `</${name}` : '>', open);
    if (close === -1) break;
    at = hidden && html[open + 1] !== '/' ? close : close + 1;
    if (!inline.has(name)) parts.push('\n');
  }
  return parts.join('');
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  '',
]);
