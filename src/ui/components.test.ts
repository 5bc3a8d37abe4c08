import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HtmlElement } from 'html-validate'
import type { Locale } from '../kernel/locale.ts'
import { EXAMPLES } from './examples.ts'
import { read, rowsOf, words, wordsOfAll } from './html-reader.test-support.ts'

function shown(component: string, place: number, locale: Locale = 'ko'): HtmlElement {
  const example = EXAMPLES[component]?.[place]
  assert.ok(example)
  return read(example.render(locale))
}

test('a page names its language and offers the same page in the others under their own names', () => {
  const page = shown('shell', 0, 'en')
  assert.equal(page.querySelector('html')?.getAttributeValue('lang'), 'en')
  const links = page.querySelectorAll('.languages a')
  assert.deepEqual(links.map(words), ['한국어', 'English', '日本語', '中文'])
  assert.equal(links[2]?.getAttributeValue('href'), '/ja/partners/fullerton')
  assert.equal(links[1]?.getAttributeValue('aria-current'), 'true')
})

test('the first two links of a page lead to its content and its menu', () => {
  const page = shown('shell', 0)
  const [content, menu] = page.querySelectorAll('a')
  assert.deepEqual([words(content), words(menu)], ['본문 바로가기', '메뉴 바로가기'])
  for (const link of [content, menu]) assert.ok(page.querySelector(link?.getAttributeValue('href') ?? ''))
})

test('the menu opens without a script and marks the page that is open', () => {
  const page = shown('shell', 0)
  assert.equal(words(page.querySelector('nav details > summary')), '주메뉴 열기')
  assert.deepEqual(wordsOfAll(page, '#menu [aria-current="page"]'), ['플러튼시'])
})

test('the logo is a drawing with the alternative text of the reference page', () => {
  assert.equal(
    shown('shell', 0).querySelector('svg[role="img"]')?.getAttributeValue('aria-label'),
    '용인시 로고',
  )
})

test('a page says that it is a government only when it may', () => {
  assert.equal(shown('shell', 0).querySelectorAll('.masthead').length, 0)
  assert.match(words(shown('shell', 1).querySelector('.masthead')), /공식 전자정부/)
})

test('the breadcrumb ends with the page itself, and a step without a page is no link', () => {
  const steps = shown('breadcrumb', 0)
  assert.deepEqual(wordsOfAll(steps, 'li'), [
    '홈',
    '용인소개',
    '용인시현황',
    '교류도시(해외)',
    '플러튼시 (자매도시)',
  ])
  assert.deepEqual(wordsOfAll(steps, 'a'), ['홈'])
  assert.equal(words(steps.querySelector('[aria-current="page"]')), '플러튼시 (자매도시)')
})

test('the tie line says kind, signing date, years and the next anniversary', () => {
  const line = words(shown('tie line', 0).querySelector('p'))
  assert.equal(line, '자매도시 2004년 5월 4일 체결 22년 다음 기념일 2027년 5월 4일, 23주년')
})

test('a map has a name for those who do not see it, both cities by name and no other name', () => {
  const sheets = shown('map', 0).querySelectorAll('.map-sheet')
  assert.deepEqual(
    sheets.map((sheet) => sheet.getAttributeValue('aria-label')),
    ['용인시와 플러튼시의 위치', '용인시와 플러튼시의 위치'],
  )
  const names = [...String(EXAMPLES['map']?.[0]?.render('ko')).matchAll(/<text [^>]*>(?<name>[^<]*)</g)]
  assert.deepEqual(
    names.map(({ groups }) => groups?.['name']),
    ['플러튼시', '용인시', '플러튼시', '용인시'],
  )
})

test('a map has a button in words for all that keys, wheel and fingers do, hidden until a script can answer them', () => {
  const handles = shown('map', 0).querySelector('.map-handles')
  assert.ok(handles?.hasAttribute('hidden'))
  assert.deepEqual(handles?.querySelectorAll('button').map(words), [
    '지도 왼쪽 보기',
    '지도 위쪽 보기',
    '지도 아래쪽 보기',
    '지도 오른쪽 보기',
    '지도 처음 크기로',
    '지도 축소',
    '지도 확대',
  ])
})

test('distance, direction and hours stand in words below the map', () => {
  const pairs = shown('measures', 0).querySelectorAll('dl > div')
  assert.deepEqual(
    pairs.slice(0, 2).map((pair) => words(pair)),
    ['거리 약 9,630\u00a0km', '방향 용인시의 북동쪽'].map((text) => text.replace('\u00a0', ' ')),
  )
  assert.match(words(pairs[2]), /^시차 용인시보다 17시간 늦음/)
  assert.equal(
    shown('measures', 0).querySelector('[data-time-zone]')?.getAttributeValue('data-time-zone'),
    'America/Los_Angeles',
  )
})

