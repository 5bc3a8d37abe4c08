import { grouped } from '../quantity.ts'

/** What the list of files says. */
export interface FilesWords {
  readonly caption: string
  readonly dataDate: (day: string) => string
  readonly rows: (count: number) => string
  /** The files of one subject, for readers who hear the links alone: 교류 CSV. */
  readonly named: (title: string, format: string) => string
  readonly titles: Readonly<Record<string, string>>
  readonly about: Readonly<Record<string, string>>
  readonly particulars: Readonly<Record<'busan' | 'seoul' | 'quickstatements' | 'cp949', string>>
  readonly forProgramsTitle: string
  readonly exchangesCalendar: string
  readonly anniversariesCalendar: string
  readonly changes: string
  readonly catalogue: string
  readonly terms: string
  readonly columns: string
  readonly history: string
}

export const ko: FilesWords = {
  caption: '공개된 기록 전부를 누구나 그대로 내려받을 수 있습니다.',
  dataDate: (day) => `데이터기준일자 ${day}`,
  rows: (count) => `${grouped(count, 'ko')}건`,
  named: (title, format) => `${title} ${format}`,
  titles: {
    register: '등록부 전체',
    partners: '교류도시',
    agreements: '협정',
    exchanges: '교류',
    parties: '참가자',
    facts: '일반현황',
    places: '도시와 이름',
    series: '이어지는 사업',
    media: '사진·문서',
    sources: '출처',
  },
  about: {
    register: '모든 기록과 열 설명을 한 파일에 담았습니다.',
    partners: '도시마다 위치, 협정, 교류 건수, 담당부서',
    agreements: '자매결연·우호교류·의향서와 그 여러 날짜',
    exchanges: '방문, 행사, 온라인 교류 하나하나의 날짜·분야·인원과 원문',
    parties: '교류마다 누가 몇 명 오갔는지',
    facts: '면적·인구·기후 같은 값과 기준일, 출처, 확인일',
    places: '여러 언어의 도시 이름과 표기, 좌표',
    series: '해마다 이어지는 홈스테이 같은 사업',
    media: '교류와 협정에 함께 놓인 사진과 문서, 이용 조건',
    sources: '값을 옮겨 온 글과 파일',
  },
  particulars: {
    busan: 'CSV(부산시 열)',
    seoul: 'CSV(서울시 열)',
    quickstatements: '위키데이터 명령',
    cp949: 'CSV(CP949)',
  },
  forProgramsTitle: '프로그램에서 쓰기',
  exchangesCalendar: '교류 일정',
  anniversariesCalendar: '교류도시 기념일',
  changes: '바뀐 기록',
  catalogue: '목록(DCAT)',
  terms: '용어 설명',
  columns: '열 설명(CSVW)',
  history: '서명된 이력 점검표',
}
