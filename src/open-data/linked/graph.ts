import { expanded, type Prefixes } from './prefixes.ts'

/** What a statement is about or points at: an address, a node without one, or a value. */
export type Term =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'blank'; readonly name: string }
  | Literal

export interface Literal {
  readonly kind: 'literal'
  readonly value: string
  /** BCP 47; '' for what has none. */
  readonly language: string
  /** The address of the datatype; '' for plain text. */
  readonly datatype: string
}

export interface Statement {
  readonly subject: Exclude<Term, Literal>
  readonly property: string
  readonly object: Term
}

/** Statements as they are made, with short names for addresses. */
export class Graph {
  readonly statements: Statement[] = []
  readonly prefixes: Prefixes
  #blanks = 0

  constructor(prefixes: Prefixes) {
    this.prefixes = prefixes
  }

  /** A node of its own without an address, as a party of an exchange. */
  blank(): Exclude<Term, Literal> {
    this.#blanks += 1
    return { kind: 'blank', name: `n${this.#blanks}` }
  }

  /** `name` is short, as "schema:name"; what is not there says nothing. */
  add(subject: Statement['subject'], name: string, object: Term | null): void {
    if (object) this.statements.push({ subject, property: expanded(this.prefixes, name), object })
  }

  /** What the subject is. */
  type(subject: Statement['subject'], ...names: readonly string[]): void {
    for (const name of names) this.add(subject, 'rdf:type', address(expanded(this.prefixes, name)))
  }

  /** A value of a datatype that is named shortly. */
  typed(value: string | number, datatype: string): Literal {
    return {
      kind: 'literal',
      value: String(value),
      language: '',
      datatype: expanded(this.prefixes, datatype),
    }
  }

  texts(subject: Statement['subject'], name: string, texts: Readonly<Record<string, string>>): void {
    for (const [language, value] of Object.entries(texts)) this.add(subject, name, text(value, language))
  }

  /** Takes out what was stated so far; names of nodes go on. */
  take(): Statement[] {
    return this.statements.splice(0)
  }
}

export function address(to: string): Exclude<Term, Literal> {
  return { kind: 'address', address: to }
}

export function text(value: string, language = ''): Literal {
  return { kind: 'literal', value, language, datatype: '' }
}
