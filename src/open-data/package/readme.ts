import { licenceOf } from '../../records/published/described/licence.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import type { Offer } from '../files/offer.ts'

/** What stands in the archive, with how many photos and papers, for whoever opens it years later. */
export function readmeText({ register, scope, checkpoint }: Offer, media: number): string {
  const licence = licenceOf(register.licence)
  const lines = [
    `${register.names.ko ?? register.slug} 교류등록부 · Register of ties with other cities`,
    '',
    `데이터기준일자 Date of the data: ${scope.dataDate}`,
    `이용조건 Licence: ${licence ? [licence.name, licence.address].filter(Boolean).join(' ') : '정해지지 않음 (none was chosen)'}`,
    `주소 Address: ${scope.site}/data/all.zip`,
    `용어 Terms: ${scope.base}/data/terms`,
    `이력 History: entry ${checkpoint.sequence}, ${checkpoint.hash} (history.json)`,
    '',
    'csv-metadata.json 모든 CSV 파일의 열 설명 · what the columns of the CSV files mean (W3C CSV on the Web)',
    'register.json 누구의 기록인지 · whose records these are',
    ...DESCRIBED.map(({ file, meaning }) => `${file}.csv, ${file}.jsonl ${meaning.ko} · ${meaning.en}`),
    'partners.geojson 지도용 · the partners on the map',
    'register.ttl 전체 기록의 연결 데이터 · all of it as linked data (RDF 1.1 Turtle)',
    'terms.ttl, catalog.ttl, catalog.jsonld, catalog.rdf 용어와 목록 · the terms, and the catalogue (DCAT)',
    ...(media > 0 ? MEDIA_HERE : MEDIA_ELSEWHERE),
    '',
    '날짜는 EDTF로, 아는 만큼만 적었습니다. 모르는 날짜는 unknown입니다.',
    'Dates are EDTF (ISO 8601-2), no more precise than they are known; unknown is our word for what nobody knows.',
    "CSV는 BOM이 있는 UTF-8이며, =, +, -, @, 탭으로 시작하는 글 앞에는 작은따옴표(')가 하나 더 있습니다.",
    "CSV is UTF-8 with a byte order mark; text that begins with =, +, -, @ or a tab has one apostrophe (') more in front.",
  ]
  return `${lines.join('\r\n')}\r\n`
}

const MEDIA_HERE = [
  'media/ 사진과 문서; media.csv의 file 끝이 파일 이름, credit이 저작자, licence가 이용 조건 · photos and papers; in media.csv file ends with the name here, credit says whose each is, licence what may be done with it',
]

const MEDIA_ELSEWHERE = [
  '사진과 문서는 들어 있지 않음: media.csv의 file이 주소 · no photos and papers in here: file in media.csv is the address of each',
]
