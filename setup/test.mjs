// All of the tests: types, lint, format, then every test file against SQLite and a PostgreSQL server of its own.
// With arguments, only those test files: npm test -- 'src/edtf/*.test.ts'
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { startPostgres } from './postgres.mjs'

const only = process.argv.slice(2)
/** Rooms without a database, a thread or a process: their hundred and more files share one process, begun once. */
const PURE = 'src/{edtf,kernel,reader,ui,words}/**/*.test.ts'
const files = only.length > 0 ? only : without(globSync(PURE), globSync('{src,tests}/**/*.test.ts'))

if (only.length === 0) run('npm', ['run', '--silent', 'check'])
const postgres = await startPostgres()
const environment = {
  ...process.env,
  GYORYU_TEST_POSTGRES: postgres.address,
  // Three hundred test files load much the same code: compiled once, each begins in half the time.
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
}
// One more than there are cores, where Node leaves one free: a third of a file's time is waiting for a browser or a database.
const atOnce = `--test-concurrency=${availableParallelism() + 1}`
const pure = only.length === 0 ? test(['--test-isolation=none', PURE]) : 0
const others = test([atOnce, ...files])
await postgres.stop()
process.exitCode = pure || others

function test(words) {
  const options = ['--test', '--test-timeout=120000', ...words]
  return spawnSync(process.execPath, options, { stdio: 'inherit', env: environment }).status ?? 1
}

function without(some, all) {
  const left = new Set(some)
  return all.filter((file) => !left.has(file))
}

function run(command, words) {
  const { status: code } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (code !== 0) process.exit(code ?? 1)
}
