import type { Id } from '../../kernel/ids.ts'
import { type DeskLocale, DESK_LOCALES } from '../../kernel/locale.ts'
import type { AccountRow } from './account.table.ts'
import { type Role, ROLES } from './principal.ts'

/** Who a person of staff is, with what their sign-in is checked against. */
export interface Account {
  readonly id: Id<'account'>
  readonly login: string
  readonly name: string
  readonly email: string | null
  readonly locale: DeskLocale
  readonly password: string | null
  readonly passwordChangedAt: string | null
  readonly formerPasswords: readonly string[]
  /** Sealed by the installation. */
  readonly totpSecret: string | null
  readonly totpStep: number | null
  /** Whether they sign in at the city's own sign-on. */
  readonly elsewhere: boolean
}

const LOGIN = /^[a-z0-9][a-z0-9._@+-]{2,63}$/
const LONGEST_NAME = 80

/** The name that a person signs in with: a mail address or a short name, in small letters; undefined when it is neither. */
export function toLogin(typed: string): string | undefined {
  const login = typed.normalize('NFKC').trim().toLowerCase()
  return LOGIN.test(login) ? login : undefined
}

/** The name that colleagues see. */
export function toPersonName(typed: string): string | undefined {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  return name !== '' && name.length <= LONGEST_NAME ? name : undefined
}

export function toRole(text: string): Role | undefined {
  return ROLES.find((role) => role === text)
}

export function toAccount(row: AccountRow): Account {
  return {
    id: row.id as Id<'account'>, // written from an id of ours
    login: row.login,
    name: row.name,
    email: row.email,
    locale: DESK_LOCALES.find((locale) => locale === row.locale) ?? 'ko',
    password: row.password,
    passwordChangedAt: row.password_changed_at,
    formerPasswords: JSON.parse(row.former_passwords) as string[], // written from such a list
    totpSecret: row.totp_secret,
    totpStep: row.totp_step,
    elsewhere: row.issuer !== null,
  }
}
