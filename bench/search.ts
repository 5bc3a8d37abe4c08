import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/database/open-database.ts'
import type { Database } from '../src/database/database.ts'
import { toEdtf, UNKNOWN } from '../src/edtf/edtf.ts'
import type { PublishedReads } from '../src/records/published/reads.ts'
import { search } from '../src/records/published/search/search.view.ts'
import { type Searchable, toSearchRow } from '../src/records/published/search/search-row.ts'
import { spellingOf } from '../src/records/published/search/spelling.ts'
import type { Tables } from '../src/records/tables.ts'

const ROWS = 300_000
const PARTNERS = 300
const REGISTER = 'register'
const ROUNDS = 12

const CITIES = [
  '가람',
  '나루',
  '다솜',
  '라온',
  '마루',
  '바다',
  '사랑',
  '아라',
  '자람',
  '차돌',
  '타래',
  '파란',
  '하늘',
]
const GUESTS = [
  '시장',
  '의회 의장',
  '청소년',
  '중학생',
  '예술단',
  '축구단',
  '상공회의소',
  '실무단',
  '대학생',
  '공무원',
]
const DEEDS = [
  '대표단 방문',
  '홈스테이 실시',
  '미술 교류전 개최',
  '자매결연 체결',
  '벤치마킹 출장',
  '축제 참가',
  '화상 회의',
]

/** Questions as people type them: common and rare words, names, dates, initial consonants, a mistake, nothing at all. */
const QUESTIONS = [
  '방문',
  '홈스테이',
  '교류',
  '청소년 홈스테이',
  '가람12시',
  '자매결연',
  '2008 가을',
  '2004.5',
  'ㄱㄹ',
  '축구단 축제',
  '나루7시 미술',
  '2010년 10월 방문',
  '의회',
  '시',
  '없는말없는말',
  '하늘99시 2015',
  '벤치마킹',
  '가럼12시',
  '화상',
  '1998',
]

/** 300,000 published exchanges: what one search of the site takes, beside looking through every text for the same words. */
export async function benchSearch(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-bench-'))
  const database = await openDatabase<Tables>({ folder, address: process.env['GYORYU_BENCH_POSTGRES'] })
  try {
    await database.migrate()
    await fill(database)
    const ours = await measured((question) => ask(database, question))
    const peer = await measured((question) => like(database.published, question))
    console.log(
      `search of ${ROWS.toLocaleString('en')} exchanges on ${database.engine}, ${QUESTIONS.length} questions, milliseconds by the clock and of this process`,
    )
    tell('ours', ours)
    tell('LIKE over the text', peer)
  } finally {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What one question took, in milliseconds. On SQLite all of its work is done in this process. */
interface Took {
  readonly clock: number
  readonly processor: number
}

function tell(name: string, took: readonly Took[]): void {
  const figures = (['clock', 'processor'] as const).map((by) => {
    const times = took.map((one) => one[by]).toSorted((a, b) => a - b)
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? Number.NaN).toFixed(2)
    return `${by} p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}`
  })
  console.log(`  ${name.padEnd(20)}${figures.join('   ')}`)
}

async function measured(run: (question: string) => Promise<unknown>): Promise<Took[]> {
  const all: Took[] = []
  for (let round = 0; round < 2 * ROUNDS; round++)
    for (const question of QUESTIONS) {
      const took = await tookOf(() => run(question))
      if (round >= ROUNDS) all.push(took)
      if (process.env['GYORYU_BENCH_EACH'] && round === 2 * ROUNDS - 1)
        console.log(`    ${question} ${took.clock.toFixed(2)} ${took.processor.toFixed(2)}`)
    }
  return all
}

async function tookOf(run: () => Promise<unknown>): Promise<Took> {
  const [start, before] = [performance.now(), process.threadCpuUsage()]
  await run()
  const { user, system } = process.threadCpuUsage(before)
  return { clock: performance.now() - start, processor: (user + system) / 1000 }
}

function ask({ published: reads, engine }: Database<Tables>, question: string) {
  return search({ reads, engine, registerId: REGISTER, meaningsOf: () => [] }, question)
}

/** The latest five with all the words, without an index over the words. */
function like(reads: PublishedReads, question: string) {
  const words = question.split(' ')
  return words
    .reduce(
      (query, word) => query.where('folded', 'like', `%${word}%`),
      reads.selectFrom('published_search').select('record_id').where('register_id', '=', REGISTER),
    )
    .orderBy('id', 'desc')
    .limit(5)
    .execute()
}

async function fill(database: Database<Tables>): Promise<void> {
  const register = { id: REGISTER, slug: REGISTER, version: 1, content: '{}', created_at: '', changed_at: '' }
  await database.transaction((rows) => rows.insertInto('register').values(register).execute())
  await database.transaction(async (rows) => {
    const names = Array.from({ length: PARTNERS }, (_, at) => ({
      partnership_id: `partner${at}`,
      ordinal: 0,
      register_id: REGISTER,
      text: cityOf(at),
      language: 'ko',
      ...spellingOf(cityOf(at)),
    }))
    await rows.insertInto('published_search_name').values(names).execute()
  })
  const taken = new Set<number>()
  for (let from = 0; from < ROWS; from += 20_000)
    await fillSome(database, from, Math.min(from + 20_000, ROWS), taken)
}

async function fillSome(
  database: Database<Tables>,
  from: number,
  to: number,
  taken: Set<number>,
): Promise<void> {
  await database.transaction(async (rows) => {
    for (let at = from; at < to; at += 500) {
      const made = Array.from({ length: Math.min(500, to - at) }, (_, more) =>
        toSearchRow(REGISTER, exchange(at + more)),
      )
      const placed = made.map((record) => {
        let { place } = record
        while (taken.has(place)) place++
        taken.add(place)
        return { ...record, place }
      })
      await rows
        .insertInto('published_search')
        .values(placed.map(({ place: id, row }) => ({ id, ...row })))
        .execute()
      await rows
        .insertInto('published_search_index')
        .values(placed.map(({ place: rowid, tokens: words }) => ({ rowid, words })))
        .execute()
    }
  })
}

function exchange(at: number): Searchable {
  const partner = (at * 7) % PARTNERS
  const month = String(1 + (at % 12)).padStart(2, '0')
  const date = toEdtf(`${1990 + (at % 36)}-${month}-${String(1 + (at % 28)).padStart(2, '0')}`) ?? UNKNOWN
  const title = {
    ko: `${cityOf(partner)} ${pick(GUESTS, at)} ${at % 40}명 ${pick(DEEDS, Math.floor(at / 3))}`,
  }
  return {
    recordId: `exchange${at}`,
    kind: 'exchange',
    partnershipId: `partner${partner}`,
    shown: { kind: 'exchange', title, date, exchangeKind: 'youth', direction: 'inbound' },
    texts: [title],
    date,
    words: ['youth'],
  }
}

function cityOf(at: number): string {
  return `${pick(CITIES, at)}${at}시`
}

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? ''
}
