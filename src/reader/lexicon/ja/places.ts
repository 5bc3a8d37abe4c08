import { bounded } from '../../bounded.ts'
import type { PlaceWords } from '../lexicon.ts'
import { COUNTRIES } from './countries.ts'
import { headings } from './headings.ts'

const PREFECTURES =
  '北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|大阪府|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県'

const SUFFIXES =
  '特別自治市 広域市 特別市 自治市 直轄市 自治区 特別区 カウンティ シティー シティ 市 町 村 区 郡 州 省 県 鎮 郷 北道 南道 江原道 京畿道 北海道 済州道 自治道 京都府 大阪府 東京都'.split(
    ' ',
  )

const END = '市町村区郡州省県鎮郷'
/** Words of titles that are no names; those of one letter only where a name went before. */
const TITLE_WORDS = headings.words
  .filter((word) => word.length > 1)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const countries = COUNTRIES.flat().toSorted((a, b) => b.length - a.length)
const COUNTRY = countries.map((name) => RegExp.escape(name)).join('|')

/** A city, town or ward of Japan, as its signs have it; a prefecture may stand before it. */
const HOME = `(?:(?:${PREFECTURES})(?:[一-龥々]{1,4}郡)?)?(?<name>(?!${PREFECTURES})[一-龥々ヶケのぁ-ゖァ-ヺー]{1,7}?[市区町村]|${PREFECTURES})`
const SITE =
  '(?:公式)?\\s?(?:ホームページ|ウェブサイト|ウェブ|Web\\s?サイト|Web\\s?ページ|サイト|HP|ポータルサイト|ホームぺージ)'

export const places: PlaceWords = {
  word: /[ァ-ヺー·]{2,20}(?:シティ|特別区)?[市町村区郡州県]|[一-龥々]{1,6}?(?:広域市|特別市|[市郡州区県])/,
  titleToken: bounded(
    [
      `(?:${COUNTRY})(?!(?<=[ァ-ヺー])[ァ-ヺー])`,
      `(?:${TITLE_WORDS}){1,4}(?:[のとへにを]{1,2}|$|(?=[\\s(:]))`,
      `[ァ-ヺー][ァ-ヺー·]{1,40}(?:[${END}](?![市区町村])|広域市|特別市|自治区|特別区)?`,
      `[一-龥々]{1,5}(?:[省州県道](?=[一-龥々ァ-ヺ]{2})(?![市区町村郡県]|広域|特別|自治))`,
      `[一-龥々ヶケの]{1,8}?(?:広域市|特別市|自治市|特別自治市|自治区|特別区|[${END}](?![市区町村郡県]|広域|特別|自治))(?![一-龥々]{0,2}[市区町村])`,
      '[のとへにを](?=[\\s一-龥ァ-ヺ])|[のとへにを]$',
      '\\d{1,2}[.)]',
      '[^\\s,/·:>|[\\]<「」『』【】〈〉《》()~のとへにをァ-ヺ\\d.-]{1,60}|\\d{1,9}',
    ].join('|'),
    'g',
  ),
  suffixes: SUFFIXES,
  nameWithReading: bounded(`(?<name>[一-龥々]{1,8})\\([ァ-ヺー·ぁ-ゖ\\s]{1,16}\\)(?<level>[${END}])`),
  notPlaces:
    /(?:都市|^[当本両同各全他貴毎今朝開閉都町村上下左右我]市|我が市|わが市|市町村|政令市|中核市|中心市|姉妹市|友好市|相手市|提携市|見本市|の市|地区|学区|校区|全区|各区|同区|当区|本区|両区|欧州|本州|九州|豪州|濠州|全州|各州|同州|両州|全国|近県|両県|本県|同県|各県|当県|他県|全県|府県|道県|当町|本町|両町|同町|各町|町村|本村|両村|同村|当村|漁村|農村|山村|選手村|芸術村|国際村|反省|帰省|[務部]省|[務部]省|農林水産省|各省|同省|両省|同郡|各郡|門前町|城下町|港町|故郷|在郷|本郷|重鎮|下町|宿場町)$/,
  countries,
  countryNames: COUNTRIES,
  governments: new Set(),
  provinces: new Set(),
  commonDistricts: new Set(['中区', '東区', '西区', '南区', '北区']),
  homeWords:
    '本市 当市 我が市 わが市 市内 当町 本町 我が町 わが町 町内 当村 本村 わが村 我が村 村内 当区 本区 区内 本県 当県 県内 市役所 町役場 村役場 区役所 県庁 市庁舎 町民 市民会館 市民ホール 市民文化会館 当地'.split(
      ' ',
    ),
  partnerWords: [
    '同市',
    '同町',
    '同村',
    '同区',
    '同州',
    '同県',
    '同郡',
    '同国',
    '先方',
    '相手市',
    '相手都市',
    '相手側',
    '現地',
  ],
  homeSign: bounded(
    `(?:^|[\\s|:>~-])${HOME}(?:${SITE}|役所|役場|庁(?![舎])|(?:の)?(?:ロゴ|マーク|市章|町章)|\\sトップページ)`,
  ),
  homeClues: [
    { weight: 30, pattern: bounded(`(?:^|[\\s|:>~(-])${HOME}${SITE}`, 'm') },
    { weight: 20, pattern: bounded(`^${HOME}(?:役所|役場|庁)(?=$|[\\s(〒:|])`, 'm') },
    {
      weight: 20,
      pattern: bounded(`(?:^|[\\s|:>~(-])${HOME}(?:の)?(?:トップ(?:ページ)?|ホーム)(?=$|[\\s>へに])`, 'm'),
    },
    {
      weight: 20,
      pattern: bounded(
        `^(?:${PREFECTURES})(?:[一-龥々]{1,4}郡)?(?<name>[一-龥々ヶケのぁ-ゖァ-ヺー]{1,7}[市区町村])$`,
        'm',
      ),
    },
    {
      weight: 4,
      pattern: /(?:^|[.\s])(?<name>[一-龥々ヶケのぁ-ゖ]{1,6}?[市区町村])(?:では|は,)/m,
    },
    { weight: 20, pattern: bounded(`〒\\s?\\d{3}-?\\d{4}\\s{0,3}${HOME}`) },
    {
      weight: 5,
      pattern: bounded(
        `(?:^|[^一-龥々ァ-ヺ])(?:${PREFECTURES})(?:[一-龥々]{1,4}郡)?(?<name>[一-龥々ヶケのぁ-ゖ]{1,6}?[市区町村])(?![一-龥々])`,
      ),
    },
    {
      weight: 3,
      pattern: bounded(
        `(?:^|[^一-龥々ァ-ヺ])(?<name>[一-龥々]{1,5}[市区町村])(?:役所|役場|議会|国際交流協会|教育委員会|長ほか|長が|長は)`,
      ),
    },
    { weight: 1, pattern: /(?:^|[^一-龥々ァ-ヺ])(?<name>[一-龥々]{1,5}[市区町村])(?![一-龥々ァ-ヺ])/m },
  ],
}
