import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { served, type Served } from '../support/served.ts'
import { fromTurtle } from './rdf.ts'

const SITE = 'https://exchange.example.kr'

interface Example {
  readonly language: string
  readonly code: string
}

const TEXT = await readFile('docs/open-data.md', 'utf8')
const [BEFORE_FILES = '', AFTER = ''] = TEXT.split('\n## The files\n')
const EXAMPLES = examplesIn(BEFORE_FILES)
/** What a shell asks of the interface, in a line each. */
const QUESTIONS = examplesIn(AFTER)

function examplesIn(text: string): readonly Example[] {
  return [...text.matchAll(/^```(?<language>sh|python|r)\n(?<code>[^`]*)```$/gm)].map(({ groups }) => ({
    language: groups?.language ?? '',
    code: groups?.code ?? '',
  }))
}

/** Who runs each, and what to install where it is not there. */
const RUNNERS: Readonly<Record<string, readonly [program: string, flag: string, install: string]>> = {
  sh: ['sh', '-ec', 'a POSIX shell with curl'],
  python: ['python3', '-c', 'python3'],
  r: ['Rscript', '-e', 'r-base-core'],
}

describe('the examples of docs/open-data.md', () => {
  let here: TestInstallation
  let server: Served
  let folder: string

  before(async () => {
    here = await newInstallation('sqlite')
    await withReferenceRegister(here)
    server = await served(here)
    folder = await mkdtemp(join(tmpdir(), 'gyoryu-example-'))
  })
  after(async () => {
    await server.stop()
    await here.remove()
    await rm(folder, { recursive: true })
  })

  test('there is one for curl, for Python, for R and for our own command, of ten lines at the most', () => {
    assert.deepEqual(
      EXAMPLES.map(({ language }) => language),
      ['sh', 'python', 'r', 'sh'],
    )
    for (const { code } of EXAMPLES) assert.ok(code.trim().split('\n').length <= 10, code)
  })

  for (const { language, code } of EXAMPLES) {
    const own = code.includes('gyoryu --')
    const [program = '', flag = '', install = ''] = RUNNERS[language] ?? []
    const isThere = spawnSync(program, ['--version']).error === undefined
    const skip = isThere ? false : `install ${install}, then this runs too`
    test(
      `${own ? 'our own command' : program} goes from nothing to a plot and to linked data`,
      { skip },
      async () => {
        const out = join(folder, own ? 'own' : program)
        const words = code.replaceAll('data-out', out).replaceAll(own ? '\0' : SITE, server.address)
        const { status, error } = await ran(program, [flag, words], own ? process.cwd() : await made(out))
        assert.equal(status, 0, error)
        const turtle = await readFile(join(out, 'register.ttl'), 'utf8')
        assert.ok(fromTurtle(turtle).length > 800)
        const ending = { sh: 'txt', python: 'svg', r: 'pdf' }[language]
        const plot = await readFile(join(out, `plot.${ending}`), 'latin1')
        assert.match(plot, language === 'r' ? /^%PDF/ : /2019(?: ###$|: 3)/m)
      },
    )
  }

  test('each question to the interface is answered', async () => {
    assert.equal(QUESTIONS.length, 1)
    for (const { code } of QUESTIONS) {
      const words = code.replaceAll(SITE, server.address).replaceAll('curl ', 'curl -fsS ')
      const { status, error, output } = await ran('sh', ['-ec', words], folder)
      assert.equal(status, 0, error)
      assert.ok(Array.isArray(JSON.parse(output).items), output)
    }
  })

  async function made(path: string): Promise<string> {
    const { mkdir } = await import('node:fs/promises')
    await mkdir(path, { recursive: true })
    return path
  }

  function ran(program: string, words: readonly string[], cwd: string) {
    const env = { ...process.env, GYORYU_DATA: here.folder, DATABASE_URL: '' }
    const child = spawn(program, [...words], { cwd, env })
    let error = ''
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (error += chunk))
    return new Promise<{ status: number | null; error: string; output: string }>((resolve) =>
      child.once('close', (status) => resolve({ status, error, output })),
    )
  }
})
