import { unzipSync } from 'fflate'
import iconv from 'iconv-lite'
import { makeDocx } from '../make/docx.ts'
import { hwpOfSection, makeHwp, sectionOf } from '../make/hwp.ts'
import { makeHwpx } from '../make/hwpx.ts'
import { makePdf } from '../make/pdf.ts'
import { packed } from '../make/packed.ts'
import { makeWorkbook } from '../make/xlsx.ts'
import type { MadePage } from '../make/made-page.ts'
import { mutated } from './mutate-bytes.ts'
import { type Random, oneOf, randomFrom } from './random.ts'

const TEXT = `용인시 로고
HOME > 용인소개 > 교류도시(해외) > 플러튼시(미국)
일반현황
위치\t미국 캘리포니아주
면적 36㎢ / 인구 : 13만명 (2019년 말 기준)
교류현황
2003. 7. 7 ~ 7.12 행정국장 외 5명 방문
  - 축제 참관(7. 9)
2004. 5. 2~10 자매결연 체결(2004. 5. 4, 용인시청)
담당 : 총무과 (031-000-0000)
`
const LIST = `국제교류 현황,,,
연번,기간,교류내용,인원
1,2003. 7. 7,"시장 외 5명
플러튼시 방문",6명
2,〃,"답방, 견학",인솔 2, 학생 10
합계,2회,,18명
`
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>x</title><script>var a="<table>"</script></head><body><header><h1>용인시 로고</h1></header><nav><ul><li>시정<ul><li>소식</li></ul></li></ul></nav><main><h2>플러튼시(미국)</h2><dl><dt>면적</dt><dd>36㎢</dd></dl><h3>교류실적</h3><table><caption>교류실적 표</caption><thead><tr><th>연도</th><th>일자</th><th>내용</th></tr></thead><tr><th rowspan="2">2019</th><td>5.3~5.8</td><td>시장 외 5명 방문<br>- 참관</td></tr><tr><td>9.19</td><td><p>답방</p></td></tr></table><pre>2003\t방문</pre></main><footer>주소</footer></body></html>`

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text }))
const MADE: MadePage = [
  { kind: 'line', text: '플러튼시(미국) 교류실적', heading: true },
  { kind: 'line', text: '2003. 7. 7 행정국장 외 5명 방문', item: true },
  {
    kind: 'table',
    rows: [
      cells('연도', '일자', '내용'),
      [{ text: '2019', rows: 2 }, ...cells('5.3', '시장 방문\n- 참관')],
      cells('9.19', '답방'),
      [{ text: '', day: 37_809 }, { text: '', number: 37_810 }, { text: '견학' }],
    ],
  },
]

const WORDS = TEXT.split('\n').flatMap((line, at) =>
  line.split('\t').map((text, column) => ({ text, left: 72 + column * 200, bottom: 700 - at * 14 })),
)

type Seed = (random: Random) => Buffer

const bytesOf =
  (bytes: Uint8Array): Seed =>
  (random) =>
    mutated(bytes, random)

/** Faults in a part of an archive, packed as it should be: they reach the reader of the part. */
function insideZip(bytes: Uint8Array): Seed {
  const parts = Object.entries(unzipSync(bytes))
  return (random) => {
    const [name] = oneOf(random, [parts[0] ?? ['', new Uint8Array()], ...parts])
    const changed = parts.map(([part, content]) => [part, part === name ? mutated(content, random) : content])
    return Buffer.from(packed(Object.fromEntries(changed)))
  }
}

const workbook = makeWorkbook([
  { name: '플러튼시', page: MADE, hiddenRows: [3] },
  { name: '숨김', page: MADE.slice(0, 1), hidden: true },
])
const FORMATS = [makeDocx(MADE), workbook, makeHwpx(MADE)]
const section = sectionOf(MADE)

const SEEDS: readonly [Seed, ...Seed[]] = [
  bytesOf(Buffer.from(TEXT)),
  bytesOf(iconv.encode(TEXT, 'cp949')),
  bytesOf(Buffer.from(LIST)),
  bytesOf(iconv.encode(LIST.replaceAll(',', '\t'), 'utf-16le', { addBOM: true })),
  bytesOf(iconv.encode(LIST, 'cp949')),
  bytesOf(Buffer.from(PAGE)),
  bytesOf(iconv.encode(PAGE.replace('utf-8', 'euc-kr'), 'cp949')),
  bytesOf(makeHwp(MADE)),
  bytesOf(makePdf(WORDS)),
  (random) => Buffer.from(hwpOfSection(mutated(section, random))),
  ...FORMATS.flatMap((bytes) => [bytesOf(bytes), insideZip(bytes)]),
]

/** The broken file of this number, the same whenever it is asked for. */
export function mutant(number: number): Buffer {
  const random = randomFrom(number)
  return oneOf(random, SEEDS)(random)
}
