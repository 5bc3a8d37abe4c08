import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { readSheet } from 'read-excel-file/node'
import { fromTextCell, withFormulaSigns } from '../../src/records/published/described/cells.ts'
import { columnsOf, recordFrom, type Values } from '../../src/records/published/described/columns.ts'
import type { DescribedNoun } from '../../src/records/published/described/noun.ts'
import { DESCRIBED } from '../../src/records/published/described/nouns.ts'
import { onEachEngine } from '../support/each-engine.ts'
import { newInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold, bytesOf, textOf, withData } from './published-data.ts'

/** What goes wrong in tables: formulas, signs, blanks, lines, quotes, languages, and what XML cannot hold. */
const AWKWARD = [
  '=1+1',
  '+82-31-324-0000',
  '-10도의 추위',
  '@sum(A1)',
  '\t들여 쓴 글',
  '＝전각 수식',
  "'작은따옴표로 시작",
  "'=따옴표와 수식",
  '"따옴표", 쉼표',
  '두 줄\r\n으로\n쓴 글',
  ' 앞뒤 빈칸 ',
  '',
  "'",
  '똠방각하 뷁 ‧ 〜 • – ・',
  '😀 𠮷野家 é',
  '_x0041_ 그대로',
  '종 \u0007 소리',
  '가'.repeat(40_000),
]

async function recordsIn(text: string): Promise<Values[]> {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Values]))
}

function fromCsv(noun: DescribedNoun, csv: string): Values[] {
  const columns = columnsOf(noun.fields)
  const [header, ...rows]: string[][] = parse(csv, { bom: true })
  assert.deepEqual(
    header,
    columns.map(({ name }) => name),
  )
  return rows.map((row) => recordFrom(noun.fields, columns, row.map(withFormulaSigns)))
}

async function fromWorkbook(noun: DescribedNoun, bytes: Uint8Array<ArrayBuffer>): Promise<Values[]> {
  const columns = columnsOf(noun.fields)
  const [header = [], ...rows] = await readSheet(Buffer.from(bytes), { trim: false })
  assert.deepEqual(
    header,
    columns.map(({ name }) => name),
  )
  const cell = (value: unknown) =>
    value === null || value === undefined ? null : fromTextCell(String(value))
  return rows.map((row) =>
    recordFrom(
      noun.fields,
      columns,
      columns.map((_, at) => cell(row[at])),
    ),
  )
}

onEachEngine('the files of the open data', (here) => {
  test('say the same rows as CSV, as a workbook, as JSON and as JSON Lines, each as its noun is described', async () => {
    await withReferenceRegister(here())
    await withData(here(), async (ask) => {
      for (const noun of DESCRIBED) {
        const records = await recordsIn(await textOf(await ask(`/data/${noun.file}.jsonl`)))
        // The reference register has no series and no media: their files are their header.
        assert.ok(records.length > 0 || ['series', 'media'].includes(noun.name), noun.file)
        for (const record of records) noun.schema.parse(record)
        const csv = await textOf(await ask(`/data/${noun.file}.csv`))
        assert.deepEqual(fromCsv(noun, csv), records, `${noun.file}.csv`)
        assert.deepEqual(
          await fromWorkbook(noun, await bytesOf(await ask(`/data/${noun.file}.xlsx`))),
          records,
        )
        const json = JSON.parse(await textOf(await ask(`/data/${noun.file}.json`)))
        assert.deepEqual(json[noun.file], records)
        if (records.length > 0) assert.equal(json.data_date, records[0]?.data_date)
      }
    })
  })

  test('keep awkward texts to the letter, and keep spreadsheets from taking any for a formula', async () => {
    const registerId = await withReferenceRegister(here())
    const told = AWKWARD.map((text, at) => ({
      title: { ko: text, en: `n${at}`, fr: text },
      place: at % 2 === 0 ? { ko: text } : null,
      thirdParties: [{ ko: text }],
      links: [{ address: 'https://press.example/1', title: { ko: text } }],
    }))
    await addTold(here(), registerId, told)
    await withData(here(), async (ask) => {
      const noun = DESCRIBED.find(({ name }) => name === 'exchange')
      assert.ok(noun)
      const records = await recordsIn(await textOf(await ask('/data/exchanges.jsonl')))
      const titles = new Set(records.map(({ title }) => (title as Record<string, string>).ko))
      for (const text of AWKWARD) assert.ok(titles.has(text), JSON.stringify(text.slice(0, 20)))
      const csv = await textOf(await ask('/data/exchanges.csv'))
      assert.deepEqual(fromCsv(noun, csv), records)
      const cells: string[][] = parse(csv, { bom: true })
      const longitude = columnsOf(noun.fields).findIndex(({ cell }) => cell === 'number')
      for (const row of cells)
        for (const [at, cell] of row.entries())
          if (at !== longitude) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/)
    })
  })

  test('come in one order whatever the engine: partner by partner, by time, unknown dates last', async () => {
    const registerId = await withReferenceRegister(here())
    await addTold(here(), registerId, [{ date: 'unknown' }, { date: '1999' }, { date: '../2001' }])
    await withData(here(), async (ask) => {
      const records = await recordsIn(await textOf(await ask('/data/exchanges.jsonl')))
      const days = records.map(({ earliest }) => (earliest as string | null) ?? '9999')
      assert.equal(records.length, 35)
      assert.deepEqual(days, days.toSorted())
    })
  })

  test('more exchanges than one statement reads are all there, once', async () => {
    const registerId = await withReferenceRegister(here())
    const many = Array.from({ length: 1200 }, (_, at) => ({
      title: { ko: `행사 ${at}` },
      date: '2011-05-05',
    }))
    const ids = await addTold(here(), registerId, many)
    await withData(here(), async (ask) => {
      const records = await recordsIn(await textOf(await ask('/data/exchanges.jsonl')))
      const told = new Set(records.map(({ id }) => id))
      assert.equal(records.length, 1232)
      assert.equal(told.size, 1232)
      for (const id of ids) assert.ok(told.has(id))
    })
  })
})

