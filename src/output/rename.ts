/** Renaming that survives a loss of power. */
import { open, rename } from 'node:fs/promises';
import path from 'node:path';

/** Renames a file within its folder, and brings the folder's list of names to the disk. */
export async function renameForGood(from: string, to: string): Promise<void> {
  await rename(from, to);
  try {
    const folder = await open(path.dirname(to), 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows and some network disks cannot do this for folders; the rename itself is done.
  }
}
