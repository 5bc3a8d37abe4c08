import type { GroundName } from '../../../kernel/colour/nearest.ts'

const grounds: Readonly<Record<GroundName, string>> = {
  light: '밝은 화면',
  dark: '어두운 화면',
  contrast: '고대비 화면',
}

/** The register's own look, for its administrators. Korean defines the keys. */
export const ko = {
  menu: '로고와 색',
  title: '로고와 색',
  lead: '공개 누리집의 위쪽 로고와 강조하는 색을 정합니다. 저장하면 모든 공개 쪽에 바로 보입니다. 공식 누리집 띠와 이용 허락 표시는 ‘대장 설정’에 있습니다.',
  settings: '대장 설정으로 가기',
  colourTitle: '강조색',
  colour: '강조색',
  colourHint: '#1a5c38처럼 # 뒤에 여섯 자리로 적습니다. 비워 두면 기본 색을 씁니다.',
  saveColour: '색 저장',
  savedColour: '강조색을 저장했습니다. 공개 쪽에 바로 보입니다.',
  usualColour: '기본 색으로 되돌렸습니다.',
  verdict: '화면마다 이 색이 읽히는지 본 결과',
  grounds,
  groundColumn: '화면',
  ratioColumn: '고른 색의 명암비',
  shownColumn: '화면에 쓰는 색',
  ratio: (ratio: number, least: number, passes: boolean) =>
    `${ratio} : 1 (${passes ? `충분함, ${least} : 1 이상이면 됩니다` : `모자람, ${least} : 1이 되어야 합니다`})`,
  shown: (hex: string, ratio: number) => `${hex} (${ratio} : 1)`,
  asChosen: '고른 색 그대로',
  take: (hex: string) => `${hex}로 저장`,
  takeLead: (hex: string) => `읽히는 색 가운데 가장 가까운 색은 ${hex}입니다.`,
  faults: {
    unclear: (wrote: string) => `‘${wrote}’은(는) 색으로 읽을 수 없습니다. #1a5c38처럼 적어 주세요.`,
    pale: (ratio: number, least: number) =>
      `이 색은 흰 바탕과의 명암비가 ${ratio} : 1이어서 글자가 잘 보이지 않습니다. ${least} : 1이 되어야 합니다.`,
    meanwhile: '그사이 다른 사람이 대장 설정을 바꾸었습니다. 다시 저장해 주세요.',
    noFile: '로고 파일을 골라 주세요.',
    tooLarge: (kilobytes: number, most: number) =>
      `파일이 ${kilobytes}KB입니다. ${most}KB가 넘지 않게 줄여 주세요.`,
    noPicture: 'PNG나 WebP 그림이 아닙니다. 다른 형식은 PNG로 바꾸어 올려 주세요.',
    sides: (width: number, height: number) =>
      `그림이 ${width}×${height}픽셀입니다. 가로와 세로가 각각 16픽셀에서 2,000픽셀 사이여야 합니다.`,
  },
  logoTitle: '로고',
  logo: '로고 파일',
  logoHint: 'PNG나 WebP, 48KB까지. 세로 80픽셀 이상이고 바탕이 투명하면 좋습니다.',
  logoAlt: '지금 쓰는 로고',
  noLogo: '지금은 기본 표지를 씁니다.',
  saveLogo: '로고 올리기',
  savedLogo: '로고를 바꾸었습니다. 공개 쪽에 바로 보입니다.',
  removeLogo: '로고 내리기',
  removedLogo: '로고를 내렸습니다. 기본 표지가 다시 보입니다.',
}

export type LookDeskWords = typeof ko
