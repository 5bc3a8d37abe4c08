/** What is told to a program whose request could not be done; Korean defines the keys, the other languages satisfy this type. */
export const ko = {
  'token-missing': {
    title: '토큰이 없습니다',
    advice:
      'Authorization 머리글에 Bearer와 토큰을 적어 주세요. 토큰은 관리자가 업무 화면의 연계 시스템에서 만듭니다.',
  },
  'token-invalid': {
    title: '쓸 수 없는 토큰입니다',
    advice: '토큰이 다르거나 기한이 지났거나 폐기되었습니다. 관리자에게 새 토큰을 받아 주세요.',
  },
  'too-many-failures': {
    title: '쓸 수 없는 토큰이 너무 많이 왔습니다',
    advice: '시스템의 설정을 바로잡고 15분 뒤에 다시 보내 주세요.',
  },
  'too-many-requests': {
    title: '요청이 너무 많습니다',
    advice: '토큰마다 1분에 300번까지 받습니다. Retry-After에 적힌 만큼 기다려 주세요.',
  },
  'scope-missing': {
    title: '이 토큰으로는 할 수 없습니다',
    advice: '토큰이 이 등록부의 것이 아니거나, 이 일을 하도록 만든 것이 아닙니다.',
  },
  'second-person-needed': {
    title: '토큰으로는 공개할 수 없습니다',
    advice: '이 등록부는 다른 담당자가 확인하고 공개합니다. 초안은 그대로 기다립니다.',
  },
  'not-json': {
    title: 'JSON으로 읽을 수 없습니다',
    advice: '본문을 UTF-8로 된 JSON으로 보내 주세요.',
  },
  'key-faulty': {
    title: 'Idempotency-Key를 쓸 수 없습니다',
    advice: '빈칸 없는 ASCII 글자를 100자까지 적어 주세요.',
  },
  'query-faulty': {
    title: '물음을 읽을 수 없습니다',
    advice: 'limit은 1부터 100까지의 수이고, after는 앞선 답의 next에 있는 값입니다.',
  },
  'not-found': {
    title: '없는 주소이거나 없는 기록입니다',
    advice: '주소와 고유번호를 확인해 주세요.',
  },
  'method-not-allowed': {
    title: '이 주소에서 할 수 없는 일입니다',
    advice: 'Allow에 적힌 방법으로 보내 주세요.',
  },
  'nothing-waits': {
    title: '기다리는 초안이 없습니다',
    advice: '공개된 것과 다른 내용이 없습니다.',
  },
  'is-withdrawn': {
    title: '철회한 기록입니다',
    advice: '다시 공개하는 일은 담당자가 업무 화면에서 합니다.',
  },
  stale: {
    title: '그사이 다른 사람이 고쳤습니다',
    advice: '지금 상태를 다시 읽고, 그 ETag를 If-Match에 적어 다시 보내 주세요.',
  },
  'too-large': {
    title: '본문이 너무 큽니다',
    advice: '초안 하나는 256KB, 여러 건은 4MB까지 받습니다. 나누어 보내 주세요.',
  },
  'wrong-type': {
    title: '받지 않는 형식입니다',
    advice: '새 초안은 application/json, 고칠 내용은 application/merge-patch+json으로 보내 주세요.',
  },
  'draft-faulty': {
    title: '초안에 고칠 곳이 있습니다',
    advice: 'errors에 적힌 곳을 모두 고쳐 다시 보내 주세요. 아무것도 저장하지 않았습니다.',
  },
  'key-reused': {
    title: '같은 Idempotency-Key로 다른 내용이 왔습니다',
    advice: '다른 요청에는 새 키를 적어 주세요.',
  },
  'version-missing': {
    title: 'If-Match가 없습니다',
    advice: '고치기 전에 받은 ETag를 If-Match에 적어 주세요. 그래야 남이 고친 것을 덮어쓰지 않습니다.',
  },
  broken: {
    title: '처리하지 못했습니다',
    advice: '잠시 뒤 같은 Idempotency-Key로 다시 보내 주세요.',
  },
  unavailable: {
    title: '지금은 답할 수 없습니다',
    advice: '잠시 뒤 같은 Idempotency-Key로 다시 보내 주세요.',
  },
}
export type SystemsWords = Readonly<
  Record<keyof typeof ko, { readonly title: string; readonly advice: string }>
>
