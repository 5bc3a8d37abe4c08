import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../../tests/support/each-engine.ts'
import type { TestInstallation } from '../../../../tests/support/installation.ts'
import { withReferenceRegister } from '../../../../tests/support/reference-register.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { type Found, search } from './search.view.ts'

onEachEngine('the search', (here, engine) => {
  async function found(question: string, installation: TestInstallation = here()): Promise<Found> {
    const reads = installation.database.published
    const [register] = await reads.selectFrom('published_register').select('id').execute()
    const meaningsOf = (word: string) => (word === '청소년' ? ['youth'] : [])
    return search({ reads, engine, registerId: register?.id ?? '', meaningsOf }, question)
  }

  const counts = ({ kinds }: Found) => Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))
  const reasons = ({ kinds }: Found): string[] => [
    ...new Set(kinds.flatMap(({ hits }) => hits.flatMap((hit) => hit.reasons.map(({ by }) => by)))),
  ]

  test('finds the reference page by everything that people type', async () => {
    await withReferenceRegister(here())
    for (const [question, kind, count, by] of QUESTIONS) {
      const result = await found(question)
      assert.equal(counts(result)[kind] ?? 0, count, `${question}: ${JSON.stringify(counts(result))}`)
      if (count > 0) assert.ok(reasons(result).includes(by), `${question} by ${by}, not ${reasons(result)}`)
    }
  })

  test('finds every published exchange by any two letters of its title that stand side by side', async () => {
    await withReferenceRegister(here())
    const rows = await here()
      .database.published.selectFrom('published_exchange')
      .select(['id', 'data'])
      .execute()
    for (const { id, data } of rows) {
      const { text } = inLocale(JSON.parse(data).title, 'ko')
      const pairs = [...text.matchAll(/(?=(?<pair>[가-힣]{2}))/g)].map(({ groups }) => groups?.['pair'] ?? '')
      assert.ok(pairs.length > 0)
      for (const pair of new Set(pairs)) assert.ok(await has(pair, id), `${pair} in ${text}`)
    }
  })

  async function has(question: string, id: string): Promise<boolean> {
    const reads = here().database.published
    const [register] = await reads.selectFrom('published_register').select('id').execute()
    const where = { reads, engine, registerId: register?.id ?? '', meaningsOf: () => [] }
    const { kinds } = await search(where, question, { kinds: ['exchange'], size: 100, after: 0 })
    return kinds.some(({ hits }) => hits.some((hit) => hit.id === id))
  }

  test('what is asked in another register is not found', async () => {
    await withReferenceRegister(here())
    const where = { reads: here().database.published, engine, registerId: 'another', meaningsOf: () => [] }
    assert.deepEqual((await search(where, '플러튼')).kinds, [])
  })

  test('marks of queries are no queries', async () => {
    await withReferenceRegister(here())
    for (const question of [
      '"',
      "'",
      '*',
      '홈스테이" OR "',
      "' | '",
      'NEAR(a b)',
      '\\',
      '%',
      '_',
      '플러튼 AND',
      ':*',
      '\0',
    ])
      await assert.doesNotReject(found(question), question)
  })
})

/** The question, a kind of result, how many of it, and why one of them was found. */
const QUESTIONS: readonly (readonly [string, string, number, string])[] = [
  ['방문', 'exchange', 9, 'text'],
  ['홈스테이', 'exchange', 7, 'text'],
  ['홈스 테이', 'exchange', 7, 'text'],
  ['플러튼', 'partner', 1, 'text'],
  ['풀러턴', 'partner', 1, 'text'],
  ['풀러턴', 'exchange', 32, 'spelling'],
  ['ㅍㄹㅌ', 'partner', 1, 'initials'],
  ['플라튼', 'partner', 1, 'near'],
  ['Fullertom', 'partner', 1, 'near'],
  ['Fulelrton', 'partner', 1, 'near'],
  ['fuller', 'partner', 1, 'text'],
  ['フラートン', 'partner', 1, 'text'],
  ['ふらーとん', 'partner', 1, 'text'],
  ['富勒顿', 'place', 1, 'text'],
  ['2008 가을', 'exchange', 1, 'date'],
  ['2004.5', 'exchange', 3, 'date'],
  ['2008년 가을', 'exchange', 1, 'date'],
  ['autumn 2008', 'exchange', 1, 'date'],
  ['2003.7.9', 'exchange', 1, 'date'],
  ['2004 자매결연', 'exchange', 2, 'text'],
  ['청소년 2006', 'exchange', 1, 'meaning'],
  ['면적', 'fact', 1, 'text'],
  ['플러튼시방문', 'exchange', 2, 'text'],
  ['없는말없는말', 'exchange', 0, 'text'],
  ['시방', 'exchange', 0, 'text'],
]
