import type { CorrectionOutcome } from './outcome.ts'

/** Reports of mistakes and their answers. Korean defines the keys. */
export const ko = {
  correctThis: '틀린 곳 알리기',
  correctFact: (label: string) => `${label}: 틀린 곳 알리기`,
  correctShort: '알리기',
  title: '틀린 곳 알리기',
  about: '공개한 기록에서 틀린 곳을 담당부서에 알립니다.',
  lead: '무엇이 틀렸고 무엇이 맞는지 적어 주세요. 담당자가 살펴보고, 답을 이 기록의 쪽에 공개합니다.',
  leadWithoutRecord: '고칠 기록이 있는 쪽을 열고, 그 쪽의 ‘틀린 곳 알리기’를 눌러 주세요.',
  record: '알리려는 기록',
  wrong: '무엇이 틀렸습니까?',
  wrongHint: '틀린 글이나 숫자를 그대로 적어 주세요. 1,000자까지 쓸 수 있습니다.',
  right: '무엇이 맞습니까?',
  rightHint: '1,000자까지 쓸 수 있습니다.',
  source: '어디에서 확인할 수 있습니까? (선택)',
  sourceHint: '누리집 주소, 문서나 책의 이름, 직접 겪은 일 등. 500자까지 쓸 수 있습니다.',
  address: '답을 받을 전자우편 (선택)',
  addressHint: '답을 보내는 데에만 쓰고, 답한 뒤에 지웁니다. 공개하지 않습니다.',
  privacy:
    '이름과 주소(IP)는 남기지 않습니다. 다른 사람의 개인정보를 적지 마세요. 적으신 글은 답과 함께 공개할 수 있습니다.',
  send: '보내기',
  refused: '보내지 못했습니다',
  errors: '다음을 고쳐 주세요',
  faultWrongMissing: '무엇이 틀렸는지 적어 주세요',
  faultRightMissing: '무엇이 맞는지 적어 주세요',
  faultWrongLong: '틀린 곳을 1,000자 안으로 줄여 주세요',
  faultRightLong: '맞는 내용을 1,000자 안으로 줄여 주세요',
  faultSourceLong: '근거를 500자 안으로 줄여 주세요',
  faultAddress: '전자우편 주소를 name@example.kr처럼 적거나 비워 주세요',
  faultRecord: '알리려는 기록을 찾지 못했습니다. 그 기록의 쪽을 다시 열어 주세요',
  faultTooMany: '지금은 알림이 많이 밀려 있습니다. 한 시간쯤 뒤에 다시 보내 주세요',
  faultKeyReused: '이 글은 이미 다른 내용으로 받았습니다. 고친 글을 보내려면 쪽을 다시 열어 주세요',
  thanksTitle: '잘 받았습니다',
  thanksText: '알려 주셔서 고맙습니다. 담당자가 살펴본 뒤 답을 이 기록의 쪽에 공개합니다.',
  back: '기록으로 돌아가기',
  answered: '알려 주신 것과 답',
  report: '알려 주신 것',
  reportHidden: '알려 주신 글은 공개하지 않습니다.',
  answer: '답',
  outcomes: {
    corrected: '고쳤습니다',
    partly: '일부를 고쳤습니다',
    kept: '그대로 둡니다',
  } satisfies Readonly<Record<CorrectionOutcome, string>>,
}

export type CorrectionsWords = typeof ko
