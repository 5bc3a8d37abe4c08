import { withParticle } from '../../particle.ts'

/** Korean defines the keys; English satisfies this type. */
export const ko = {
  // Signing in and out
  signInTitle: '로그인',
  signInLead: '교류 업무를 보는 담당자만 들어갈 수 있습니다.',
  login: '로그인 이름',
  loginHint: '초대받아 계정을 만들 때 정한 이름이나 전자우편 주소입니다.',
  password: '비밀번호',
  showPassword: '비밀번호 보기',
  hidePassword: '비밀번호 숨기기',
  signIn: '로그인',
  signInHelp: '로그인할 수 없으면',
  signInHelpText:
    '대장 관리자에게 새 비밀번호를 정할 링크를 부탁하세요. 관리자도 들어갈 수 없으면 서버를 맡은 사람이 명령 한 줄로 링크를 만들 수 있습니다.',
  signedOut: '로그아웃했습니다.',
  sessionEnded: '로그인이 끝났습니다. 다시 로그인하면 보시던 화면으로 돌아갑니다.',

  // The link of an invitation
  setUpTitle: '첫 관리자 계정 만들기',
  setUpLead: (registers: string) =>
    `${registers} 교류 대장의 관리자가 되는 링크입니다. 한 번만 쓸 수 있습니다. 계정을 만든 뒤 동료를 초대할 수 있습니다.`,
  joinTitle: '계정 만들기',
  joinLead: (register: string, role: string) =>
    `${register} 교류 대장에 ${withParticle(role, '으로/로')} 초대받았습니다. 이 링크는 한 번만 쓸 수 있습니다.`,
  name: '이름',
  nameHint: '함께 일하는 사람에게 보입니다. 공개 누리집에는 나오지 않습니다.',
  newLogin: '로그인 이름',
  newLoginHint: '전자우편 주소나 짧은 이름. 영문 소문자, 숫자와 . _ - @ + 를 쓸 수 있습니다.',
  newPassword: '비밀번호',
  passwordHint: (least: number, kinds: number) =>
    kinds > 0
      ? `${least}자 이상. 영문 소문자, 대문자, 숫자, 특수문자 가운데 ${kinds}가지 이상을 섞어 주세요.`
      : `${least}자 이상. 낱말 네댓 개를 이은 문장이면 외우기 쉽고 안전합니다.`,
  createAccount: '계정 만들고 시작하기',
  welcome: (name: string) => `${name} 님, 계정을 만들었습니다. 다음부터는 로그인해 주세요.`,
  invitationOverTitle: '이 링크는 쓸 수 없습니다',
  invitationOverText:
    '이미 쓴 링크이거나 기한이 지났습니다. 계정을 만드셨다면 로그인해 주세요. 아니면 초대한 사람에게 새 링크를 부탁하세요.',
  toSignIn: '로그인하기',

  // Faults
  faultSignInWrong: '로그인 이름이나 비밀번호가 맞지 않습니다. 다시 적어 주세요',
  faultLoginMissing: '로그인 이름을 적어 주세요',
  faultPasswordMissing: '비밀번호를 적어 주세요',
  faultBusy: '지금 로그인하는 사람이 많습니다. 잠시 뒤 다시 눌러 주세요',
  faultNameMissing: '이름을 적어 주세요',
  faultLoginWrong:
    '로그인 이름은 영문 소문자나 숫자로 시작하는 3자 이상이어야 합니다. 쓸 수 있는 글자: a-z 0-9 . _ - @ +',
  faultLoginTaken: '이미 쓰는 사람이 있는 로그인 이름입니다. 다른 이름을 적어 주세요',
  faultPasswordShort: (least: number) => `비밀번호를 ${least}자 이상으로 적어 주세요`,
  faultPasswordLong: (most: number) => `비밀번호를 ${most}자 안으로 줄여 주세요`,
  faultPasswordKinds: (kinds: number) =>
    `비밀번호에 영문 소문자, 대문자, 숫자, 특수문자 가운데 ${kinds}가지 이상을 섞어 주세요`,
  faultPasswordGuessable: '남이 쉽게 맞힐 수 있는 비밀번호입니다. 다른 말을 더해 주세요',
  faultPasswordNamed: '비밀번호에 로그인 이름이 들어 있습니다. 다른 말로 바꿔 주세요',

  // One's own account
  accountTitle: '내 계정',
  accountRegister: '대장',
  accountRole: '역할',
  accountRoles: '맡은 역할',
}

export type AccountWords = typeof ko
