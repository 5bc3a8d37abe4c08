import { bounded } from '../../bounded.ts'
/** Words for people; told without blanks between them, they are looked for by name, the longest first. */
const WORDS =
  '州知事 省長 区庁長 郡守 市長夫妻 市長夫人 副市長 副町長 副村長 副知事 市長 町長 村長 区長 知事 助役 収入役 教育長 副議長 議長 市議会議員 町議会議員 県議会議員 議員団 市議団 議員 市議 町議 県議 局長 部長 課長 係長 所長 館長 参事 次長 室長 主査 主任 書記 会長 副会長 理事長 理事 委員長 委員 団長 校長 教頭 教授 准教授 教諭 教員 教師 先生 講師 指導員 指導者 総領事 領事 大使 公使 社長 専務 代表団 使節団 視察団 訪問団 親善団 交流団 派遣団 調査団 研修団 友好団 市民団 青年団 少年団 選手団 楽団 合唱団 舞踊団 舞踏団 劇団 芸術団 公演団 演奏団 雑技団 歌舞団 消防団 訪中団 訪米団 訪韓団 訪日団 吹奏楽部 野球部 サッカー部 柔道部 剣道部 合唱部 使節 代表 一行 団員 隊員 会員 職員 公務員 研修生 実習生 留学生 交換留学生 中学生 高校生 小学生 大学生 学生 生徒 児童 園児 青少年 青年 少年 少女 子どもたち 子供たち 子ども 若者 市民 町民 村民 区民 県民 住民 関係者 担当者 経営者 業者 技術者 研究者 専門家 芸術家 作家 画家 書家 陶芸家 彫刻家 音楽家 演奏家 舞踊家 写真家 歌手 職人 医師 看護師 消防士 警察官 農業者 漁業者 選手 チーム ランナー 監督 コーチ ボランティア 実業家 企業 商工会議所 商工会 婦人会 老人会 青年会議所 ロータリークラブ ライオンズクラブ 協会 連合会 実行委員会 委員会 協議会 議会 楽隊 バンド オーケストラ 夫妻 夫人 親子 家族 引率 随行 通訳 記者 ALT 国際交流員 派遣生 訪問者 参加者 客員'.split(
    ' ',
  )

const LONGEST_FIRST = WORDS.toSorted((a, b) => b.length - a.length).join('|')

export const persons = {
  words: LONGEST_FIRST,
  test: bounded(`^(?:${LONGEST_FIRST})$`),
}

/** People anywhere in some words, as a pattern. */
export const PEOPLE = `${LONGEST_FIRST}|団(?!体|地|結)|\\d(?:数|余)?(?:名|人)`
