import type { CopyWords } from './ko.ts'

export const ja: CopyWords = {
  askTitle: 'ご意見・お問い合わせ',
  ask: 'このサイトはファイルとして提供しているため、この場でお書きいただくことができません。ご意見や訂正のご連絡は担当部署までお寄せください。',
  askNobody:
    'このサイトはファイルとして提供しているため、この場でお書きいただくことができません。ご意見や訂正のご連絡は市役所までお寄せください。',
  found: '{n}件見つかりました。',
  nothing: '見つかりませんでした。別の言葉でお試しください。',
  searchNeedsScript: '検索にはJavaScriptが必要です。サイトマップからすべてのページをご覧いただけます。',
}
