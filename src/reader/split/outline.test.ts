import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pageOf, textOf } from '../for-tests.ts'
import { outlineOf } from './outline.ts'
import { readTrail } from './read-trail.ts'

function read(text: string, ...partners: readonly string[]) {
  const page = pageOf(text, '용인시', ...partners)
  const { sections, contact, setAside } = outlineOf(page, readTrail(page.document, page.lexicon))
  const inWords = (span: { readonly start: number; readonly end: number }) => textOf(text, span)
  return {
    sections: sections.map(({ topic, heading, partner, blocks }) => [
      topic,
      heading?.raw,
      partner?.name.value,
      blocks.map(({ span }) => inWords(span)).join(' | '),
    ]),
    contact: contact.map(({ span }) => inWords(span)),
    setAside: setAside.map(({ span, why }) => `${why}: ${inWords(span)}`),
  }
}

describe('a page is cut at its headings', () => {
  it('and each section knows its topic', () => {
    const { sections } = read(
      '추진배경\n교류를 희망해 옴\n일반현황\n면적 36㎢\n교류현황\n2003. 7. 7 방문',
      '플러튼시',
    )
    assert.deepEqual(sections, [
      ['background', '추진배경', '플러튼시', '교류를 희망해 옴'],
      ['profile', '일반현황', '플러튼시', '면적 36㎢'],
      ['history', '교류현황', '플러튼시', '2003. 7. 7 방문'],
    ])
  })

  it('and on a page about several partners each section knows whose it is', () => {
    const { sections } = read(
      '교류현황\n플러튼시(미국)\n2003. 7. 7 방문\n양저우시(중국)\n2004. 7. 7 방문',
      '플러튼시',
      '양저우시',
    )
    assert.deepEqual(
      sections.map(([topic, , partner]) => [topic, partner]),
      [
        ['history', '플러튼시'],
        ['history', '양저우시'],
      ],
    )
  })

  it('a dated line below no heading of a list is an exchange all the same', () => {
    assert.deepEqual(read('일반현황\n면적 36㎢\n2003. 7. 7 방문', '플러튼시').sections.at(-1)?.[0], 'history')
  })
})

it('words of the portal are set aside, each with its reason', () => {
  const { setAside, contact } = read(
    '본문 바로가기\nHOME > 교류도시 > 플러튼시\n교류현황\n연도\t내용\n2003. 7. 7 방문\n담당부서 : 자치분권과\n이 페이지에 만족하십니까?\n끝 인사',
    '플러튼시',
  )
  assert.deepEqual(setAside, [
    'skip-link: 본문 바로가기',
    'breadcrumb: HOME > 교류도시 > 플러튼시',
    'heading: 교류현황',
    'table-header: 연도\t내용',
    'survey: 이 페이지에 만족하십니까?',
    'footer: 끝 인사',
  ])
  assert.deepEqual(contact, ['담당부서 : 자치분권과'])
})
