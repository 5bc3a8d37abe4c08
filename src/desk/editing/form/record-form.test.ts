import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Exchange } from '../../../records/exchange/exchange.ts'
import { exchangeContent } from '../../../records/exchange/exchange.ts'
import { EDITABLE_NOUNS } from '../../../records/editable/editable.ts'
import { registerContent } from '../../../records/register/register.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { FORMS } from '../fields/forms.ts'
import { differencesOf, filledForm, readForm } from './record-form.ts'
import type { FormEnvironment } from './widget.ts'
import { readTypedDate } from './typed-date.ts'
import { withRowPressed } from './row-buttons.ts'

const imported: Exchange = exchangeContent.parse({
  partnershipId: '0123456789abcdefghjkmnpq',
  date: { value: '2003-07-07/2003-07-12', basis: 'stated', rule: null },
  title: { ko: '가람시 실무협의단 방문' },
  kind: { value: 'official-visit', basis: 'inferred', rule: 'kind/delegation' },
  direction: { value: 'inbound', basis: 'inferred', rule: 'direction/visit' },
  people: { value: 6, basis: 'stated', rule: null },
  parties: [
    { side: 'partner', group: 'officials', who: { ko: '행정국장' }, count: 1 },
    { side: 'partner', group: 'citizens', who: {}, count: 5 },
  ],
  place: null,
  partOf: null,
  state: 'held',
  words: { sourceId: '0123456789abcdefghjkmnpr', start: 3, end: 40 },
  evidence: [],
})

const SAYING: FormEnvironment = {
  locale: 'ko',
  textLanguages: ['ko'],
  choices: {},
  label: (path) => path,
  hint: () => undefined,
  fault: () => undefined,
  stale: new Map(),
}

describe('a form that nobody changed', () => {
  for (const locale of ['ko', 'en'] as const)
    test(`says the content that it was made from, with the basis of each value (${locale})`, () => {
      const typed = filledForm(FORMS.exchange, imported, locale)
      assert.deepEqual(readForm(FORMS.exchange, typed, imported), { ok: true, value: imported })
    })
})

describe('a guess that the public sees marked', () => {
  const { guessed } = editingWords('ko')
  const said = (content: object) =>
    differencesOf(FORMS.exchange, {}, content, SAYING).find(({ key }) => key === 'direction')?.after

  test('stays one until its box is ticked, and is then a person’s word', () => {
    const typed = filledForm(FORMS.exchange, imported, 'ko')
    typed.set('direction.right', 'yes')
    const read = readForm(FORMS.exchange, typed, imported)
    assert.ok(read.ok)
    const after = exchangeContent.parse(read.value)
    assert.deepEqual(after.direction, { value: 'inbound', basis: 'entered', rule: null })
    assert.deepEqual(after.kind, imported.kind, 'the other values keep their basis')
    assert.deepEqual(said(imported), [guessed('온 교류')])
    assert.deepEqual(said(after), ['온 교류'], 'the check shows what publishing changes')
  })

  test('is none any more when another value is chosen', () => {
    const typed = filledForm(FORMS.exchange, imported, 'ko')
    typed.set('direction', 'outbound')
    const read = readForm(FORMS.exchange, typed, imported)
    assert.ok(read.ok)
    assert.deepEqual(exchangeContent.parse(read.value).direction, {
      value: 'outbound',
      basis: 'entered',
      rule: null,
    })
  })
})

for (const [wrote, kind] of [
  ['언젠가', 'not-a-date'],
  ['2010. 2. 30', 'date-impossible'],
  ['2003. 7. 12 ~ 2003. 7. 7', 'date-reversed'],
  ['12–7 July 2003', 'date-reversed'],
] as const)
  test(`“${wrote}” is refused as ${kind}`, () => {
    const typed = filledForm(FORMS.exchange, imported, 'ko')
    typed.set('date', wrote)
    const result = readForm(FORMS.exchange, typed, imported)
    assert.deepEqual(result, { ok: false, faults: [{ field: 'date', kind, wrote }] })
  })

