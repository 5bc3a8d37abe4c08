import type { Engine } from '../../../database/database.ts'

/** What tokens a row must have. */
export type Wanted =
  | { readonly all: readonly Wanted[] }
  | { readonly any: readonly Wanted[] }
  /** `begins` takes every token that begins so. */
  | { readonly token: string; readonly begins?: boolean }

/** As the engine's index is asked. Tokens are letters and digits only, so that none can end its own quotation. */
export function inQueryOf(engine: Engine, wanted: Wanted): string {
  const written = engine === 'sqlite' ? FTS5 : TSQUERY
  if ('token' in wanted) return written.token(wanted.token, wanted.begins ?? false)
  const [parts, joint] = 'all' in wanted ? [wanted.all, written.and] : [wanted.any, written.or]
  return `(${parts.map((part) => inQueryOf(engine, part)).join(joint)})`
}

interface Written {
  readonly and: string
  readonly or: string
  readonly token: (token: string, begins: boolean) => string
}

const FTS5: Written = {
  and: ' AND ',
  or: ' OR ',
  token: (token, begins) => `"${token}"${begins ? '*' : ''}`,
}

const TSQUERY: Written = {
  and: ' & ',
  or: ' | ',
  token: (token, begins) => `'${token}'${begins ? ':*' : ''}`,
}
