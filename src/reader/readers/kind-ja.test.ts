import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ExchangeKind } from '../../kernel/vocabulary.ts'
import { lineOf } from '../for-tests.ts'
import { kinds } from '../lexicon/ja/kinds.ts'
import { readKind } from './kind.ts'

describe('what kind of exchange a Japanese line tells', () => {
  const lines: readonly (readonly [string, ExchangeKind])[] = [
    ['姉妹都市盟約に調印（会場：市庁舎）。市長ほか5名が渡米', 'agreement'],
    ['友好都市協定を締結', 'agreement'],
    ['姉妹都市提携', 'agreement'],
    ['盟約の継続を確認する書簡を交換', 'agreement'],
    ['盟約を望む親書が届く', 'agreement'],
    ['友好交流に関する合意書に調印', 'agreement'],
    ['友好都市となる', 'agreement'],
    ['市長ほか7名が公式訪問', 'official-visit'],
    ['市長一行6名が来市', 'official-visit'],
    ['副知事を団長とする訪問団が道庁を表敬訪問', 'official-visit'],
    ['市長、市議会議長ほか8名が渡独', 'official-visit'],
    ['市議会議長ほか4名が訪問', 'council'],
    ['市議会議員6名が訪問', 'council'],
    ['人民代表大会の代表団が来区', 'council'],
    ['議員団が来庁', 'council'],
    ['中学生派遣（生徒10名、引率2名）', 'youth'],
    ['高校生短期留学', 'youth'],
    ['学生がホームステイ', 'youth'],
    ['青少年訪問団を受け入れ', 'youth'],
    ['高校吹奏楽部45名が来市、演奏会', 'culture'],
    ['太鼓保存会が出演し記念コンサート', 'culture'],
    ['姉妹都市写真展を開催', 'culture'],
    ['冬まつりに彫刻家2名が参加', 'culture'],
    ['書道家協会の作品50点を展示', 'culture'],
    ['市民合唱団との交流演奏会', 'culture'],
    ['少年サッカー交流団の受入れ', 'sports'],
    ['ジュニアスキー選手団を派遣', 'sports'],
    ['市民マラソンに選手が参加', 'sports'],
    ['ウォーキング大会に市民45名が参加', 'sports'],
    ['小学生卓球チームを派遣', 'sports'],
    ['食品企業8社が商談会に参加', 'economy'],
    ['物産フェアを開催', 'economy'],
    ['水産加工業者の視察団を派遣', 'economy'],
    ['ワイン醸造技術者2名を招く', 'economy'],
    ['旅行博に出展', 'economy'],
    ['職員1名を研修生として受け入れ', 'administration'],
    ['県職員を道庁に派遣', 'administration'],
    ['英語指導助手の招致', 'administration'],
    ['図書館行政の研修で職員3名が来区', 'administration'],
    ['大学が学術交流の申合せに署名', 'education'],
    ['教育長が学校を視察', 'education'],
    ['東日本大震災の義援金250万円が届く', 'aid'],
    ['見舞いとしてマスク1万枚を送る', 'aid'],
    ['苗木50本を寄贈', 'aid'],
    ['提携10周年記念訪問団を派遣', 'memorial'],
    ['記念碑の除幕', 'memorial'],
    ['調印1周年記念植樹', 'memorial'],
    ['提携10周年を祝う書簡を交換', 'memorial'],
    ['40周年記念式典に出席', 'memorial'],
    ['両市長がオンラインで懇談', 'online'],
    ['中学生オンライン交流会', 'online'],
    ['義援金への礼状と千羽鶴を送る', 'other'],
    ['クリスマスカード300通を送付', 'other'],
    ['市長から礼状が届く', 'other'],
    ['感染症の流行を見舞う知事書簡を送付', 'other'],
  ]
  for (const [line, kind] of lines) {
    it(`${line}: ${kind}`, () => assert.equal(readKind(lineOf(line), kinds).value, kind))
  }
})