test('a file has the name that the national portal uses, its date, and is sent once as long as nothing changes', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  const registerId = await withReferenceRegister(here)
  await withData(here, async (ask) => {
    const first = await ask('/data/partners.csv')
    const name = decodeURIComponent(
      /UTF-8''(?<name>.+)$/.exec(first.headers.get('content-disposition') ?? '')?.groups?.name ?? '',
    )
    assert.match(name, /^용인시_교류도시_\d{8}\.csv$/)
    const etag = first.headers.get('etag') ?? ''
    assert.ok(Date.parse(first.headers.get('last-modified') ?? '') > 0)
    assert.equal(first.headers.get('access-control-allow-origin'), '*')
    assert.equal((await ask('/data/partners.csv', { 'if-none-match': etag })).status, 304)
    await addTold(here, registerId, [{ title: { ko: '새 교류' } }])
    assert.equal((await ask('/data/partners.csv', { 'if-none-match': etag })).status, 200)
  })
})

test('in CP949 nothing is lost unseen: each lost character is counted, marked and listed', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  const registerId = await withReferenceRegister(here)
  const [id] = await addTold(here, registerId, [{ title: { ko: '똠 뷁 • 😀' } }])
  await withData(here, async (ask) => {
    const answer = await ask('/data/exchanges.csv?encoding=cp949')
    const text = iconv.decode(Buffer.from(await bytesOf(answer)), 'cp949')
    assert.match(text, /똠 뷁 〓 〓/)
    assert.equal(Number(answer.headers.get('gyoryu-lost-characters')), (text.match(/〓/g) ?? []).length)
    const report = /<[^>]*(?<path>\/data[^>]+)>/.exec(answer.headers.get('link') ?? '')?.groups?.path ?? ''
    const rows: string[][] = parse(await textOf(await ask(report)))
    assert.deepEqual(rows.find(([of]) => of === id)?.slice(1), ['title_ko', '•😀', 'U+2022 U+1F600'])
  })
})

test('partners come in the columns of Busan and of Seoul; what cannot be answered is refused', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  await withReferenceRegister(here)
  await withData(here, async (ask) => {
    const busan = parse(await textOf(await ask('/data/partners.csv?profile=busan')), { bom: true })
    assert.deepEqual(busan[0], ['도시명', '국가명', '결연일자', '면적', '인구수', '비고', '데이터기준일자'])
    assert.deepEqual(busan[1]?.slice(0, 6), ['플러튼시', '미국', '2004-05-04', '36', '137000', '자매도시'])
    const seoul = parse(await textOf(await ask('/data/partners.csv?profile=seoul')), { bom: true })
    assert.deepEqual(seoul[0], ['국가/도시명', '협정구분', '분야', '체결연도'])
    assert.deepEqual([seoul[1]?.[0], seoul[1]?.[3]], ['미국/플러튼시', '2004'])
    for (const wrong of [
      'partners.csv?profile=nobody',
      'exchanges.csv?profile=busan',
      'partners.csv?profile=constructor',
      'partners.json?encoding=cp949',
      'partners.csv?encoding=latin1',
      'partners.csv?since=yesterday',
    ])
      assert.equal((await ask(`/data/${wrong}`)).status, 400, wrong)
    for (const missing of ['nothing.csv', 'partners.pdf', 'partners.csv?register=elsewhere'])
      assert.equal((await ask(`/data/${missing}`)).status, 404, missing)
  })
})
