import { MOST_LETTERS, type SignInRules } from './rules.ts'

/** Why a password is not taken. */
export type PasswordFault =
  | { readonly kind: 'password-short'; readonly least: number }
  | { readonly kind: 'password-long'; readonly most: number }
  | { readonly kind: 'password-kinds'; readonly kinds: number }
  | { readonly kind: 'password-guessable' }
  | { readonly kind: 'password-named' }

const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^\p{L}\p{N}]/u]

/** Words that people take first; Korean ones also as they come out of a keyboard that was left in Latin. */
const COMMON =
  /password|passw0rd|p@ssw0rd|qwerty|asdf|letmein|welcome|admin|gyoryu|exchange|iloveyou|qlalfqjsgh|rhksflwk|비밀번호|관리자|교류/giu

/** What is wrong with a new password of the person who signs in as `login`; undefined for nothing. */
export function passwordFault(
  password: string,
  { login, rules }: { readonly login: string; readonly rules: SignInRules },
): PasswordFault | undefined {
  const letters = [...password]
  if (letters.length < rules.least) return { kind: 'password-short', least: rules.least }
  if (letters.length > MOST_LETTERS) return { kind: 'password-long', most: MOST_LETTERS }
  if (KINDS.filter((kind) => kind.test(password)).length < rules.kinds)
    return { kind: 'password-kinds', kinds: rules.kinds }
  if (isNamed(password, login)) return { kind: 'password-named' }
  return isGuessable(letters, rules) ? { kind: 'password-guessable' } : undefined
}

/** The part of a mail address before its sign is a name too. */
function isNamed(password: string, login: string): boolean {
  const [name = ''] = login.split('@')
  return name.length >= 3 && password.toLowerCase().includes(name.toLowerCase())
}

/** Without common words, and of letters in a row (abc, 321, aaa) only the first, too little is left. */
function isGuessable(letters: readonly string[], { least }: SignInRules): boolean {
  const own = [...letters.join('').replace(COMMON, '')]
  const steps = own.filter((letter, place) => place === 0 || !follows(letter, own[place - 1] ?? ''))
  return steps.length < least / 2
}

function follows(letter: string, before: string): boolean {
  return Math.abs((letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1
}
