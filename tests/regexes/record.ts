// Loaded before a program (node --import): notes each pattern that it makes and the line that made it.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const OUTPUT = process.env['GYORYU_PATTERNS']
const made = new Map<string, Set<string>>()

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, [source, flags]: [RegExp | string, string | undefined], newTarget) => {
    // What Reflect.construct gives is what its target makes.
    const pattern = Reflect.construct(target, [source, flags], newTarget) as RegExp
    note(pattern)
    return pattern
  },
  apply: (target, self, [source, flags]: [RegExp | string, string | undefined]) => {
    const pattern = Reflect.apply(target, self, [source, flags])
    note(pattern)
    return pattern
  },
})

/** Makes patterns for others: who asked for one is told first. */
const WRITER = 'src/reader/bounded.ts'

function note({ source, flags }: RegExp): void {
  const pattern = `/${source}/${flags}`
  const [maker = '', user = ''] = callersOf(new Error().stack ?? '')
  const places = maker.startsWith(WRITER) ? [user, maker] : [maker]
  made.set(pattern, new Set([...(made.get(pattern) ?? []), ...places]))
}

/** Of the lines "at name (file:///…/src/a.ts:3:5)" those that are not this file's: as "src/a.ts:3". */
function callersOf(stack: string): readonly string[] {
  const frames = stack
    .split('\n')
    .filter((line) => line.includes('file://') && !line.includes(import.meta.url))
  return frames.map((frame) => {
    const found = /(?<url>file:\/\/[^\s()]+):(?<line>\d+):\d+/.exec(frame)?.groups
    return found?.url ? `${relative('.', fileURLToPath(found.url))}:${found.line}` : ''
  })
}

process.once('exit', () => {
  if (OUTPUT)
    writeFileSync(OUTPUT, JSON.stringify([...made].map(([pattern, places]) => [pattern, [...places]])))
})
