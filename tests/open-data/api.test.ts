import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { withdrawExchange } from '../support/acts/withdraw-exchange.ts'
import type { Json } from '../../src/kernel/hash.ts'
import type { OpenApi } from '../../src/open-data/api/openapi.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { DESCRIBED } from '../../src/records/published/described/nouns.ts'
import { onEachEngine } from '../support/each-engine.ts'
import { markupFaults } from '../support/page-faults.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { served } from '../support/served.ts'
import { addTold, withData } from './published-data.ts'

type Ask = Parameters<Parameters<typeof withData>[1]>[0]
type Members = Readonly<Record<string, unknown>>

interface ListAnswer {
  readonly total: number
  readonly next: string | null
  readonly items: readonly Members[]
}

const LISTS = ['partners', 'agreements', 'exchanges', 'facts', 'places', 'series', 'media', 'sources']

async function list(ask: Ask, address: string): Promise<ListAnswer> {
  const answer = await ask(address)
  assert.equal(answer.status, 200, `${address}: ${answer.status}`)
  return (await answer.json()) as ListAnswer // held against the description in a test of its own
}

/** Every record of a list, page after page. */
async function every(ask: Ask, address: string): Promise<Members[]> {
  const items: Members[] = []
  for (let at: string | null = address; at !== null;) {
    const page: ListAnswer = await list(ask, at)
    items.push(...page.items)
    at = page.next === null ? null : pathOf(page.next)
  }
  return items
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** Whether an answer is what the description says of this name. */
function holding({ components }: OpenApi) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://description.example/', components })
  return (name: string, answer: unknown): void => {
    const ref = `https://description.example/#/components/schemas/${name}`
    const validate = ajv.getSchema(ref) ?? ajv.compile({ $ref: ref })
    assert.ok(validate(answer), `${name}: ${ajv.errorsText(validate.errors)}`)
  }
}

async function description(ask: Ask): Promise<OpenApi> {
  return (await (await ask('/api/v1/openapi.json')).json()) as OpenApi // linted below
}

