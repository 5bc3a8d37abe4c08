declare module 'rdf-parser-csvw' {
  export default class CsvwParser {
    constructor(options: { readonly metadata: unknown; readonly baseIRI: string })
    import(stream: import('node:stream').Readable): import('node:stream').Readable
  }
}
