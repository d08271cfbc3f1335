/** `npm run eval:syntax -- FOLDER [PARTS...]`: accuracy on treebanks with given and with own words. `WEIGHTS` names another model file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadModel } from '../index.ts';
import { readModel } from '../model.ts';
import { evaluate } from './accuracy.ts';

const [folder, ...named] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder with the treebanks');
const file = process.env['WEIGHTS'];
const model = file === undefined ? loadModel() : readModel(readFileSync(file));

for (const part of named.length > 0 ? named : ['ewt-test', 'gum-open-test']) {
  for (const own of [false, true]) {
    const report = evaluate(model, path.join(folder, `${part}.conllu.gz`), own).report();
    process.stdout.write(`${part}, ${own ? 'own' : 'given'} words: ${report}\n`);
  }
}