test('the facts are a captioned table with labels of two levels and the signing date in the last row', () => {
  const table = shown('facts', 0).querySelector('table')
  assert.match(words(table?.querySelector('caption')), /플러튼시 일반현황.*구분, 내용/)
  assert.deepEqual(wordsOfAll(shown('facts', 0), 'thead th'), ['구분', '내용', '기준'])
  assert.deepEqual(
    rowsOf(table).map((row) => row.slice(0, -1)),
    [
      ['위치', '로스엔젤레스에서 남동쪽으로 약 35㎞'],
      ['면적', '36 km²'],
      ['인구', '13만 7천 명'],
      ['기후', '연평균기온', '16.8 °C'],
      ['연평균 강우량', '381 mm'],
      ['지역특성', '문화행사 및 관광명소', '박물관, 문예회관, 플러튼 시립 오페라'],
      ['2개 골프장 및 주요관광지(디지니랜드 등) 근접'],
      ['자매결연 체결일', '2004년 5월 4일'],
    ],
  )
})

test('a value says as of when, when it was checked and from which source', () => {
  const dated = shown('facts', 1)
  assert.deepEqual(wordsOfAll(dated, '.fact-age'), [
    '2025년 12월 기준 2026년 2월 3일 확인 [1] 알리기',
    '시점 모름 [2] 알리기',
  ])
  const [first] = dated.querySelectorAll('.source-mark')
  assert.match(words(dated.querySelector(first?.getAttributeValue('href') ?? '')), /^가람시 시정백서/)
})

test('each of the several dates of an agreement says what it is', () => {
  assert.deepEqual(wordsOfAll(shown('agreements', 1), 'dl > div'), [
    '의회 의결 2010년 3월 2일',
    '체결 2010년 4월 1일 가람시',
    '체결 2010년 5월 나래시',
    '발효 2010년 6월 1일',
    '종료 2020년경',
  ])
})

test('agreements of clubs stand apart from those of the cities', () => {
  const all = shown('agreements', 0)
  assert.deepEqual(wordsOfAll(all, '.agreements .agreement-type'), ['교류의향서', '우호협정', '자매결연'])
  assert.match(words(all.querySelector('.agreements-others')), /신갈로터리클럽 · 플러튼로터리클럽/)
})

test('the chart has its numbers in a table', () => {
  const chart = shown('people', 0)
  assert.deepEqual(rowsOf(chart.querySelector('details table')), [
    ['2003', '3', '6'],
    ['2004', '39', '18'],
    ['2005', '0', '0'],
  ])
  assert.deepEqual(wordsOfAll(chart, 'tfoot tr > *'), ['모두', '42', '24'])
  assert.match(words(chart), /1건은 사람 수가 적혀 있지 않아/)
})

test('a page ends with department, telephone, last change and last check', () => {
  assert.deepEqual(wordsOfAll(shown('page end', 0), 'dl > div'), [
    '담당부서 자치분권과',
    '문의 031-6193-3076 전화 걸기',
    '최종수정일 2026년 11월 22일',
    '확인일 2026년 11월 20일',
    '이용허락 공공누리 제1유형',
  ])
  assert.equal(shown('page end', 0).querySelector('.call')?.getAttributeValue('href'), 'tel:03161933076')
})

test('one click answers: five buttons that send the form, the comment with it', () => {
  const form = shown('survey', 0, 'en').querySelector('form')
  assert.equal(form?.getAttributeValue('action'), '/en/survey')
  const buttons = form.querySelectorAll('button[type="submit"][name="score"]')
  assert.deepEqual(
    buttons.map((button) => button.getAttributeValue('value')),
    ['5', '4', '3', '2', '1'],
  )
  assert.equal(form.querySelector('[name="page"]')?.getAttributeValue('value'), '/partners/fullerton')
  assert.equal(form.querySelector('[name="edition"]')?.getAttributeValue('value'), 'edition-1')
  assert.equal(form.querySelector('textarea')?.getAttributeValue('maxlength'), '1000')
})

test('a refused form keeps the comment to the letter, open, and links each fault to its field', () => {
  const refused = EXAMPLES['survey']?.[1]?.render('ko')
  // a browser drops the first line break of a textarea, so there are two
  assert.match(String(refused), />\n\n두 줄로 쓴\n&lt;의견&gt;<\/textarea>/)
  const page = read(refused ?? '')
  assert.ok(page.querySelector('details')?.hasAttribute('open'))
  for (const link of page.querySelectorAll('[role="alert"] a')) {
    assert.ok(page.querySelector(link.getAttributeValue('href') ?? ''), words(link))
  }
})

test('the list of partners says who, where, since when and what happened last', () => {
  const item = shown('partners', 0).querySelector('li')
  assert.equal(
    words(item),
    '플러튼시 미국 캘리포니아주 2004년 5월 4일부터 22년 교류 32건 최근 교류 2023년 1월 용인특례시장 외 대표단 플러튼시 방문',
  )
  assert.equal(item?.querySelector('a')?.getAttributeValue('href'), '/ko/partners/fullerton')
})

test('words in another language than the page are marked with it', () => {
  const item = shown('partners', 0, 'en').querySelector('.partner-last-title [lang]')
  assert.equal(item?.getAttributeValue('lang'), 'ko')
})
