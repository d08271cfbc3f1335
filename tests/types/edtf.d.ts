/** The part of the `edtf` parser the tests use; the package carries no types. */
declare module 'edtf' {
  /** Parses an EDTF string; throws where it is none. */
  export function parse(value: string): unknown;
}
