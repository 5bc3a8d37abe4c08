/** Words of how pages are looked at: the year index, the map's handles, the reader's own settings, the kit. */
export const ko = {
  yearIndex: '연도 바로가기',
  appearance: '보기 설정',
  size: '글자 크기',
  sizes: { normal: '보통', large: '크게', larger: '더 크게' },
  colours: '화면 색',
  colourChoices: { device: '기기 설정대로', light: '밝게', dark: '어둡게', contrast: '고대비' },
  nearMap: '가까운 교류도시',
  mapIn: '지도 확대',
  mapOut: '지도 축소',
  mapWhole: '지도 처음 크기로',
  mapMoves: {
    left: '지도 왼쪽 보기',
    up: '지도 위쪽 보기',
    down: '지도 아래쪽 보기',
    right: '지도 오른쪽 보기',
  },
  mapHint: '지도를 고른 뒤 화살표 키로 옮기고 더하기·빼기 키로 크기를 바꿉니다.',
  where: '지역',
  partners: '교류도시',
  tieKind: '관계',
  whereUnknown: '위치 모름',
  nobodyThere: '고른 조건에 맞는 교류도시가 없습니다. 조건을 하나 바꿔 보세요.',
  kit: '화면 부품',
  kitAbout: '이 누리집이 쓰는 화면 부품과 그 상태입니다. 시험이 보는 것과 같은 예입니다.',
}

export type LookWords = typeof ko