describe('the settings of a register', () => {
  const settings = registerContent.parse({
    slug: 'garam',
    names: { ko: '가람시' },
    placeId: '0123456789abcdefghjkmnpq',
    locales: ['ko', 'en'],
    portalTrail: [{ ko: '시정 소개' }],
    hosts: ['sister.garam.example'],
    licence: null,
    masthead: false,
    framedBy: ['https://portal.example'],
    pulse: { quietAfter: 2, dormantAfter: 6 },
  })
  const typed = () => filledForm(FORMS.register, settings, 'ko')

  test('say what they were made from: the rule of the pulse, own hosts, sites that may show the pages', () => {
    assert.deepEqual(readForm(FORMS.register, typed(), settings), { ok: true, value: settings })
  })

  test('are refused where a tie would be dormant before it is quiet, or an address is none', () => {
    const fields = typed()
    fields.set('pulse.dormantAfter', '2')
    fields.set('hosts.0.value', 'no host')
    const read = readForm(FORMS.register, fields, settings)
    assert.ok(!read.ok)
    assert.deepEqual(read.faults.map(({ field }) => field).toSorted(), ['hosts.0', 'pulse'])
  })

  test('go back to the usual rule when its years are emptied', () => {
    const fields = typed()
    fields.set('pulse.quietAfter', '')
    fields.set('pulse.dormantAfter', '')
    const read = readForm(FORMS.register, fields, settings)
    assert.ok(read.ok)
    assert.equal(registerContent.parse(read.value).pulse, undefined)
  })
})

describe('a form that was changed', () => {
  const typed = () => filledForm(FORMS.exchange, imported, 'ko')
  const read = (fields: URLSearchParams) => {
    const result = readForm(FORMS.exchange, fields, imported)
    assert.ok(result.ok, JSON.stringify(result))
    return exchangeContent.parse(result.value)
  }

  test('marks as entered what a person changed and nothing else', () => {
    const fields = typed()
    fields.set('people', '1,200')
    const { people, kind, words } = read(fields)
    assert.deepEqual(people, { value: 1200, basis: 'entered', rule: null })
    assert.deepEqual([kind, words], [imported.kind, imported.words])
  })

  test('reads a date as officers write it', () => {
    const fields = typed()
    fields.set('date', '2003. 7. 7 ~ 7. 13')
    assert.equal(read(fields).date.value, '2003-07-07/2003-07-13')
  })

  test('leaves out what was emptied', () => {
    const fields = typed()
    fields.set('people', '')
    assert.equal(read(fields).people, null)
  })

  test('adds a row without losing what was typed, and drops it when it stays empty', () => {
    const fields = typed()
    fields.set('row', 'add:parties')
    fields.set('title.ko', '고친 제목')
    const added = withRowPressed(fields)
    assert.ok(added)
    assert.equal(added.get('parties.rows'), '3')
    assert.equal(read(added).title.ko, '고친 제목')
    assert.equal(read(added).parties.length, 2)
    added.set('parties.2.side', 'home')
    added.set('parties.2.group', 'youth')
    added.set('parties.2.count', '8')
    assert.deepEqual(read(added).parties[2], { side: 'home', group: 'youth', who: {}, count: 8 })
  })

  test('takes away the row whose button was pressed', () => {
    const fields = typed()
    fields.set('row', 'remove:parties.0')
    const left = withRowPressed(fields)
    assert.ok(left)
    assert.deepEqual(read(left).parties, imported.parties.slice(1))
  })

  test('tells every fault at once, each at its field', () => {
    const fields = typed()
    fields.set('date', '언젠가')
    fields.set('people', '여럿')
    fields.delete('title.ko')
    fields.set('links.rows', '1')
    fields.set('links.0.address', '없음')
    const result = readForm(FORMS.exchange, fields, imported)
    const faults = result.ok ? [] : result.faults.map(({ field, kind }) => [field, kind])
    assert.deepEqual(faults, [
      ['date', 'not-a-date'],
      ['title', 'missing'],
      ['people', 'not-a-number'],
      ['links.0.address', 'not-an-address'],
    ])
  })

  test('notes which language a person found to be right still', () => {
    const fields = typed()
    fields.append('checked.title', 'en')
    assert.deepEqual(read(fields).translationsChecked, { title: ['en'] })
  })
})

describe('a date in an officer’s own notation', () => {
  const lines = [
    ['2003. 7. 7 ~ 7. 12', '2003-07-07/2003-07-12'],
    ['2021년 4월', '2021-04'],
    ['1986년 가을', '1986-23'],
    ['2004년경', '2004~'],
    ['7–12 July 2003', '2003-07-07/2003-07-12'],
    ['令和元年5月3日', '2019-05-03'],
    ['2019年5月3日至7日', '2019-05-03/2019-05-07'],
    ['2003-07-07', '2003-07-07'],
    ['2003. 2. 30', undefined],
    ['봄에', undefined],
  ] as const
  for (const [typed, date] of lines)
    test(`${typed}: ${date ?? 'none'}`, () => assert.equal(readTypedDate(typed), date))
})

test('every control of every form has its words', () => {
  for (const noun of EDITABLE_NOUNS)
    for (const { key } of FORMS[noun].fields) assert.ok(key in editingWords('ko').labels, `${noun}: ${key}`)
})
