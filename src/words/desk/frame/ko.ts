import { withParticle } from '../../particle.ts'

/** Korean defines the keys; English satisfies this type. */
export const ko = {
  deskOf: (home: string) => `${home} 교류 업무`,
  desk: '교류 업무',
  titled: (title: string, desk: string) => `${title} | ${desk}`,
  faulty: (title: string) => `오류: ${title}`,
  skipToContent: '본문 바로가기',
  skipToMenu: '메뉴 바로가기',
  menu: '업무 메뉴',
  openMenu: '메뉴 열기',
  manage: '대장 관리',
  home: '업무 홈',
  registers: '대장 고르기',
  otherRegisters: '다른 대장',
  account: '내 계정',
  person: '로그인한 사람',
  signedInAs: (name: string) => `${name} 님`,
  signOut: '로그아웃',
  languages: '화면 언어',
  publicSite: '공개 누리집 보기',
  footer: '업무 화면 정보',
  undo: '되돌리기',
  close: '닫기',
  optional: '선택',
  toPublish: '공개하려면 필요',
  faults: '다음을 고쳐 주세요',
  chooseOne: '골라 주세요',
  registersTitle: '어느 대장에서 일하시겠습니까?',
  noRegister: '맡은 대장이 없습니다',
  noRegisterText: '아직 맡은 대장이 없거나 사용이 멈춰 있습니다. 대장 관리자에게 문의해 주세요.',
  homeTitle: (home: string) => `${home} 교류 업무`,
  homeLead: (home: string) => `${withParticle(home, '와/과')} 교류하는 도시의 기록을 쓰고 공개하는 곳입니다.`,
  endedTitle: '로그인이 풀렸습니다',
  endedText: '보내신 내용은 아직 저장되지 않았지만 이 화면에 그대로 있습니다. 창을 닫지 마세요.',
  endedSignIn: '새 창에서 로그인하기',
  endedAgainText: '로그인한 뒤 이 화면으로 돌아와 다시 보내세요.',
  endedAgain: '다시 보내기',
  endedFiles:
    '고르신 파일은 남아 있지 않습니다. 로그인한 뒤 다시 보내면 적은 글이 그대로 나오니, 그때 파일을 다시 골라 주세요.',
  endedTyped: '보내려던 글 보기',
  yourRole: (role: string) => `지금 역할: ${role}`,
  roles: {
    reader: '열람자',
    editor: '작성자',
    publisher: '공개 담당자',
    administrator: '관리자',
  },
  rolesAbout: {
    reader: '공개 전 기록까지 보기만 합니다.',
    editor: '기록을 가져오고, 쓰고, 고칩니다. 공개는 하지 않습니다.',
    publisher: '작성자의 일에 더해 기록을 공개하고 내립니다.',
    administrator: '공개 담당자의 일에 더해 담당자를 초대하고 대장 설정을 바꿉니다.',
  },
  errors: {
    403: [
      '이 일을 할 권한이 없습니다',
      '아무것도 바뀌지 않았습니다. 맡은 역할로는 할 수 없는 일이니, 필요하면 대장 관리자에게 역할을 바꿔 달라고 하세요. 역할이 맞는데도 이 화면이 나오면 앞 화면을 새로 고친 뒤 다시 해 보세요.',
    ],
    404: [
      '화면을 찾지 못했습니다',
      '주소가 바뀌었거나 잘못 적혔거나, 되돌린 가져오기의 기록일 수 있습니다. 저장한 다른 것은 그대로입니다. 이름으로 찾거나 업무 홈에서 찾아 주세요.',
    ],
    409: [
      '그사이 다른 사람이 고쳤습니다',
      '앞 화면으로 돌아가 새로 고친 뒤, 지금 내용을 보고 다시 고쳐 주세요.',
    ],
    410: ['지난 주소입니다', '이 주소는 더 쓰지 않습니다. 업무 홈에서 찾아 주세요.'],
    413: [
      '보낸 것이 너무 큽니다',
      '보낸 것은 저장하지 않았고, 전에 저장한 것은 그대로입니다. 파일을 몇 번에 나누어 보내거나, 글을 나누어 다시 보내 주세요.',
    ],
    422: [
      '보낸 내용을 읽지 못했습니다',
      '바뀐 것은 없습니다. 앞 화면으로 돌아가 빠진 것이 없는지 확인하고 다시 보내 주세요.',
    ],
    429: ['시도가 너무 잦습니다', '저장한 것은 그대로입니다. 몇 분 기다렸다가 다시 시도해 주세요.'],
    500: [
      '화면을 만들지 못했습니다',
      '우리 쪽의 잘못입니다. 저장한 것은 그대로 있습니다. 잠시 뒤 다시 열어 주세요.',
    ],
    503: ['지금은 쓸 수 없습니다', '점검 중이거나 사용자가 많습니다. 잠시 뒤 다시 열어 주세요.'],
  } satisfies Readonly<Record<DeskErrorStatus, readonly [string, string]>>,
}

/** The statuses that have words of their own; any other is shown as 404 (below 500) or 500. */
export type DeskErrorStatus = 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503

export type FrameWords = typeof ko
