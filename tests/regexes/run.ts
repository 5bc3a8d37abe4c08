// npm run test:regexes [-- --all]: proves each pattern that was not proven before, and keeps the list of those that
// were. With --all none counts as proven.
import { parseArgs } from 'node:util'
import { allPatterns } from './all-patterns.ts'
import { faultOf } from './prove.ts'
import { nameOf, readProven, writeProven } from './proven.ts'

const SECONDS = 60

const { values } = parseArgs({ options: { all: { type: 'boolean' } } })
const before = values.all ? new Set<string>() : readProven()
const { places, unreached } = allPatterns()
const proven: string[] = []
const faults = [...unreached].map(
  (line) => `${line}: nothing comes here; add it to tests/regexes/exercise.ts`,
)
for (const [pattern, place] of places) {
  const fault = before.has(nameOf(pattern)) ? undefined : faultOf(pattern, SECONDS)
  if (fault === undefined) proven.push(pattern)
  else faults.push(`${place}: ${pattern}\n  ${fault}`)
}
writeProven(proven)
for (const fault of faults) console.error(fault)
console.log(`${proven.length} of ${places.size} patterns take time in the length of the text`)
if (faults.length > 0) process.exitCode = 1
