import { grouped } from '../quantity.ts'
import type { SearchWords } from './ko.ts'
import type { FoundKind } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'ja')

const kinds: Readonly<Record<FoundKind, string>> = {
  partner: '交流都市',
  exchange: '交流',
  agreement: '協定',
  fact: '都市の情報',
  place: '地名',
}

export const ja: SearchWords = {
  search: '検索',
  searchIn: (site) => `${site}を検索`,
  about: (site) => `${site}の都市、交流、協定、都市の情報を探します。`,
  hint: '都市、年、内容',
  title: (question) => `「${question}」の検索結果`,
  kinds,
  total: (count, more) => (more ? `${n(count)}件を超える結果があります。` : `${n(count)}件見つかりました。`),
  count: (count, more) => (more ? `${n(count)}件以上` : `${n(count)}件`),
  allOf: (kind) => `${kinds[kind]}の結果をすべて見る`,
  narrowed: (kind) => `${kinds[kind]}だけを表示しています。`,
  everything: 'すべての結果を見る',
  inChronicle: '交流の年表で絞り込む',
  next: '次の結果',
  previous: '前の結果',
  because: {
    spelling: (_typed, name, city) => `「${name}」は${city}の別の表記`,
    initials: (typed, name) => `「${typed}」は「${name}」の初声`,
    near: (typed, name) => `「${typed}」に似た名称「${name}」`,
    date: (date) => `日付が${date}にかかる`,
    meaning: (typed) => `「${typed}」：分野や種類で一致`,
  },
  near: '入力どおりのものはありません。一字違いの名称で探しました。',
  nothing: (question) => `「${question}」に合うものは見つかりませんでした。`,
  help: [
    '語を減らすか、語の一部だけを入力してください：ホームステイ → ホーム',
    '都市名はどの表記でも探せます：フラートン、Fullerton、플러튼、ㅍㄹㅌ',
    '日付の書き方：2008、2008年秋、2004.5、2004年5月4日',
  ],
  empty: '探したい言葉を入力してください。',
  suggestions: '検索候補',
  suggested: (count) => `候補${n(count)}件。上下の矢印キーで選べます。`,
}
