/** Faults of files and streams in words for the user. */

const words: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ELOOP: 'a loop of symbolic links',
  EISDIR: 'is a folder',
  EMFILE: 'too many files are open',
  EIO: 'the disk or network gave an error while reading',
};

/** The words of an error, without paths and stacks of the machine. */
export function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code !== undefined && Object.hasOwn(words, code)) return words[code]!;
  return error instanceof Error ? error.message : String(error);
}