onEachEngine('the interface for programs', (here) => {
  test('is described in a document in which a linter that is not ours finds no fault', async () => {
    await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      const source = await (await ask('/api/v1/openapi.json')).text()
      const config = await createConfig({
        extends: ['recommended-strict'],
        rules: { 'info-license': 'off', 'no-server-example.com': 'off' },
      })
      const problems = await lintFromString({ source, config })
      assert.deepEqual(
        problems.map(({ ruleId, message, location }) => `${ruleId} ${message} ${location[0]?.pointer}`),
        [],
      )
      const broken = source.replace('"operationId":"listPartners"', '"operationId":"getIndex"')
      assert.ok((await lintFromString({ source: broken, config })).length > 0, 'a planted fault is found')
    })
  })

  test('answers every example of its description as the description says', async () => {
    await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      const document = await description(ask)
      const hold = holding(document)
      let asked = 0
      for (const { get } of Object.values(document.paths)) {
        const [sample] = get['x-codeSamples'] ?? []
        if (!sample) {
          // Of these alone the reference register has none to show.
          const none = { getSeries: 'series', getMedia: 'media' }[get.operationId]
          assert.ok(none, get.operationId)
          assert.equal((await list(ask, `/api/v1/${none}`)).total, 0)
          continue
        }
        const answer = await ask(pathOf(/'(?<address>[^']+)'/.exec(sample.source)?.groups?.address ?? ''))
        assert.equal(answer.status, 200, sample.source)
        hold(schemaName(get.responses['200']), await answer.json())
        asked += 1
      }
      // The way in, and each list with a record of it; of two nouns there is none to show.
      assert.equal(asked, 1 + 2 * LISTS.length - 2)
      assert.throws(() => hold('ExchangeList', { total: 1, items: [] }), /must have required property/)
    })
  })

  test('gives the same records as the files, page by page, each as its noun is described', async () => {
    await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      const hold = holding(await description(ask))
      for (const noun of DESCRIBED.filter(({ file }) => LISTS.includes(file))) {
        const items = await every(ask, `/api/v1/${noun.file}?limit=7`)
        const lines = (await (await ask(`/data/${noun.file}.jsonl`)).text()).split('\n').filter(Boolean)
        const byId = (records: readonly Members[]) =>
          records.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
        assert.deepEqual(byId(items), byId(lines.map((line) => JSON.parse(line) as Members)), noun.file)
        for (const item of items) noun.schema.parse(item)
        const name = noun.name.slice(0, 1).toUpperCase() + noun.name.slice(1)
        hold(`${name}List`, await list(ask, `/api/v1/${noun.file}`))
        if (['series', 'media'].includes(noun.file)) continue // the reference register has none
        const one = await (await ask(`/api/v1/${noun.file}/${String(items[0]?.id)}`)).json()
        hold(`${name}Answer`, one)
        assert.deepEqual((one as { record: unknown }).record, items[0])
      }
    })
  })

  test('narrows the exchanges as the chronicle does, and counts what matches', async () => {
    const registerId = await withReferenceRegister(here())
    await addTold(here(), registerId, [{ date: 'unknown' }, { date: '1999' }])
    await withData(here(), async (ask) => {
      const all = await every(ask, '/api/v1/exchanges?limit=10')
      assert.equal(all.at(-1)?.date, 'unknown')
      const cases: [string, (record: Members) => boolean][] = [
        ['direction=inbound', ({ direction }) => direction === 'inbound'],
        ['kind=youth', ({ kind }) => kind === 'youth'],
        ['year=1999', ({ earliest }) => String(earliest).startsWith('1999')],
        ['from=2005&to=2010', ({ earliest }) => String(earliest) >= '2005' && String(earliest) < '2011'],
        [`partner=${String(all[0]?.partner_slug)}`, () => true],
        [
          `partner=${String(all[0]?.partner)}&direction=outbound`,
          ({ direction }) => direction === 'outbound',
        ],
        ['since=2999-01-01', () => false],
        ['since=2000-01-01', () => true],
      ]
      for (const [query, wanted] of cases) {
        const expected = all.filter((record) =>
          record.earliest === null ? wanted({ ...record, earliest: '' }) : wanted(record),
        )
        const first = await list(ask, `/api/v1/exchanges?${query}&limit=2`)
        assert.equal(first.total, expected.length, query)
        assert.deepEqual(await every(ask, `/api/v1/exchanges?${query}&limit=2`), expected, query)
      }
      const none = await every(ask, '/api/v1/agreements?year=1901')
      assert.equal(none.length, 0)
      const agreements = await every(ask, '/api/v1/agreements')
      const year = String(agreements[0]?.date).slice(0, 4)
      assert.ok((await every(ask, `/api/v1/agreements?year=${year}`)).length > 0)
    })
  })

  test('sends the fields that were asked for and the id, in lists and alone', async () => {
    await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      const { items } = await list(ask, '/api/v1/exchanges?fields=title,date&limit=1')
      assert.deepEqual(Object.keys(items[0] ?? {}), ['id', 'date', 'title'])
      const one = await ask(`/api/v1/exchanges/${String(items[0]?.id)}?fields=title`)
      assert.deepEqual(Object.keys(((await one.json()) as { record: object }).record), ['id', 'title'])
    })
  })

  test('says every fault of a query at once, in the language of whoever asks', async () => {
    await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      const hold = holding(await description(ask))
      const query =
        'kind=war&limit=0&colour=red&fields=id,secret&cursor=nonsense&year=2004&from=2003&since=2020-13-01'
      const answer = await ask(`/api/v1/exchanges?${query}`, { 'accept-language': 'en-GB' })
      assert.equal(answer.status, 400)
      assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
      assert.equal(answer.headers.get('access-control-allow-origin'), '*')
      const problem = (await answer.json()) as {
        errors: { parameter: string; detail: string }[]
        type: string
      }
      hold('Problem', problem)
      assert.deepEqual(
        problem.errors.map(({ parameter }) => parameter),
        ['kind', 'limit', 'colour', 'fields', 'since', 'year'],
      )
      assert.match(problem.type, /\/api#problem-invalid-query$/)
      assert.match(problem.errors[0]?.detail ?? '', /^Give one of agreement, /)
      for (const wrong of [
        'cursor=nonsense',
        'partner=atlantis',
        'limit=1&limit=2',
        'limit=ten',
        'from=2010&to=2001',
      ])
        assert.equal((await ask(`/api/v1/exchanges?${wrong}`)).status, 400, wrong)
      assert.equal((await ask('/api/v1/partners?kind=youth')).status, 400)
      const other = (await list(ask, '/api/v1/facts?limit=1')).next ?? ''
      const cursor = new URL(other).searchParams.get('cursor')
      assert.equal((await ask(`/api/v1/exchanges?cursor=${cursor}`)).status, 400, 'a cursor of another list')
      const spoken = {
        ko: /다음 가운데 하나/,
        ja: /次のうち一つ/,
        'zh-CN': /下列之一/,
        fr: /다음 가운데 하나/,
      }
      for (const [language, words] of Object.entries(spoken)) {
        const told = await ask('/api/v1/exchanges?kind=war', { 'accept-language': language })
        assert.match(JSON.stringify(await told.json()), words, language)
      }
    })
  })

  test('says what is not there, what cannot be done, and what it cannot be asked as', async () => {
    await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      const hold = holding(await description(ask))
      const partner = String((await list(ask, '/api/v1/partners')).items[0]?.id)
      const cases: [string, number, Record<string, string>?][] = [
        ['/api/v1/nothing', 404],
        [`/api/v1/exchanges/${'0'.repeat(24)}`, 404],
        ['/api/v1/exchanges/no-id', 404],
        [`/api/v1/exchanges/${partner}`, 404],
        ['/api/v1/partners?register=elsewhere', 404],
        ['/api/v1/partners', 406, { accept: 'text/csv' }],
      ]
      for (const [path, status, headers] of cases) {
        const answer = await ask(path, headers)
        assert.equal(answer.status, status, path)
        hold('Problem', await answer.json())
      }
    })
  })

  test('says of a withdrawn record that it is gone, with its notice and nothing else of it', async () => {
    const registerId = await withReferenceRegister(here())
    const [id = ''] = await addTold(here(), registerId, [{ title: { ko: '지워질 제목' } }])
    await withData(here(), async (ask) => {
      const before = await ask(`/api/v1/exchanges/${id}`)
      assert.equal(before.status, 200)
      const input = { id, reason: 'entered by mistake' }
      assert.ok((await perform(here(), { principal: OPERATOR, registerId }, withdrawExchange, input)).ok)
      const etag = before.headers.get('etag') ?? ''
      const answer = await ask(`/api/v1/exchanges/${id}`, { 'if-none-match': etag })
      assert.equal(answer.status, 410)
      const text = await answer.text()
      assert.ok(!text.includes('지워질'))
      const problem = JSON.parse(text) as Record<string, Json>
      holding(await description(ask))('Problem', problem)
      assert.equal(problem.reason, 'entered by mistake')
      assert.ok(!(await every(ask, '/api/v1/exchanges')).some((record) => record.id === id))
    })
  })

  test('answers 304 as long as nothing was published, and pages of other sites', async () => {
    const registerId = await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      for (const path of [
        '/api/v1',
        '/api/v1/openapi.json',
        ...LISTS.map((name) => `/api/v1/${name}?limit=3`),
      ]) {
        const first = await ask(path)
        assert.equal(first.status, 200, path)
        assert.equal(first.headers.get('access-control-allow-origin'), '*')
        const etag = first.headers.get('etag') ?? ''
        const again = await ask(path, { 'if-none-match': etag })
        assert.equal(again.status, 304, path)
        assert.equal(again.headers.get('etag'), etag)
      }
      const path = '/api/v1/partners'
      const etag = (await ask(path)).headers.get('etag') ?? ''
      await addTold(here(), registerId, [{}])
      assert.equal((await ask(path, { 'if-none-match': etag })).status, 200)
      const next = await ask('/api/v1/exchanges?limit=1')
      assert.match(next.headers.get('link') ?? '', /<[^>]+cursor=[^>]+>; rel="next"/)
    })
  })
})

