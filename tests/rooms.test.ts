import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

/** Who may import whom (ARCHITECTURE.md); a folder named alone stands for all that is in it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['serve', 'config'],
  cli: [
    'acts',
    'open-data',
    'records',
    'reader',
    'formats',
    'config',
    'installation',
    'publish',
    'serve',
    'words',
    'backups',
    'files',
  ],
  backups: ['config', 'database', 'files', 'installation', 'records'],
  publish: ['public-app', 'config', 'http', 'installation', 'records/published', 'ui', 'words'],
  serve: ['app', 'acts', 'backups', 'records', 'config', 'installation', 'http/server'],
  installation: ['config', 'database', 'files', 'mail', 'passwords', 'sign-on', 'records'],
  app: ['http', 'desk', 'systems', 'site', 'open-data', 'jobs', 'public-app'],
  'public-app': ['http', 'site', 'open-data'],
  desk: [
    'http',
    'acts',
    'records',
    'files',
    'passwords',
    'sign-on',
    'reader',
    'formats',
    'photos',
    'ui',
    'words',
  ],
  systems: ['http', 'acts', 'records', 'reader', 'open-data/api', 'words'],
  site: ['http', 'records/published', 'acts/public', 'share-image', 'ui', 'words'],
  'share-image': ['typefaces'],
  typefaces: [],
  'open-data': ['http', 'records/published', 'acts/public', 'typefaces', 'ui', 'words'],
  jobs: ['acts', 'records'],
  acts: ['reader', 'formats', 'photos', 'records', 'files', 'mail', 'passwords', 'sign-on'],
  http: ['records/account', 'words'],
  ui: ['words'],
  words: [],
  records: ['database/database'],
  database: [],
  files: [],
  mail: [],
  passwords: [],
  'sign-on': [],
  formats: ['reader'],
  photos: ['formats'],
  reader: [],
  client: [],
  config: [],
  edtf: [],
  kernel: [],
}

/** Rooms that every other may use; they themselves import nothing but one another, the kernel nothing at all. */
const COMMON: Readonly<Record<string, readonly string[]>> = { kernel: [], edtf: ['kernel'] }

interface Import {
  readonly from: string
  readonly to: string
}

function importsOf(file: string, text: string): Import[] {
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(?<path>\.[^']+)'/g)]
  return targets.map(({ groups }) => ({ from: file, to: normalize(join(dirname(file), groups?.path ?? '')) }))
}

function roomOf(file: string): string {
  const [, first = ''] = file.split('/')
  return first.replace(/\.ts$/, '')
}

function isAllowed({ from, to }: Import): boolean {
  const room = roomOf(from)
  if (!to.startsWith('src/')) return room === 'database' && to.startsWith('migrations/')
  if (roomOf(to) === room) return true
  const common = COMMON[room] ?? Object.keys(COMMON)
  return [...common, ...(MAY_IMPORT[room] ?? [])].some((allowed) =>
    [`src/${allowed}.ts`, `src/${allowed}/`].some(
      (place) => to === place || (place.endsWith('/') && to.startsWith(place)),
    ),
  )
}

function faultsIn(files: Iterable<readonly [string, string]>): string[] {
  return [...files]
    .flatMap(([file, text]) => importsOf(file, text))
    .filter((found) => !isAllowed(found))
    .map(({ from, to }) => `${from} → ${to}`)
}

const sources = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'))

test('every room imports only from the rooms that the table gives it', () => {
  assert.ok(sources.length > 100)
  assert.deepEqual(faultsIn(sources.map((file) => [file, readFileSync(file, 'utf8')])), [])
})

test('every room stands in the table', () => {
  const rooms = new Set(sources.map(roomOf))
  assert.deepEqual([...rooms].filter((room) => !(room in MAY_IMPORT)).sort(), [])
  assert.deepEqual(
    Object.keys(MAY_IMPORT)
      .filter((room) => !rooms.has(room))
      .sort(),
    [],
  )
})

test('an import that the table does not give is found', () => {
  const planted = [
    ['src/site/home/home.page.ts', "import { findDraft } from '../../records/draft/draft.view.ts'"],
    ['src/reader/read-page.ts', "import type { Database } from '../database/database.ts'"],
    ['src/kernel/ids.ts', "import { toEdtf } from '../edtf/edtf.ts'"],
    ['src/ui/shell.ts', "const page = await import('../site/page-context.ts')"],
    ['src/acts/add-place.ts', "export { mountRoutes } from '../http/mount.ts'"],
  ] as const
  assert.equal(faultsIn(planted).length, planted.length)
})
