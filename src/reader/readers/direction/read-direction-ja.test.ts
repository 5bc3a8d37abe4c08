import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Direction } from '../../../kernel/vocabulary.ts'
import { lineOf, sidesIn } from '../../for-tests.ts'
import { japanese } from '../../lexicon/ja/japanese.ts'
import { readPlace } from '../place.ts'
import { readDirection } from './read-direction.ts'

const names = sidesIn(japanese, '松本市', 'グリンデル市', 'スイス')

function read(line: string) {
  const about = lineOf(line)
  const place = readPlace(about, names, japanese)
  return readDirection(about, { names, cell: undefined, place }, japanese.directions)
}

describe('seen from Matsumoto, whose partner is Grindel', () => {
  const lines: readonly (readonly [string, Direction])[] = [
    ['市長ほか5名がグリンデル市を訪問', 'outbound'],
    ['松本市議会議員6名がグリンデル市を訪問', 'outbound'],
    ['グリンデル市長一行15名が松本市を訪問', 'inbound'],
    ['グリンデル市長一行15名が式典に出席', 'inbound'],
    ['グリンデル市議会議員3名が答礼のため来松', 'inbound'],
    ['グリンデル市から訪問団が来日', 'inbound'],
    ['グリンデル市の高校生15名が市内でホームステイ', 'inbound'],
    ['グリンデル市の氷彫刻家2名が冬まつりに参加', 'inbound'],
    ['姉妹都市委員会の委員4名が市長を表敬訪問', 'inbound'],
    ['オリンピック関係者20名が松本市を表敬訪問', 'inbound'],
    ['高校生9名が市内の家庭で過ごす', 'inbound'],
    ['後継者3名を1年間グリンデルの農園へ', 'outbound'],
    ['太鼓の会11名がグリンデル市の灯ろう流しで演奏', 'outbound'],
    ['松本商工会議所とグリンデル商工会議所が友好交流協定を締結', 'none'],
    ['市長がグリンデル市長を表敬訪問', 'outbound'],
    ['訪問団がグリンデル市役所を訪問', 'outbound'],
    ['中学生10名を派遣', 'outbound'],
    ['友好訪問団（団長以下24名）を派遣', 'outbound'],
    ['松本市から太鼓連30名を派遣し演奏', 'outbound'],
    ['グリンデル市へ職員1名を派遣', 'outbound'],
    ['市長を団長とする訪問団18名がグリンデル市を訪れる', 'outbound'],
    ['市議会訪問団（団長：副議長）グリンデル訪問', 'outbound'],
    ['グリンデル市職員1名を研修生として受け入れ', 'inbound'],
    ['グリンデル市の研修員1名を受入れ', 'inbound'],
    ['グリンデル市長等8名を招聘', 'inbound'],
    ['区民まつりに市民楽団を招待', 'inbound'],
    ['ワイン醸造技術者2名を招き講習会', 'inbound'],
    ['グリンデル市から招待を受け、市長が訪問', 'outbound'],
    ['職員の相互派遣を開始', 'both'],
    ['小学生卓球チームを相互に派遣', 'both'],
    ['中学生サッカー交流（相互訪問）', 'both'],
    ['高校生の交換留学を開始', 'both'],
    ['市長ほか6名が渡欧', 'outbound'],
    ['作家3名が渡韓', 'outbound'],
    ['議員連盟14名が訪韓', 'outbound'],
    ['中学生訪米団を派遣', 'outbound'],
    ['農業視察団が訪日', 'inbound'],
    ['海外研修に職員2名が参加', 'outbound'],
    ['両市長がオンラインで懇談', 'none'],
    ['オンライン交流会を開催', 'none'],
    ['提携10周年を祝う書簡を交換', 'none'],
    ['グリンデル市へクリスマスカード300通を送付', 'none'],
    ['グリンデル市から礼状が届く', 'none'],
    ['大震災の義援金250万円がグリンデル市民から届く', 'none'],
    ['見舞金50万円を送金', 'none'],
    ['苗木50本を寄贈', 'none'],
    ['写真作品40点を贈る', 'none'],
    ['学術交流協定を締結（郵送により署名）', 'none'],
    ['避難者を受け入れるグリンデル市へ、募金45万円を送金', 'none'],
    ['友好都市協定書に調印（会場：松本市役所）', 'inbound'],
    ['友好都市協定書に調印（会場：グリンデル市庁舎）', 'outbound'],
    ['姉妹都市写真展を開催（会場：市民会館）', 'inbound'],
    ['物産フェアに5団体が出店', 'outbound'],
    ['新羅文化祭に太鼓保存会が出演', 'outbound'],
    ['区議会議員団が同市議会を訪問', 'outbound'],
    ['グリンデル市代表団（6名）受入', 'inbound'],
    ['グリンデル市友好訪問団（団長 副市長 他5名）来訪', 'inbound'],
    ['グリンデル市ジャズバンド来松、市民会館で公演', 'inbound'],
    ['グリンデルで開かれた市民祭に市民30名が参加', 'outbound'],
    ['スイスから合唱団25名が来訪', 'inbound'],
    ['副市長ら4名がグリンデル市の式典に出席', 'outbound'],
    ['グリンデル市の式典に副市長ら4名が出席', 'outbound'],
    ['グリンデル市より市長夫妻が来庁', 'inbound'],
    ['来場者1,200名を集めてパネル展', 'none'],
  ]
  for (const [line, direction] of lines) {
    it(`${line}: ${direction}`, () => assert.equal(read(line).value, direction))
  }
})

describe('the reader is not sure', () => {
  it('of a trip whose side nobody names', () => {
    assert.equal(read('音楽祭に保存会が出演').doubt?.kind, 'direction-not-told')
  })

  it('but is of people who are named with their city', () => {
    assert.equal(read('グリンデル市長一行15名が松本市を訪問').doubt, undefined)
  })
})
