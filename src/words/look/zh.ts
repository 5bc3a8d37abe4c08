import type { LookWords } from './ko.ts'

export const zh: LookWords = {
  yearIndex: '按年份查看',
  appearance: '显示设置',
  size: '文字大小',
  sizes: { normal: '标准', large: '大', larger: '特大' },
  colours: '画面颜色',
  colourChoices: { device: '跟随设备', light: '浅色', dark: '深色', contrast: '高对比度' },
  nearMap: '邻近的交流城市',
  mapIn: '放大地图',
  mapOut: '缩小地图',
  mapWhole: '恢复地图原大小',
  mapMoves: { left: '查看地图左侧', up: '查看地图上方', down: '查看地图下方', right: '查看地图右侧' },
  mapHint: '选中地图后，用方向键移动，用加号和减号键缩放。',
  where: '地区',
  partners: '交流城市',
  tieKind: '结好类别',
  whereUnknown: '位置不详',
  nobodyThere: '没有符合所选条件的交流城市，请更改一个条件。',
  kit: '界面组件',
  kitAbout: '本网站所用的界面组件及其各种状态，与测试所检查的示例相同。',
}
