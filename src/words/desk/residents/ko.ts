/** What residents sent, and answering it. Korean defines the keys; English satisfies this type. */
export const ko = {
  menu: '주민 의견',
  title: '주민 의견',
  lead: '누리집을 본 분들이 보낸 글입니다. 틀린 곳을 알린 글에는 답하고, 답은 그 기록의 쪽에 공개됩니다.',
  waiting: '답을 기다리는 글',
  noneWaiting: '답을 기다리는 글이 없습니다.',
  comments: '만족도에 남긴 의견',
  noComments: '남긴 의견이 없습니다.',
  answered: '답한 글',
  received: (day: string) => `${day} 받음`,
  answeredOn: (day: string) => `${day} 답함`,
  score: (score: number) => `5점 가운데 ${score}점`,
  one: '틀린 곳을 알린 글',
  oneLead: '먼저 기록을 고치고 공개한 다음 답해 주세요. 고칠 것이 없으면 까닭을 적어 답합니다.',
  record: '기록',
  gone: '이제 공개하지 않는 기록',
  wrong: '틀렸다는 것',
  right: '맞다는 것',
  source: '근거',
  noSource: '적지 않음',
  address: '답을 받을 주소',
  noAddress: '적지 않음',
  addressMailed: '답하면 이 주소로 답을 보내고, 주소를 지웁니다.',
  addressByHand:
    '전자우편 서버가 없어 보내 드리지 못합니다. 직접 보낸 다음 답해 주세요. 답하면 주소를 지웁니다.',
  correct: '기록 고치기',
  view: '공개된 페이지 보기',
  answerTitle: '답하기',
  outcome: '어떻게 했습니까?',
  text: '답',
  textHint: '누구나 보는 글입니다. 그대로 두었다면 까닭을 적어 주세요. 1,000자까지 쓸 수 있습니다.',
  quoted: '보낸 글도 답과 함께 공개합니다',
  quotedHint: '남의 이름이나 개인정보가 있으면 끄세요.',
  send: '답하고 공개',
  sendWithoutMail: '전자우편 없이 답하고 공개',
  back: '주민 의견으로',
  faultOutcome: '어떻게 했는지 골라 주세요',
  faultText: '답을 적어 주세요',
  faultLong: '답을 1,000자 안으로 줄여 주세요',
  faultMail: '전자우편을 보내지 못했습니다. 잠시 뒤에 다시 하거나, 직접 보내고 전자우편 없이 답해 주세요',
  faultAnswered: '그사이 다른 사람이 답했습니다',
  faultRight: '답을 공개할 권한이 없습니다. 공개 담당자에게 부탁해 주세요',
  flash: '답을 공개했고 주소를 지웠습니다.',
  readOnly: '답은 공개 담당자와 관리자가 할 수 있습니다.',
  beside: '주민이 이 기록에서 틀린 곳을 알렸습니다',
  answerIt: '고친 다음 답하기',
}

type Loose<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Loose<T[Key]> }

export type ResidentsWords = Loose<typeof ko>
