import { grouped } from '../quantity.ts'

const n = (count: number): string => grouped(count, 'ko')

/** What stands in documents to be printed and beside the links to them. Korean defines the keys. */
export const ko = {
  download: '문서로 내려받기',
  formats: { pdf: 'PDF', docx: 'Word(DOCX)' },
  named: (title: string, format: string) => `${title} ${format}`,
  dossier: (partner: string) => `${partner} 교류 현황`,
  list: '교류 목록',
  listWith: (partner: string) => `${partner} 교류 목록`,
  inYear: (title: string, year: number) => `${title} (${year}년)`,
  overview: '한눈에',
  tie: '관계',
  exchanges: '교류',
  asItStood: (day: string) => `${day} 현재 공개된 모습입니다.`,
  aboutDocument: '이 문서에 대하여',
  dataDate: '데이터기준일자',
  madeOn: '작성 기준일',
  address: '주소',
  agreement: '협정',
  source: '출처',
  onlyLatest: (shown: number, all: number) =>
    `교류 ${n(all)}건 가운데 최근 ${n(shown)}건을 실었습니다. 나머지는 주소 뒤에 ?year=2016처럼 연도를 붙여 해마다 받을 수 있습니다.`,
  noneInYear: (year: number) => `${year}년에 기록된 교류가 없습니다.`,
  noLicence: '아직 정하지 않았습니다. 쓰기 전에 담당부서에 물어 주세요.',
  missing: (sign: string, codes: string) =>
    `글꼴에 없는 글자가 있던 자리에는 ${sign} 표를 두었습니다. 그 글자의 유니코드: ${codes}`,
}

export type PaperWords = typeof ko
