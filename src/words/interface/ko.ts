/** What a program is told whose question could not be answered; Korean defines the keys, the other languages satisfy this type. */
export const ko = {
  problems: {
    'invalid-query': {
      title: '물음을 읽을 수 없습니다',
      advice: 'errors에 적힌 것을 모두 고쳐서 다시 물어 주세요.',
    },
    'not-found': {
      title: '없는 주소이거나 공개되지 않은 기록입니다',
      advice: '/api/v1에 목록이 있고, 기록의 주소는 목록의 id로 만듭니다.',
    },
    'method-not-allowed': { title: '읽기만 할 수 있습니다', advice: 'GET, HEAD, OPTIONS만 받습니다.' },
    'not-acceptable': {
      title: 'JSON으로만 답합니다',
      advice: 'Accept에 application/json을 적거나 Accept를 빼 주세요. 다른 꼴은 /data/의 파일에 있습니다.',
    },
    withdrawn: {
      title: '철회된 기록입니다',
      advice: '더는 공개하지 않습니다. 가지고 있는 사본에서 지워 주세요.',
    },
  },
  faults: {
    unknown: (names: string) => `쓸 수 있는 이름: ${names}`,
    twice: '한 번만 적습니다',
    wrong: (rule: string) => `${rule}이어야 합니다`,
    yearAndSpan: 'year와 from·to 가운데 한쪽만 적습니다',
    fromAfterTo: 'from은 to보다 늦을 수 없습니다',
  },
  /** What may stand there, to be said within `faults.wrong`. */
  rules: {
    whole: (from: number, to: number) => `${from}부터 ${to}까지의 정수`,
    cursor: '앞선 답의 next에 있는 값',
    day: 'YYYY-MM-DD 꼴의 날짜',
    partner: 'partners에 있는 slug 또는 id',
    oneOf: (words: string) => `다음 가운데 하나: ${words}`,
    country: '큰 글자 두 자: KR, US',
    place: 'places에 있는 id',
    year: '네 자리 연도',
  },
}

export type InterfaceWords = typeof ko
