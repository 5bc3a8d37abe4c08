import { grouped } from '../quantity.ts'
import type { PaperWords } from './ko.ts'

const n = (count: number): string => grouped(count, 'ja')

export const ja: PaperWords = {
  download: '文書でダウンロード',
  formats: { pdf: 'PDF', docx: 'Word（DOCX）' },
  named: (title, format) => `${title} ${format}`,
  dossier: (partner) => `${partner} 交流の現況`,
  list: '交流一覧',
  listWith: (partner) => `${partner} 交流一覧`,
  inYear: (title, year) => `${title}（${year}年）`,
  overview: '要点',
  tie: '関係',
  exchanges: '交流',
  asItStood: (day) => `${day}現在の公開内容です。`,
  aboutDocument: 'この文書について',
  dataDate: 'データ基準日',
  madeOn: '作成基準日',
  address: 'アドレス',
  agreement: '協定',
  source: '出典',
  onlyLatest: (shown, all) =>
    `交流${n(all)}件のうち、最近の${n(shown)}件を掲載しています。残りは、アドレスの後に「?year=2016」のように年を付けると、年ごとに入手できます。`,
  noneInYear: (year) => `${year}年に記録された交流はありません。`,
  noLicence: 'まだ定めていません。利用の前に担当部署へお問い合わせください。',
  missing: (sign, codes) => `書体にない文字は「${sign}」で示しています。その文字のUnicode番号: ${codes}`,
}
