import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { newInstallation } from '../../tests/support/installation.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { served } from '../../tests/support/served.ts'
import { withToken } from '../../tests/support/with-token.ts'

const SITE = 'https://exchange.example.kr'

test('the lines of docs/api.md hand in a draft, correct it, hand in more and take the first back', async () => {
  const text = await readFile('docs/api.md', 'utf8')
  const lines = [...text.matchAll(/^```sh\n(?<code>[^`]*)```$/gm)].map(({ groups }) => groups?.code ?? '')
  assert.equal(lines.length, 4)
  const here = await newInstallation('sqlite')
  const registerId = await withReferenceRegister(here)
  const { text: token } = await withToken(here, registerId, ['drafts:write'])
  const server = await served(here)
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-example-'))
  try {
    const script = lines.join('\n').replaceAll(SITE, server.address)
    assert.equal(await ran(script, folder, token), '')
    const rows = await here.database.reads
      .selectFrom('working_copy')
      .select(['noun', 'state', 'content'])
      .orderBy('noun')
      .orderBy('version')
      .execute()
    const told = rows.map(({ noun, state }) => `${noun} ${state}`)
    assert.deepEqual(told, ['exchange open', 'exchange open', 'series superseded', 'series discarded'])
    const last = rows.at(-1)?.content ?? '{}'
    assert.deepEqual(JSON.parse(last), {
      names: { ko: '청소년 홈스테이' },
      about: { ko: '해마다 여름에 열립니다.' },
    })
    assert.match(await readFile(join(folder, 'batch.json'), 'utf8'), /"read":"2026-05-04\/2026-05-07"/)
  } finally {
    await server.stop()
    await here.remove()
    await rm(folder, { recursive: true })
  }
})

/** What went wrong; nothing when all went well. */
function ran(script: string, cwd: string, token: string): Promise<string> {
  const child = spawn('sh', ['-ec', script], { cwd, env: { ...process.env, token } })
  let error = ''
  child.stderr.on('data', (chunk) => (error += chunk))
  return new Promise((resolve) =>
    child.once('close', (status) => resolve(status === 0 ? '' : `${status} ${error}`)),
  )
}
