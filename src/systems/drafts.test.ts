import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { everyOutput } from '../../tests/open-data/every-output.ts'
import { onEachEngine } from '../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { withSecondRegister } from '../../tests/support/second-register.ts'
import { type Carried, withToken } from '../../tests/support/with-token.ts'
import { revokeToken } from '../acts/tokens/revoke-token.ts'
import { createApp } from '../app.ts'
import type { Id } from '../kernel/ids.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { namesOfActors, recordHistory } from '../records/history/record-history.view.ts'
import { perform } from '../records/perform.ts'
import { MOST_IN_A_MINUTE } from './pace.ts'

const HOST = 'http://city.example'
const DRAFTS = '/api/v1/drafts'

interface Kept {
  readonly id: string
  readonly version: string
  readonly url: string
  readonly readings: readonly { readonly pointer: string; readonly read: string }[]
}

interface Problem {
  readonly type: string
  readonly title: string
  readonly detail: string
  readonly status: number
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
  readonly current?: unknown
}

type Sent = Readonly<Record<string, unknown>> | readonly unknown[]

onEachEngine('a system of the city with a token', (here) => {
  let registerId: Id<'register'>
  let partner: string
  let app: Awaited<ReturnType<typeof createApp>>
  let writer: Carried

  beforeEach(async () => {
    registerId = await withReferenceRegister(here())
    app = await createApp(here(), (error) => assert.fail(String(error)))
    writer = await withToken(here(), registerId, ['drafts:write'])
    const row = await here().database.reads.selectFrom('partnership').select('id').executeTakeFirstOrThrow()
    partner = row.id
  })

  async function ask(
    method: string,
    path: string,
    { headers }: Pick<Carried, 'headers'>,
    { sent, also = {} }: { readonly sent?: Sent; readonly also?: Record<string, string> } = {},
  ): Promise<Response> {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const body = sent === undefined ? {} : { body: JSON.stringify(sent) }
    const given = { ...headers, ...(sent === undefined ? {} : { 'content-type': type }), ...also }
    return app.fetch(new Request(HOST + path, { method, headers: given, ...body }))
  }

  async function problemOf(answer: Response): Promise<Problem> {
    assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
    return (await answer.json()) as Problem
  }

  async function assertRefused(answer: Response, status: number, name: string): Promise<Problem> {
    const problem = await problemOf(answer)
    assert.deepEqual(
      { status: answer.status, told: problem.status, name: problem.type.split('#problem-')[1] },
      { status, told: status, name },
    )
    return problem
  }

  const visit = (title: string) => ({
    partner,
    date: '2026. 5. 4 ~ 7',
    title: { ko: title },
    kind: 'youth',
    direction: 'outbound',
    state: 'held',
  })

  async function kept(answer: Response, status = 201): Promise<Kept> {
    assert.equal(answer.status, status, await answer.clone().text())
    return (await answer.json()) as Kept // held against its description in a test of its own
  }

  const entered = async (title: string): Promise<Kept> =>
    kept(await ask('POST', `${DRAFTS}/exchanges`, writer, { sent: visit(title) }))

  test('hands in a draft that waits for an officer, and is told how its date was read', async () => {
    const answer = await ask('POST', `${DRAFTS}/exchanges`, writer, { sent: visit('청소년 방문') })
    const { id, version, url, readings } = await kept(answer.clone())
    assert.equal(answer.headers.get('location'), url)
    assert.equal(url, `${HOST}${DRAFTS}/exchanges/${id}`)
    assert.equal(answer.headers.get('etag'), `"${version}"`)
    assert.equal(answer.headers.get('cache-control'), 'private, no-store')
    assert.deepEqual(
      readings.map(({ pointer, read }) => ({ pointer, read })),
      [{ pointer: '#/date', read: '2026-05-04/2026-05-07' }],
    )
    const copy = await here()
      .database.reads.selectFrom('working_copy')
      .select(['saved_by', 'state'])
      .execute()
    assert.deepEqual(
      copy.map((one) => ({ ...one })),
      [{ saved_by: writer.id, state: 'open' }],
    )
  })

  test('never makes anything public with drafts:write, whatever it sends and however it asks', async () => {
    const reader = await withToken(here(), registerId, ['drafts:read'])
    const { id, version } = await entered('CANARY-SYSTEM-9W')
    const known = await here().database.reads.selectFrom('exchange').select('id').executeTakeFirstOrThrow()
    const shown = await ask('GET', `${DRAFTS}/exchanges/${known.id}`, reader)
    const tag = { 'if-match': shown.headers.get('etag') ?? '' }
    const change = { title: { ko: 'CANARY-SYSTEM-9W' }, cost: { amount: 77123457, currency: 'KRW' } }
    await kept(
      await ask('PATCH', `${DRAFTS}/exchanges/${known.id}`, writer, { sent: change, also: tag }),
      200,
    )
    for (const file of ['places', 'series'])
      await ask('POST', `${DRAFTS}/${file}`, writer, { sent: { name: { ko: 'CANARY-SYSTEM-9W' } } })
    for (const token of [writer, reader])
      await assertRefused(
        await ask('POST', `${DRAFTS}/exchanges/${id}/publish`, token, {
          also: { 'if-match': `"${version}"` },
        }),
        403,
        'scope-missing',
      )
    const outputs = await everyOutput(app, HOST)
    assert.ok(outputs.length > 80)
    for (const { name, text } of outputs) assert.doesNotMatch(text, /CANARY-SYSTEM-9W|77123457/, name)
    assert.equal((await app.fetch(new Request(`${HOST}/ko/exchanges/${id}`))).status, 404)
    const page = await (await app.fetch(new Request(`${HOST}/ko/exchanges/${known.id}`))).text()
    assert.doesNotMatch(page, /CANARY-SYSTEM-9W/)
  })

  test('changes what it names the version of, and overwrites nobody', async () => {
    const { id, version } = await entered('처음 제목')
    const path = `${DRAFTS}/exchanges/${id}`
    const sent = { title: { ko: '고친 제목' } }
    await assertRefused(await ask('PATCH', path, writer, { sent }), 428, 'version-missing')
    await assertRefused(
      await ask('PATCH', path, writer, { sent, also: { 'if-match': '*' } }),
      428,
      'version-missing',
    )
    const also = { 'if-match': `"${version}"` }
    const changed = await kept(await ask('PATCH', path, writer, { sent, also }), 200)
    const stale = await ask('PATCH', path, writer, { sent: { title: { ko: '늦은 제목' } }, also })
    assert.equal(stale.headers.get('etag'), `"${changed.version}"`)
    const told = await stale.clone().text()
    assert.doesNotMatch(told, /고친 제목/, 'a token that may not read is told nothing of what stands')
    await assertRefused(stale, 412, 'stale')
    const both = await withToken(here(), registerId, ['drafts:read', 'drafts:write'])
    const problem = await assertRefused(await ask('PATCH', path, both, { sent, also }), 412, 'stale')
    assert.match(JSON.stringify(problem.current), /고친 제목/)
    await assertRefused(await ask('DELETE', path, writer, { also }), 412, 'stale')
    const gone = await ask('DELETE', path, writer, { also: { 'if-match': `"${changed.version}"` } })
    assert.deepEqual(await gone.json(), { id, discarded: true })
    await assertRefused(await ask('GET', path, both), 404, 'not-found')
  })

  test('eight at once on one record: no change is lost, and none is overwritten without a word', async () => {
    const { id } = await entered('여덟이 고치는 글')
    const path = `${DRAFTS}/exchanges/${id}`
    const both = await withToken(here(), registerId, ['drafts:read', 'drafts:write'])
    const seen: string[] = []
    const clients = Array.from({ length: 8 }, async (_, number) => {
      for (let tries = 0; tries < 40; tries++) {
        const shown = await ask('GET', path, both)
        const { draft } = (await shown.json()) as { draft: { account?: Record<string, string> } }
        const text = `${draft.account?.ko ?? ''} ${number}`.trim()
        const also = { 'if-match': shown.headers.get('etag') ?? '' }
        const answer = await ask('PATCH', path, both, { sent: { account: { ko: text } }, also })
        if (answer.status === 200) return seen.push((await kept(answer, 200)).version)
        await assertRefused(answer, 412, 'stale')
      }
      return assert.fail('forty times too late')
    })
    await Promise.all(clients)
    assert.equal(new Set(seen).size, 8, 'each change has a version of its own')
    const { draft } = (await (await ask('GET', path, both)).json()) as { draft: { account: { ko: string } } }
    assert.deepEqual(draft.account.ko.split(' ').sort(), ['0', '1', '2', '3', '4', '5', '6', '7'])
  })

  test('is answered once under one key, however often it sends; another body and another token are other requests', async () => {
    const also = { 'idempotency-key': 'row-1182' }
    const post = (title: string, token: Carried = writer) =>
      ask('POST', `${DRAFTS}/exchanges`, token, { sent: visit(title), also })
    const first = await (await post('한 번만')).text()
    assert.equal(await (await post('한 번만')).text(), first)
    await assertRefused(await post('다른 내용'), 422, 'key-reused')
    const other = await withToken(here(), registerId, ['drafts:write'])
    assert.notEqual(await (await post('한 번만', other)).text(), first)
    const { id, version } = JSON.parse(first) as Kept
    const change = () =>
      ask('PATCH', `${DRAFTS}/exchanges/${id}`, writer, {
        sent: { title: { ko: '고침' } },
        also: { 'if-match': `"${version}"`, 'idempotency-key': 'change-1' },
      })
    const changed = await (await change()).text()
    assert.equal(await (await change()).text(), changed, 'a change that was made is told again')
    await assertRefused(
      await ask('POST', `${DRAFTS}/exchanges`, writer, {
        sent: visit('가'),
        also: { 'idempotency-key': 'a b' },
      }),
      400,
      'key-faulty',
    )
    assert.equal(
      (
        await here()
          .database.reads.selectFrom('working_copy')
          .selectAll()
          .where('state', '=', 'open')
          .execute()
      ).length,
      2,
    )
  })

  test('hands in many at once, all of them or none, and hears of every fault by its place', async () => {
    const rows = [visit('하나'), visit('둘'), { ...visit('셋'), kind: 'war', colour: 'red' }]
    const refused = await ask('POST', `${DRAFTS}/exchanges/batch`, writer, { sent: rows })
    const { errors = [] } = await assertRefused(refused, 422, 'draft-faulty')
    assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), ['#/2/colour', '#/2/kind'])
    const count = () => here().database.reads.selectFrom('working_copy').select('record_id').execute()
    assert.equal((await count()).length, 0)
    const done = await ask('POST', `${DRAFTS}/exchanges/batch`, writer, { sent: rows.slice(0, 2) })
    assert.equal(done.status, 201)
    assert.equal(((await done.json()) as { items: unknown[] }).items.length, 2)
    assert.equal((await count()).length, 2)
    await assertRefused(
      await ask('POST', `${DRAFTS}/exchanges/batch`, writer, { sent: {} }),
      422,
      'draft-faulty',
    )
    const many = Array.from({ length: 501 }, () => visit('많음'))
    await assertRefused(
      await ask('POST', `${DRAFTS}/exchanges/batch`, writer, { sent: many }),
      413,
      'too-large',
    )
  })

  test('hears what is wrong with a draft at each place, and of what is not in the register', async () => {
    const sent = { ...visit('오류'), date: '2003. 2. 30', partner: '0'.repeat(24), title: 7 }
    const { errors = [] } = await assertRefused(
      await ask('POST', `${DRAFTS}/exchanges`, writer, { sent, also: { 'accept-language': 'en' } }),
      422,
      'draft-faulty',
    )
    assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), ['#/date', '#/title'])
    assert.match(errors.find(({ pointer }) => pointer === '#/date')?.detail ?? '', /2003\. 2\. 30/)
    const elsewhere = { ...visit('없는 도시'), partner: '0'.repeat(24) }
    const unknown = await assertRefused(
      await ask('POST', `${DRAFTS}/exchanges`, writer, { sent: elsewhere }),
      422,
      'draft-faulty',
    )
    assert.deepEqual(
      unknown.errors?.map(({ pointer }) => pointer),
      ['#/partner'],
    )
  })

  test('reads the drafts that wait with drafts:read, page by page, and writes none', async () => {
    const reader = await withToken(here(), registerId, ['drafts:read'])
    for (const title of ['하나', '둘', '셋']) await entered(title)
    const titles: string[] = []
    for (let at: string | null = `${HOST}${DRAFTS}/exchanges?limit=2`; at !== null;) {
      const { pathname, search }: URL = new URL(at)
      const answer: Response = await ask('GET', pathname + search, reader)
      assert.equal(answer.status, 200)
      const page = (await answer.json()) as {
        items: { draft: { title: { ko: string } }; state: string }[]
        next: string | null
      }
      assert.ok(page.items.length <= 2)
      titles.push(...page.items.map(({ draft }) => draft.title.ko))
      at = page.next
    }
    assert.deepEqual(titles.sort(), ['둘', '셋', '하나'])
    for (const query of ['limit=0', 'limit=101', 'after=x', 'page=2'])
      await assertRefused(await ask('GET', `${DRAFTS}/exchanges?${query}`, reader), 400, 'query-faulty')
    await assertRefused(await ask('GET', `${DRAFTS}/exchanges`, writer), 403, 'scope-missing')
    await assertRefused(
      await ask('POST', `${DRAFTS}/exchanges`, reader, { sent: visit('못 씀') }),
      403,
      'scope-missing',
    )
  })

  test('publishes only with a token that was made for it, and history names the system and who let it in', async () => {
    const publisher = await withToken(here(), registerId, ['publish'])
    const { id, version } = await entered('공개할 교류')
    const publish = (tag: string) =>
      ask('POST', `${DRAFTS}/exchanges/${id}/publish`, publisher, { also: { 'if-match': tag } })
    await assertRefused(await publish('"0.9"'), 412, 'stale')
    const done = await publish(`"${version}"`)
    assert.equal(done.status, 200)
    await assertRefused(await publish(done.headers.get('etag') ?? ''), 409, 'nothing-waits')
    assert.match(await (await app.fetch(new Request(`${HOST}/ko/exchanges/${id}`))).text(), /공개할 교류/)
    const { reads } = here().database
    const told = await recordHistory(reads, registerId, id)
    const actors = told.map(({ actor }) => actor ?? '')
    assert.deepEqual(new Set(actors), new Set([publisher.id, writer.id]))
    const names = await namesOfActors(reads, actors)
    assert.deepEqual(names.get(writer.id), { kind: 'token', name: '문서관리 시스템', maker: '김관리' })
  })

  test('is let in by its own token alone, in its own register alone, and as long as it works', async () => {
    const nobody = { headers: {} }
    const missing = await ask('GET', `${DRAFTS}/exchanges`, nobody)
    assert.match(missing.headers.get('www-authenticate') ?? '', /^Bearer/)
    await assertRefused(missing, 401, 'token-missing')
    const wrong = { headers: { authorization: `Bearer ${writer.text.slice(0, -1)}0` } }
    await assertRefused(await ask('POST', `${DRAFTS}/exchanges`, wrong, { sent: {} }), 401, 'token-invalid')
    const naruId = await withSecondRegister(here())
    const naru = await withToken(here(), naruId, ['drafts:read', 'drafts:write'])
    for (const path of [`${DRAFTS}/exchanges`, `/yongin${DRAFTS}/exchanges`, `/atlantis${DRAFTS}/exchanges`])
      await assertRefused(await ask('GET', path, naru), 403, 'scope-missing')
    assert.equal((await ask('GET', `/naru${DRAFTS}/exchanges`, naru)).status, 200)
    const theirs = await here()
      .database.reads.selectFrom('partnership')
      .select('id')
      .where('register_id', '=', naruId)
      .executeTakeFirstOrThrow()
    const sent = { ...visit('나루의 초안'), partner: theirs.id }
    const there = await kept(await ask('POST', `/naru${DRAFTS}/exchanges`, naru, { sent }))
    assert.equal(there.url, `${HOST}/naru${DRAFTS}/exchanges/${there.id}`)
    const both = await withToken(here(), registerId, ['drafts:read'])
    await assertRefused(await ask('GET', `${DRAFTS}/exchanges/${there.id}`, both), 404, 'not-found')
    const ended = await perform(here(), { principal: OPERATOR, registerId }, revokeToken, writer.id)
    assert.ok(ended.ok)
    await assertRefused(
      await ask('POST', `${DRAFTS}/exchanges`, writer, { sent: visit('늦음') }),
      401,
      'token-invalid',
    )
    await here().database.transaction((rows) =>
      rows
        .updateTable('api_token')
        .set({ expires_at: '2020-01-01T00:00:00.000Z' })
        .where('id', '=', both.id)
        .execute(),
    )
    await assertRefused(await ask('GET', `${DRAFTS}/exchanges`, both), 401, 'token-invalid')
  })

  test('opens no page of the desk, and a session opens nothing of it', async () => {
    const all = await withToken(here(), registerId, ['drafts:read', 'drafts:write', 'publish'])
    const desk = await ask('GET', '/desk/yongin/systems', all)
    assert.equal(desk.status, 302)
    assert.match(desk.headers.get('location') ?? '', /^\/desk\/sign-in/)
  })

  test('is told of wrong types, sizes, bodies and methods, and to slow down', async () => {
    const path = `${DRAFTS}/exchanges`
    const as = (type: string) => ({ sent: visit('형식'), also: { 'content-type': type } })
    await assertRefused(await ask('POST', path, writer, as('text/plain')), 415, 'wrong-type')
    const { id, version } = await entered('형식')
    await assertRefused(
      await ask('PATCH', `${path}/${id}`, writer, {
        sent: {},
        also: { 'content-type': 'application/json', 'if-match': `"${version}"` },
      }),
      415,
      'wrong-type',
    )
    const raw = (body: string | Uint8Array<ArrayBuffer>) =>
      app.fetch(
        new Request(HOST + path, {
          method: 'POST',
          body,
          headers: { ...writer.headers, 'content-type': 'application/json' },
        }),
      )
    await assertRefused(await raw('{"title":'), 400, 'not-json')
    await assertRefused(await raw(new Uint8Array([0xff, 0xfe])), 400, 'not-json')
    await assertRefused(await raw('"\\u0000"'), 400, 'not-json')
    await assertRefused(await raw(`"${'x'.repeat(300_000)}"`), 413, 'too-large')
    const wrong = await ask('PUT', `${path}/${id}`, writer, { sent: {} })
    assert.equal(wrong.headers.get('allow'), 'GET, HEAD, POST, PATCH, DELETE')
    await assertRefused(wrong, 405, 'method-not-allowed')
    await assertRefused(await ask('GET', `${DRAFTS}/wars`, writer), 404, 'not-found')
    let answer = await ask('GET', path, writer)
    for (let count = 0; count < MOST_IN_A_MINUTE && answer.status !== 429; count++)
      answer = await ask('GET', path, writer)
    assert.equal(answer.headers.get('retry-after'), '60')
    await assertRefused(answer, 429, 'too-many-requests')
  })

  test('is told of errors in each language of the site', async () => {
    const titles = await Promise.all(
      ['ko', 'en', 'ja', 'zh'].map(async (language) => {
        const answer = await ask('GET', `${DRAFTS}/exchanges`, writer, {
          also: { 'accept-language': language },
        })
        assert.equal(answer.headers.get('content-language'), language)
        return (await problemOf(answer)).title
      }),
    )
    assert.deepEqual(titles, [
      '이 토큰으로는 할 수 없습니다',
      'This token may not do that',
      'このトークンではできません',
      '此令牌无权进行该操作',
    ])
  })
})
