import type { LookWords } from './ko.ts'

export const ja: LookWords = {
  yearIndex: '年から探す',
  appearance: '表示設定',
  size: '文字の大きさ',
  sizes: { normal: '標準', large: '大きく', larger: 'さらに大きく' },
  colours: '画面の色',
  colourChoices: { device: '端末の設定', light: '明るい', dark: '暗い', contrast: 'ハイコントラスト' },
  nearMap: '近くの交流都市',
  mapIn: '地図を拡大',
  mapOut: '地図を縮小',
  mapWhole: '地図を元の大きさに戻す',
  mapMoves: {
    left: '地図の左側を見る',
    up: '地図の上側を見る',
    down: '地図の下側を見る',
    right: '地図の右側を見る',
  },
  mapHint: '地図を選び、矢印キーで動かし、プラスとマイナスのキーで拡大・縮小します。',
  where: '地域',
  partners: '交流都市',
  tieKind: '提携の種類',
  whereUnknown: '所在地不明',
  nobodyThere: '選んだ条件に合う交流都市はありません。条件を一つ変えてみてください。',
  kit: '画面部品',
  kitAbout: 'このサイトで使う画面部品とその状態です。試験で確かめるものと同じ例です。',
}
