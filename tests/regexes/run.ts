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
const [known, added] = [[...places.keys()].filter(isKnown), [...places.keys()].filter((one) => !isKnown(one))]

let faults = unreached.length
for (const line of unreached)
  console.error(`${line}: nothing comes here; add it to tests/regexes/exercise.ts`)
for (const pattern of added) {
  const fault = faultOf(pattern, SECONDS)
  if (fault === undefined) known.push(pattern)
  else console.error(`${places.get(pattern)}: ${pattern}\n  ${fault}`)
  if (fault !== undefined) faults++
  writeProven(known) // at once: a proof may take a minute, and the next one may be interrupted
}
writeProven(known)
console.log(`${known.length} of ${places.size} patterns take time in the length of the text`)
if (faults > 0) process.exitCode = 1

function isKnown(pattern: string): boolean {
  return before.has(nameOf(pattern))
}
