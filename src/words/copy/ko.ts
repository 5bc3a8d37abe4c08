/** Words of the copy that is served from files alone. */
export const ko = {
  /** Where a form stands on the live site. */
  askTitle: '의견과 문의',
  ask: '이 누리집은 파일로 제공되어 글을 바로 받지 못합니다. 의견이나 바로잡을 점은 담당부서로 알려 주십시오.',
  askNobody:
    '이 누리집은 파일로 제공되어 글을 바로 받지 못합니다. 의견이나 바로잡을 점은 시청으로 알려 주십시오.',
  found: '{n}건을 찾았습니다.',
  nothing: '찾은 것이 없습니다. 다른 말로 찾아 보십시오.',
  searchNeedsScript: '찾기는 자바스크립트를 켜야 쓸 수 있습니다. 사이트맵에서 모든 쪽을 볼 수 있습니다.',
}

export type CopyWords = typeof ko
