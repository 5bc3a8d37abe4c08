import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { asMatched } from './as-matched.ts'
import { patternsInSource } from './in-source.ts'

export interface Patterns {
  /** Each pattern as "/source/flags", whatever its use, with a line or a file that has it. */
  readonly places: ReadonlyMap<string, string>
  /** Lines that make patterns and that the exercise did not come to: nobody knows what they make. */
  readonly unreached: readonly string[]
}

/** Every regular expression of the program: those written in it, and those it makes when it runs. */
export function allPatterns(): Patterns {
  const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
  const inSource = files.map((file) => ({ file, ...patternsInSource(file) }))
  const made = patternsMade()
  const reached = new Set(made.flatMap(([, lines]) => lines))
  return {
    places: new Map([
      ...inSource.flatMap(({ file, literals }) =>
        literals.map((pattern) => [asMatched(pattern), file] as const),
      ),
      ...made.flatMap(([pattern, lines]) => {
        const ours = lines.find((line) => line.startsWith('src/'))
        return ours ? [[asMatched(pattern), ours] as const] : []
      }),
    ]),
    unreached: inSource.flatMap(({ makers }) => makers.filter((line) => !reached.has(line))),
  }
}

const madeList = z.array(z.tuple([z.string(), z.array(z.string())]))

/** What a program of its own makes, with the lines that make it. */
function patternsMade(): z.infer<typeof madeList> {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-patterns-'))
  const output = join(folder, 'patterns.json')
  const words = ['--disable-warning=ExperimentalWarning', '--import', './tests/regexes/record.ts']
  const env = { ...process.env, GYORYU_PATTERNS: output }
  execFileSync(process.execPath, [...words, 'tests/regexes/exercise.ts'], { env })
  const made = madeList.parse(JSON.parse(readFileSync(output, 'utf8')))
  rmSync(folder, { recursive: true })
  return made
}
