/** Bytes to raw documents. */
export { readInputs } from './read.ts';
export { parseRowMap } from './rows.ts';
export { inputFormats, type Failure, type Found, type InputFormat, type IntakeOptions, type RowMap } from './types.ts';
export { namingOf, walkInputs, wholePaths } from './walk.ts';
export { describeFile } from './describe.ts';
export { explain } from './fault.ts';
export { stem } from './stem.ts';
