import { readFileSync } from 'node:fs';

/** Version in package.json, the one place where it stands. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
