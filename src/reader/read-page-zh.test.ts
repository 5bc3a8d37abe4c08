import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPage } from './read-page.ts'

const CITY = ['湖州市人民政府外事办公室', '首页 > 友城交往 > 顺天市', '顺天市（韩国）', '三、交往大事记']
const COUNTY = ['花蓮縣政府全球資訊網', '美國阿布奎基市（Albuquerque）', '重要交流記事']
const page = (...lines: readonly string[]) => readPage(lines.join('\n'))

describe('whose page it is', () => {
  const pages = [
    [page(...CITY, '2003年10月，顺天市长来访'), '湖州市', '顺天市', '韩国'],
    [page(...COUNTY, '民國72年7月：縣長率團赴阿市簽約'), '花蓮縣', '阿布奎基市', '美國'],
    [page('乐昌县外事侨务办公室', '我县与美国圣马科斯市友好交往综述'), '乐昌县', '圣马科斯市', '美国'],
    [page('大连市与日本北九州市友好交流大事记'), '大连市', '北九州市', '日本'],
    [
      page('韩国大邱广域市东区·合肥市包河区友好往来记录', '2010年4月', '来访'),
      '合肥市',
      '大邱广域市东区',
      '韩国',
    ],
    [page('臺南市政府國際關係科', '日本仙台市 Sendai'), '臺南市', '仙台市', '日本'],
  ] as const
  for (const [{ home, partners }, city, partner, country] of pages)
    it(`${city} and ${partner}`, () => {
      const [first] = partners
      assert.deepEqual([home?.value, first?.name.value, first?.country?.value], [city, partner, country])
    })
})

describe('whom to ask', () => {
  const lines = [
    [
      '联系单位：湖州市人民政府外事办公室国际交流处　电话：0572-0000000',
      '湖州市人民政府外事办公室国际交流处',
      '0572-0000000',
    ],
    ['聯絡窗口：民政處 禮俗宗教科　(02)2420-0000', '民政處 禮俗宗教科', '(02)2420-0000'],
    ['承辦單位：行政室　電話：03-8320000 分機 210', '行政室', '03-8320000'],
    ['联系处室：友好城市科　联系电话：0535-6600000', '友好城市科', '0535-6600000'],
    ['联系我们\n市外事办公室亚洲处\n电话：0510-81820000', '市外事办公室亚洲处', '0510-81820000'],
  ] as const
  for (const [line, department, phone] of lines)
    it(line, () => {
      const { contact } = page(...CITY, '2003年10月，顺天市长来访', line)
      assert.deepEqual([contact.department?.value, contact.phone?.value], [department, phone])
    })
})

it('what is no exchange is set aside', () => {
  const { exchanges, setAside } = page(
    ...CITY,
    '发布时间：2023-08-21 来源：市外办 浏览次数：1204',
    '2003年10月，顺天市长来访。',
    '上一篇：友好城市一览表（2022-12-30）',
    '版权所有 © 2010-2023 湖州市人民政府外事办公室',
    '最后更新：2023年8月22日',
  )
  assert.equal(exchanges.length, 1)
  const reasons = new Set(setAside.map(({ why }) => why))
  for (const why of ['page-date', 'news-list', 'copyright'] as const) assert.ok(reasons.has(why))
})

it('an article without headings tells its exchanges in dated paragraphs, and how it began before them', () => {
  const { backgrounds, exchanges } = page(
    '湖州市人民政府外事办公室',
    '我市与韩国顺天市友好交往综述',
    '湖州与顺天同为湿地名城，两地由此结缘，友好交往不断深入，成果丰硕，市民往来十分密切，前景广阔。',
    '1999年4月，市长率政府代表团一行7人访问顺天市，就开展教育合作达成共识。',
    '2001年10月8日至12日，顺天市长率11人来我市访问。',
  )
  assert.deepEqual([backgrounds.length, exchanges.length], [1, 2])
})

it('a page of Taiwan may leave the name of its era out', () => {
  const { exchanges } = page(
    ...COUNTY,
    '民國100年5月　縣長赴阿市訪問',
    '104年2月6日　阿市市長來訪',
    '95/01/20　簽約',
  )
  assert.deepEqual(
    exchanges.map(({ date }) => date.value),
    ['2011-05', '2015-02-06', '2006-01-20'],
  )
})

it('two digits are of the last century elsewhere', () => {
  const { exchanges } = page(...CITY, '95年5月　顺天市长来访')
  assert.equal(exchanges[0]?.date.value, '1995-05')
})
