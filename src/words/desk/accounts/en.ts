import type { AccountWords } from './ko.ts'

export const en: AccountWords = {
  signInTitle: 'Sign in',
  signInLead: 'For the officers who keep the register.',
  login: 'Sign-in name',
  loginHint: 'The name or mail address that you chose when you were invited.',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  signIn: 'Sign in',
  signInHelp: 'If you cannot sign in',
  signInHelpText:
    'Ask the administrator of your register for a link to choose a new password. If the administrator is locked out too, whoever runs the server can make a link with one command.',
  signedOut: 'You have signed out.',
  sessionEnded: 'Your session has ended. Sign in again to go on where you were.',

  setUpTitle: 'Create the first administrator’s account',
  setUpLead: (registers) =>
    `This link makes you the administrator of the register of ${registers}. It works once. Afterwards you can invite your colleagues.`,
  joinTitle: 'Create your account',
  joinLead: (register, role) =>
    `You were invited to the register of ${register} as ${role.toLowerCase()}. This link works once.`,
  name: 'Your name',
  nameHint: 'Your colleagues see it. It never appears on the public site.',
  newLogin: 'Sign-in name',
  newLoginHint: 'A mail address or a short name, of the letters a to z, digits and . _ - @ +',
  newPassword: 'Password',
  passwordHint: (least, kinds) =>
    kinds > 0
      ? `At least ${least} characters, with ${kinds} of these: small letters, capitals, digits, signs.`
      : `At least ${least} characters. A sentence of four or five words is easy to remember and hard to guess.`,
  createAccount: 'Create account and begin',
  welcome: (name) => `Welcome, ${name}. Your account is ready; sign in with it from now on.`,
  invitationOverTitle: 'This link no longer works',
  invitationOverText:
    'It was used already or its time is over. If you have made your account, sign in. If not, ask whoever invited you for a new link.',
  toSignIn: 'Sign in',

  faultSignInWrong: 'The sign-in name or the password is wrong. Enter them again',
  faultLoginMissing: 'Enter your sign-in name',
  faultPasswordMissing: 'Enter your password',
  faultBusy: 'Many people are signing in just now. Try again in a moment',
  faultNameMissing: 'Enter your name',
  faultLoginWrong:
    'The sign-in name must have at least 3 characters, begin with a letter or digit, and use only a-z 0-9 . _ - @ +',
  faultLoginTaken: 'Somebody uses this sign-in name already. Choose another',
  faultPasswordShort: (least) => `The password must have at least ${least} characters`,
  faultPasswordLong: (most) => `The password must have at most ${most} characters`,
  faultPasswordKinds: (kinds) =>
    `The password must have ${kinds} of these: small letters, capitals, digits, signs`,
  faultPasswordGuessable: 'This password is easy to guess. Add other words to it',
  faultPasswordNamed: 'The password contains your sign-in name. Use other words',

  accountTitle: 'Your account',
  accountRegister: 'Register',
  accountRole: 'Role',
  accountRoles: 'Your roles',
}
