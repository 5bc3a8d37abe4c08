import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const documents = [...globSync('*.md'), ...globSync('docs/**/*.md')]

interface Named {
  readonly document: string
  readonly path: string
}

/** Links to files, and names of files in code marks: what a document says is there. */
function pathsIn(document: string, text: string): Named[] {
  const links = [...text.matchAll(/\]\((?<path>[^)#:]+)(?:#[^)]*)?\)/g)].map(({ groups }) =>
    join(dirname(document), groups?.path ?? ''),
  )
  const marks = [
    ...text.matchAll(/`(?<path>(?:src|tests|data|docs|migrations|bench|setup|\.ci)\/[\w./-]*)`/g),
  ]
  return [...links, ...marks.map(({ groups }) => groups?.path ?? '')].map((path) => ({ document, path }))
}

function missingIn(files: Iterable<readonly [string, string]>): string[] {
  const named = [...files].flatMap(([document, text]) => pathsIn(document, text))
  return named
    .filter(({ path }) => !existsSync(path))
    .map(({ document, path }) => `${document} names ${path}`)
}

test('every file that a document names is there', () => {
  assert.ok(documents.length >= 6)
  assert.deepEqual(missingIn(documents.map((document) => [document, readFileSync(document, 'utf8')])), [])
})

test('a document that names a file which is not there is found', () => {
  assert.equal(missingIn([['README.md', 'see `src/nowhere.ts` and [this](docs/nothing.md)']]).length, 2)
})

test('every command that a document tells the reader to type exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const unknown = documents.flatMap((document) => {
    const typed = readFileSync(document, 'utf8').matchAll(/npm run (?:--silent )?(?<script>[\w:-]+)/g)
    return [...typed].map(({ groups }) => groups?.script ?? '').filter((script) => !(script in scripts))
  })
  assert.deepEqual(unknown, [])
})

test('ARCHITECTURE.md says the import table that rooms.test.ts holds', () => {
  const written = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(
    /^\| `(?<room>[\w-]+)` \| (?<rooms>[^|]*) \|/gm,
  )
  const table = new Map([...written].map(({ groups }) => [groups?.room, roomsIn(groups?.rooms ?? '')]))
  const held = readFileSync('tests/rooms.test.ts', 'utf8').matchAll(
    /^ {2}'?(?<room>[\w-]+)'?: \[(?<rooms>[^\]]*)\],$/gm,
  )
  for (const { groups } of held) {
    const rooms = [...(groups?.rooms ?? '').matchAll(/'(?<name>[^']+)'/g)].map((found) => found.groups?.name)
    assert.deepEqual(table.get(groups?.room), rooms, `the row of ${groups?.room}`)
  }
  assert.ok(table.size > 10)
})

function roomsIn(cell: string): (string | undefined)[] {
  return [...cell.matchAll(/`(?<name>[^`]+)`/g)].map(({ groups }) => groups?.name)
}
