import { grouped } from '../quantity.ts'
import type { FilesWords } from './ko.ts'

export const ja: FilesWords = {
  caption: '公開しているすべての記録を、どなたでもそのままダウンロードできます。',
  dataDate: (day) => `データ基準日 ${day}`,
  rows: (count) => `${grouped(count, 'ja')}件`,
  named: (title, format) => `${title} ${format}`,
  titles: {
    register: '登録簿全体',
    partners: '交流都市',
    agreements: '協定',
    exchanges: '交流',
    parties: '参加者',
    facts: '概要',
    places: '都市と名称',
    series: '継続事業',
    sources: '出典',
  },
  about: {
    register: 'すべての記録と列の説明を一つのファイルにまとめました。',
    partners: '都市ごとの位置、協定、交流件数、担当部署',
    agreements: '姉妹都市・友好都市の協定、意向書とそれぞれの日付',
    exchanges: '訪問、行事、オンライン交流の日付・分野・人数と原文',
    parties: '交流ごとの参加者と人数',
    facts: '面積・人口・気候などの値と、その時点、出典、確認日',
    places: '各言語での都市名と表記、座標',
    series: '毎年のホームステイのように続く事業',
    sources: '値のもとになったページとファイル',
  },
  particulars: {
    busan: 'CSV（釜山市の列）',
    seoul: 'CSV（ソウル市の列）',
    quickstatements: 'ウィキデータ用コマンド',
    cp949: 'CSV（CP949）',
  },
  forProgramsTitle: 'プログラムで使う',
  catalogue: 'カタログ（DCAT）',
  terms: '用語の説明',
  columns: '列の説明（CSVW）',
  history: '署名つき履歴チェックポイント',
}
