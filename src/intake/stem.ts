/** A document's id from its path: forward slashes, no leading dots or slashes, no endings. */
import path from 'node:path';

/** Path with forward slashes, on every system. */
export const slashed = (name: string): string => name.split(path.sep).join('/');

export function stem(name: string): string {
  const bare = slashed(name).replace(/^(?:\.{1,2}\/|\/)+/, '');
  return (
    bare
      .replace(/\.(?:gz|zst)$/i, '')
      .replace(/\.warc\.wet$/i, '')
      .replace(/\.[a-z][a-z0-9]{0,7}$/i, '') || bare
  );
}
