// Installs what the lock file names, when it is not there yet: run before `npm start` (without what only tests need,
// with --production) and before `npm test`. Plain JavaScript, since the machine's own Node runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const production = process.argv.includes('--production')
const LEAST_NODE = 26

if (!isInstalled()) install()
checkNode()

/** npm keeps in node_modules a copy of the lock file as installed; each package we need must stand in it as locked. */
function isInstalled() {
  const copy = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(copy)) return false
  const there = readLock(copy)
  return Object.entries(readLock(join(root, 'package-lock.json'))).every(
    ([path, { version, dev, optional }]) =>
      path === '' || optional || (production && dev) || there[path]?.version === version,
  )
}

function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

function install() {
  const scope = production ? ['--omit=dev'] : []
  console.log('Installing what the lock file names …')
  const words = ['ci', ...scope, '--no-fund', '--no-audit', '--loglevel=error']
  const { status } = spawnSync('npm', words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) stop('The installation failed: see above. It needs the npm registry once.')
}

/** npm puts node_modules/.bin first in the path of a script, so a runtime that was installed there is the one used. */
function checkNode() {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const { stdout } = spawnSync('node', ['--version'], {
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  })
  if (Number(stdout?.slice(1).split('.')[0]) < LEAST_NODE)
    stop(
      `Node ${LEAST_NODE} or newer is needed and there is no package of it for this machine: install it from nodejs.org.`,
    )
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
