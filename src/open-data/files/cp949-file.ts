import type { Answer, ExtraHeaders, RouteRequest } from '../../http/route.ts'
import type { Values } from '../../records/published/described/columns.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { inUtf8 } from '../formats/bytes.ts'
import { inCp949, lostIn, MISSING } from '../formats/cp949.ts'
import { csvOf } from '../formats/csv.ts'
import { fullTable, type Table } from '../formats/table.ts'
import { answerFile, type DataFile } from './data-file.ts'
import type { Offer } from './offer.ts'

/**
 * The same file for old spreadsheets. What their encoding cannot hold stands there as 〓; how many characters that are is
 * told in a header, and which they are by the same address with report=1.
 */
export async function cp949File(offer: Offer, request: RouteRequest, file: DataFile): Promise<Answer> {
  const lost = await countLost(textOf(file))
  const headers: ExtraHeaders = [
    ['gyoryu-lost-characters', String(lost)],
    ['access-control-expose-headers', 'gyoryu-lost-characters'],
    ['link', `<${reportAddress(offer)}>; rel="describedby"; type="text/csv"`],
  ]
  return answerFile(offer, request, {
    ...file,
    type: 'text/csv; charset=euc-kr; header=present', // its name on the web, where it means CP949 (WHATWG Encoding)
    bytes: () => inCp949(textOf(file)),
    headers,
  })
}

function reportAddress({ asked }: Offer): string {
  const address = new URL(asked.pathname.replace('.cp949.csv', '.csv'), asked)
  address.searchParams.set('encoding', 'cp949')
  address.searchParams.set('report', '1')
  return address.href
}

/** The file's text again, without the mark that only UTF-8 has. */
async function* textOf(file: DataFile): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const bytes of file.bytes()) yield decoder.decode(bytes, { stream: true })
}

async function countLost(texts: AsyncIterable<string>): Promise<number> {
  let count = 0
  for await (const text of texts) count += lostIn(text).length
  return count
}

/** Each cell that loses something, with the characters that it loses. */
export function cp949Report(
  offer: Offer,
  request: RouteRequest,
  noun: DescribedNoun,
  records: () => AsyncIterable<readonly Values[]>,
): Answer {
  return answerFile(offer, request, {
    type: 'text/csv; charset=utf-8; header=present',
    title: `${noun.label.ko}_CP949`,
    name: `${noun.file}-cp949`,
    ending: 'csv',
    download: true,
    bytes: () => inUtf8(csvOf(reportTable(fullTable(noun, records())))),
  })
}

const REPORT = {
  id: { ko: '기록의 고유번호', en: 'The id of the record' },
  column: { ko: '열', en: 'The column' },
  lost: {
    ko: `CP949에 없어 ${MISSING}로 바뀌는 글자`,
    en: `Characters that CP949 does not have; ${MISSING} stands for each`,
  },
  codes: { ko: '그 글자의 유니코드', en: 'Their code points' },
}

function reportTable(table: Table): Table {
  const columns = Object.entries(REPORT).map(([name, meaning]) => ({
    name,
    cell: 'text' as const,
    meaning,
    read: (record: Values) => String(record[name]),
  }))
  return { columns, chunks: losses(table) }
}

async function* losses({ columns, chunks }: Table): AsyncGenerator<Values[]> {
  for await (const records of chunks)
    yield records.flatMap((record) =>
      columns.flatMap(({ name, read }) => {
        const lost = lostIn(String(read(record) ?? ''))
        return lost.length === 0 ? [] : [lossOf(record, name, lost)]
      }),
    )
}

function lossOf(record: Values, column: string, lost: readonly string[]): Values {
  const codes = lost.map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
  return { id: record.id, column, lost: lost.join(''), codes: codes.join(' ') }
}
