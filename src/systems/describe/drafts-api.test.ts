import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { withToken } from '../../../tests/support/with-token.ts'
import { createApp } from '../../app.ts'
import { API_LANGUAGES } from '../../open-data/api/problem.ts'
import { DRAFT_NOUNS, draftsPath } from '../fields/draft-nouns.ts'
import { draftsApi } from './drafts-api.ts'

const HOST = 'http://city.example'

for (const language of API_LANGUAGES)
  test(`the description of the interface for systems has no fault that a linter knows (${language})`, async () => {
    const source = JSON.stringify(draftsApi('https://city.example', language))
    const config = await createConfig({
      extends: ['recommended-strict'],
      rules: { 'info-license': 'off', 'no-server-example.com': 'off' },
    })
    const problems = await lintFromString({ source, config })
    assert.deepEqual(
      problems.map(({ ruleId, message, location }) => `${ruleId} ${message} ${location[0]?.pointer}`),
      [],
    )
    const broken = source.replace('"operationId":"listExchanges"', '"operationId":"addExchange"')
    assert.ok((await lintFromString({ source: broken, config })).length > 0, 'a planted fault is found')
  })

function holding() {
  const { components } = draftsApi(HOST, 'en')
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://description.example/', components })
  return (name: string, answer: unknown): void => {
    const ref = `https://description.example/#/components/schemas/${name}`
    const validate = ajv.getSchema(ref) ?? ajv.compile({ $ref: ref })
    assert.ok(validate(answer), `${name}: ${ajv.errorsText(validate.errors)}`)
  }
}

onEachEngine('what a system is answered', (here) => {
  test('is what the description says, and what is read can be sent again and changes nothing', async () => {
    const registerId = await withReferenceRegister(here())
    const { fetch } = await createApp(here(), (error) => assert.fail(String(error)))
    const all = await withToken(here(), registerId, ['drafts:read', 'drafts:write', 'publish'])
    const hold = holding()
    const ask = async (method: string, path: string, sent?: unknown, also: Record<string, string> = {}) => {
      const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
      const headers = { ...all.headers, ...(sent === undefined ? {} : { 'content-type': type }), ...also }
      const body = sent === undefined ? {} : { body: JSON.stringify(sent) }
      const answer = await fetch(new Request(HOST + path, { method, headers, ...body }))
      return { answer, told: (await answer.json()) as Record<string, unknown> }
    }
    for (const noun of DRAFT_NOUNS) {
      const path = draftsPath(noun)
      const rows = await here()
        .database.reads.selectFrom(noun.noun as 'exchange')
        .select('id')
        .execute()
      for (const { id } of rows) {
        const { answer, told } = await ask('GET', `${path}/${id}`)
        hold('Shown', told)
        hold(noun.title, told.draft)
        const also = { 'if-match': answer.headers.get('etag') ?? '' }
        hold(`${noun.title}Change`, told.draft)
        const changed = await ask('PATCH', `${path}/${id}`, told.draft, also)
        assert.equal(changed.answer.status, 200, JSON.stringify(changed.told))
        hold('Kept', changed.told)
        const again = await ask('GET', `${path}/${id}`)
        assert.deepEqual(again.told.draft, told.draft)
        const copy = await contentOf('working_copy', 'record_id', id)
        assert.deepEqual(copy, await contentOf(noun.noun as 'exchange', 'id', id), `${noun.noun} ${id}`)
      }
      const listed = await ask('GET', path)
      hold('Listed', listed.told)
      const [first] = listed.told.items as { id: string; version: string }[] // held just above
      if (!first) continue
      const gone = await ask('DELETE', `${path}/${first.id}`, undefined, { 'if-match': `"${first.version}"` })
      hold('Discarded', gone.told)
      hold('Problem', (await ask('DELETE', `${path}/${first.id}`)).told)
    }
    const { told } = await ask('GET', `${draftsPath({ file: 'exchanges' })}?limit=1`)
    const [{ draft } = { draft: {} }] = told.items as { draft: object }[] // as above
    const many = await ask('POST', '/api/v1/drafts/exchanges/batch', [draft, draft])
    hold('KeptMany', many.told)
    const one = await ask('POST', '/api/v1/drafts/exchanges', draft)
    hold('Kept', one.told)
    const published = await ask(
      'POST',
      `/api/v1/drafts/exchanges/${String(one.told.id)}/publish`,
      undefined,
      {
        'if-match': one.answer.headers.get('etag') ?? '',
      },
    )
    assert.equal(published.answer.status, 200)
    hold('Published', published.told)
    assert.throws(() => hold('Exchange', { title: 7 }), /must/)
  })

  async function contentOf(
    table: 'working_copy' | 'exchange',
    key: 'record_id' | 'id',
    id: string,
  ): Promise<unknown> {
    const row = await here()
      .database.reads.selectFrom(table as 'exchange')
      .select('content')
      .where(key as 'id', '=', id)
      .executeTakeFirstOrThrow()
    return JSON.parse(row.content)
  }
})
