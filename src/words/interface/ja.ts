import type { InterfaceWords } from './ko.ts'

export const ja: InterfaceWords = {
  problems: {
    'invalid-query': {
      title: '問い合わせを読み取れません',
      advice: 'errors に挙げた箇所をすべて直して、もう一度お尋ねください。',
    },
    'not-found': {
      title: 'アドレスがないか、公開されていない記録です',
      advice: '一覧は /api/v1 にあります。記録のアドレスは一覧の id で作ります。',
    },
    'method-not-allowed': {
      title: '読み取り専用です',
      advice: 'GET、HEAD、OPTIONS だけを受け付けます。',
    },
    'not-acceptable': {
      title: 'JSON でのみお答えします',
      advice:
        'Accept に application/json を指定するか、Accept を外してください。ほかの形式は /data/ のファイルにあります。',
    },
    withdrawn: {
      title: '取り下げられた記録です',
      advice: '現在は公開していません。お持ちの写しからも削除してください。',
    },
  },
  faults: {
    unknown: (names) => `この名前は使えません。使える名前：${names}`,
    twice: '一度だけ指定してください',
    wrong: (rule) => `${rule}を指定してください`,
    yearAndSpan: 'year か、from と to の、どちらか一方を指定してください',
    fromAfterTo: 'from は to より後にできません',
  },
  rules: {
    whole: (from, to) => `${from} から ${to} までの整数`,
    cursor: '前の回答の next にある値',
    day: 'YYYY-MM-DD の形の日付',
    partner: 'partners にある slug または id',
    oneOf: (words) => `次のうち一つ（${words}）`,
    country: '大文字二字（KR、US など）',
    place: 'places にある id',
    year: '四桁の年',
  },
}
