import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { type Token, parse, tokTypes } from 'acorn'

export interface SourcePatterns {
  /** Patterns that stand between slashes, as written: "/a+/g". */
  readonly literals: readonly string[]
  /** Lines that make patterns when the program runs: "src/http/compressed.ts:41". */
  readonly makers: readonly string[]
}

/** What a source file has of regular expressions. Its types are blanked out first, which leaves each line where it is. */
export function patternsInSource(file: string, source = readFileSync(file, 'utf8')): SourcePatterns {
  const code = stripTypeScriptTypes(source)
  const tokens: Token[] = []
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, onToken: tokens })
  const textOf = ({ start, end }: Token) => code.slice(start, end)
  const literals = tokens.filter(({ type }) => type === tokTypes.regexp)
  const makers = tokens.filter(
    (token, at) => textOf(token) === 'RegExp' && tokens[at + 1]?.type === tokTypes.parenL,
  )
  return { literals: literals.map(textOf), makers: makers.map(({ loc }) => `${file}:${loc?.start.line}`) }
}
