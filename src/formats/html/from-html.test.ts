import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blocksOf } from '../for-tests.ts'
import { fromHtml } from './from-html.ts'

const seen = (html: string) => blocksOf(fromHtml(html))

describe('a saved page', () => {
  it('has a line for each block and each break; white space in between is one blank', () => {
    assert.deepEqual(seen('<p>교류\n   현황<br>둘째</p><div>셋째</div>'), [
      'line 교류 현황',
      'line 둘째',
      'line 셋째',
    ])
  })

  it('shows nothing of head, script, style, template and comments', () => {
    const html =
      '<head><title>x</title></head><script>2003</script><style>a</style><template>b</template><!-- 2009 --><p>교류</p>'
    assert.deepEqual(seen(html), ['line 교류'])
  })

  it('joins what spans part: a year and its day', () => {
    assert.deepEqual(seen('<ul><li><span>2016.</span><span>02.25.</span> 견학</li></ul>'), [
      'item• 2016.02.25. 견학',
    ])
  })

  it('has items with the bullet that a browser draws, their further lines and lists set in', () => {
    const html =
      '<ul><li>2014. 9. 2 공연<br>12. 1 전달<ul><li>200상자</li></ul></li><li>○ 2015 방문</li></ul>'
    assert.deepEqual(seen(html), [
      'item• 2014. 9. 2 공연',
      'line+2 12. 1 전달',
      'item◦+2 200상자',
      'item○ 2015 방문',
    ])
  })

  it('has a term and its detail as a row, a term with several above them', () => {
    const html = '<dl><dt>면적</dt><dd>36㎢</dd><dt>특산물</dt><dd>사과</dd><dd>배</dd></dl>'
    assert.deepEqual(seen(html), ['row 면적|36㎢', 'line 특산물', 'item•+2 사과', 'item•+2 배'])
  })

  it('knows its headings, and what browsers set apart', () => {
    const { blocks } = fromHtml('<h4>2019년</h4><p>방문</p>')
    assert.deepEqual(
      blocks.map(({ kind, afterGap }) => [kind, afterGap]),
      [
        ['heading', false],
        ['line', true],
      ],
    )
  })

  it('sets aside what is marked as the portal around it, or as hidden', () => {
    const html =
      '<header>용인시 로고</header><nav><ul><li>시정소식</li></ul></nav><main><header>교류</header><div style="display: none">옛 내용</div></main><div id="footer">주소</div>'
    assert.deepEqual(seen(html), [
      'line 용인시 로고 (site-shell)',
      'item• 시정소식 (site-shell)',
      'line 교류',
      'line 옛 내용 (hidden)',
      'line 주소 (footer)',
    ])
  })

  it('keeps a table even of what calls itself a header', () => {
    const html = '<div id="header"><table><tr><td>2003</td><td>방문</td></tr></table></div>'
    assert.deepEqual(seen(html), ['row 2003|방문'])
  })

  it('keeps the lines and tabs of preformatted text', () => {
    assert.deepEqual(seen('<pre>2003\t방문\n  - 견학</pre>'), ['row 2003|방문', 'item-+2 견학'])
  })

  it('from the clipboard of Windows begins behind the places of its parts', () => {
    assert.deepEqual(seen('Version:0.9\r\nStartHTML:0105\r\n<html><body><!--StartFragment--><b>교류</b>'), [
      'line 교류',
    ])
  })
})

describe('a table of a page', () => {
  const HEAD = '<thead><tr><th>연도</th><th>일자</th><th>내용</th></tr></thead>'

  it('is written row by row; a cell that spans rows stands in the first and is known in the others', () => {
    const html = `<table><caption>교류 표</caption>${HEAD}<tr><th rowspan="2">2019</th><td>5.3</td><td>방문<br>참관</td></tr><tr><td>9.19</td><td>협약</td></tr></table>`
    assert.deepEqual(seen(html), [
      'line 교류 표 (caption)',
      'header 연도|일자|내용',
      'row 2019|5.3|방문⏎참관',
      'row ^2019|9.19|협약',
    ])
  })

  it('a cell over all columns is a title inside it', () => {
    const html = `<table>${HEAD}<tr><td colspan="3">2019년</td></tr><tr><td></td><td>5.3</td><td>방문</td></tr></table>`
    assert.deepEqual(seen(html), ['header 연도|일자|내용', 'line 2019년', 'row |5.3|방문'])
  })

  it('with two labels and their values in a row has two rows', () => {
    const html = '<table><tr><th>면적</th><td>36㎢</td><th>인구</th><td>9,477명</td></tr></table>'
    assert.deepEqual(seen(html), ['row 면적|36㎢', 'row 인구|9,477명'])
  })

  it('that only lays the page out is no table; one inside it is', () => {
    const html =
      '<table><tr><td>메뉴</td><td><h3>교류현황</h3><table><tr><td>2003. 7. 7</td><td>방문</td></tr></table></td></tr></table>'
    assert.deepEqual(seen(html), ['line 메뉴', 'heading 교류현황', 'row 2003. 7. 7|방문'])
  })

  it('with tags that nobody closed is what a browser makes of it', () => {
    const html = '<TABLE><TR><TD><FONT>2003. 7. 7<TD>방문<TR><TD>2004. 5. 2<TD>답방</TABLE>'
    assert.deepEqual(seen(html), ['row 2003. 7. 7|방문', 'row 2004. 5. 2|답방'])
  })
})

it('endless depth is refused', () => {
  assert.throws(() => fromHtml('<div>'.repeat(100_000)), {
    fault: { kind: 'source-past-cap', cap: 'depth', limit: 1000 },
  })
})