/** The name of the schema that a response refers to. */
function schemaName(response: Json | undefined): string {
  return /#\/components\/schemas\/(?<name>\w+)/.exec(JSON.stringify(response))?.groups?.name ?? ''
}

onEachEngine('the interface for programs, by other methods', (here) => {
  test('tells before a page of another site asks, answers HEAD without a body, and refuses to be written to', async () => {
    await withReferenceRegister(here())
    const server = await served(here())
    try {
      const asked = (method: string, path: string) =>
        fetch(server.address + path, { method, headers: { origin: 'https://elsewhere.example' } })
      const preflight = await asked('OPTIONS', '/api/v1/exchanges')
      assert.equal(preflight.status, 200)
      assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /If-None-Match/)
      const head = await asked('HEAD', '/api/v1/exchanges')
      assert.equal(head.status, 200)
      assert.ok(head.headers.get('etag'))
      assert.equal(await head.text(), '')
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const refusal = await asked(method, '/api/v1/exchanges')
        assert.equal(refusal.status, 405, method)
        assert.equal(refusal.headers.get('allow'), 'GET, HEAD, OPTIONS')
        assert.equal(refusal.headers.get('content-type'), 'application/problem+json; charset=utf-8')
      }
    } finally {
      await server.stop()
    }
  })

  test('has a page for people in Korean and English that says each problem under its own address', async () => {
    await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      const problem = (await (await ask('/api/v1/nothing')).json()) as { type: string }
      for (const language of ['ko', 'en']) {
        const page = await (await ask(`/api?lang=${language}`)).text()
        assert.deepEqual(await markupFaults(page), [])
        assert.ok(page.includes(`<html lang="${language}"`))
        assert.ok(page.includes(`id="${new URL(problem.type).hash.slice(1)}"`))
        for (const name of LISTS) assert.ok(page.includes(`GET /api/v1/${name}`), name)
      }
    })
  })
})
