import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strToU8 } from 'fflate'
import { toReadJson } from '../reader/to-json.ts'
import { readHere } from './read-here.ts'

function read(body: string) {
  const result = readHere(strToU8(`<html><body><h1>용인시청</h1><h2>플러튼시(미국)</h2>${body}`))
  assert.ok(result.ok)
  return toReadJson(result.value.reading)
}
const rowsOf = (body: string) => read(body).rows.map(({ date, text }) => [date, text])
const why = (body: string, text: string) => read(body).excluded.find((part) => part.text === text)?.why

describe('what a page marks is read as it is marked', () => {
  it('a table with a column of days is a list of exchanges under any heading', () => {
    const body =
      '<h3>일반현황</h3><table><tr><th>번호</th><th>기간</th><th>내용</th></tr><tr><td>1</td><td>2003. 7. 7</td><td>방문</td></tr></table>'
    assert.deepEqual(rowsOf(body), [['2003-07-07', '1\t2003. 7. 7\t방문']])
  })

  it('labels and values are facts wherever they stand', () => {
    const { facts } = read('<h3>교류실적</h3><p>2003. 7. 7 방문</p><dl><dt>면적</dt><dd>36㎢</dd></dl>')
    assert.deepEqual(
      facts.map(({ key, value }) => [key, value]),
      [['area_km2', 36]],
    )
  })

  it('lines of a cell that name their own label are facts of their own', () => {
    const { facts } = read(
      '<h3>일반현황</h3><table><tr><th>기후</th><td>연평균기온 10.6℃<br>연평균 강수량 1,706mm</td></tr></table>',
    )
    assert.deepEqual(
      facts.map(({ key }) => key),
      ['temperature_mean_c', 'rainfall_mm'],
    )
  })

  it('a cell that tells several days gives an exchange for each', () => {
    const body =
      '<h3>교류실적</h3><table><tr><th>연도</th><th>내용</th></tr><tr><td>2019년</td><td>5.3 방문<br>축제 참관<br>9.19 답방</td></tr></table>'
    assert.deepEqual(rowsOf(body), [
      ['2019-05-03', '2019년\t5.3 방문\n축제 참관'],
      ['2019-09-19', '9.19 답방'],
    ])
  })

  it('a title with a year is a heading, the year alone the year of what follows', () => {
    const body = '<h3>2019년 교류현황</h3><h4>2018년</h4><ul><li>5. 3 시장단 방문</li></ul>'
    assert.deepEqual(rowsOf(body), [['2018-05-03', '5. 3 시장단 방문']])
  })

  it('a file that is named by its year is no exchange', () => {
    const file = '2019년 국제교류 추진계획.hwp (등록일 2019-02-11)'
    assert.equal(why(`<h3>교류실적</h3><p>2003. 7. 7 방문</p><ul><li>${file}</li></ul>`, file), 'news-list')
  })

  it('menus and feet of the portal are no content and name no partner', () => {
    const body = '<nav><ul><li>벨로라시(미국)</li></ul></nav><footer>2003. 7. 7 개관</footer>'
    assert.deepEqual([rowsOf(body), read(body).partners.length], [[], 1])
    assert.equal(why(body, '벨로라시(미국)'), 'site-shell')
    assert.equal(why(body, '2003. 7. 7 개관'), 'footer')
  })

  it('a foot that stands before the content does not end the page', () => {
    const body = '<footer>개인정보처리방침</footer><h3>교류실적</h3><p>2003. 7. 7 방문</p>'
    assert.deepEqual(rowsOf(body), [['2003-07-07', '2003. 7. 7 방문']])
  })

  it('a caption opens the part of the page that no heading opened', () => {
    const body = '<table><caption>교류실적</caption><tr><td>5. 3</td><td>방문</td></tr></table>'
    assert.deepEqual(why(body, '교류실적'), 'heading')
  })
})
