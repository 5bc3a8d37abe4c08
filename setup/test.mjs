// All of the tests: types, lint, format, then every test file against SQLite and a PostgreSQL server of its own.
// With arguments, only those test files: npm test -- 'src/edtf/*.test.ts'
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startPostgres } from './postgres.mjs'

/** Rooms without a database, a thread or a process: their hundred and more files share one process, begun once. */
const PURE = 'src/{edtf,kernel,reader,ui,words}/**/*.test.ts'
const EVERY = '{src,tests}/**/*.test.ts'
/** Folders of the files that take longest; they are begun first, so that no core waits for one of them at the end. */
const LONG = ['tests/trust/', 'tests/matrix/', 'tests/journeys/', 'tests/open-data/']
const LONGEST_TEST = '--test-timeout=120000'

const only = process.argv.slice(2)
if (only.length === 0) runOrEnd('npm', ['run', '--silent', 'check'])
const postgres = await startPostgres()
process.env.GYORYU_TEST_POSTGRES = postgres.address
// Two hundred test files load much the same code: compiled once, each begins in half the time.
process.env.NODE_COMPILE_CACHE = resolve('node_modules/.cache/compiled')
const pure = only.length > 0 || together(PURE)
const others = only.length > 0 ? await eachPasses(only) : await eachPasses(EVERY, PURE)
await postgres.stop()
process.exitCode = pure && others ? 0 : 1

function together(pattern) {
  const words = ['--test', '--test-isolation=none', LONGEST_TEST, pattern]
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status === 0
}

/** Each file in a process of its own. */
async function eachPasses(patterns, except = []) {
  const left = new Set(globSync(except))
  const files = longestFirst(globSync(patterns).filter((file) => !left.has(file)))
  if (files.length === 0) return stop(`No file is called ${patterns}.`)
  // One more than there are cores: a third of a file's time is waiting for a browser or a database.
  const concurrency = availableParallelism() + 1
  let failed = false
  const results = run({ files, concurrency, execArgv: [LONGEST_TEST] })
  results.on('test:fail', () => (failed = true))
  for await (const text of results.compose(new spec())) process.stdout.write(text)
  return !failed
}

function longestFirst(files) {
  const rank = (file) => {
    const at = LONG.findIndex((folder) => file.replaceAll('\\', '/').startsWith(folder))
    return at === -1 ? LONG.length : at
  }
  return files.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((file) => resolve(file))
}

function stop(why) {
  console.error(why)
  return false
}

function runOrEnd(command, words) {
  const { status: code } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (code !== 0) process.exit(code ?? 1)
}
