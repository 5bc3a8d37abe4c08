/** Ships no types; what our tests use of it. */
declare module 'edtf' {
  export function parse(text: string): unknown
}
