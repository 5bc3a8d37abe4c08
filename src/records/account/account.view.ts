import type { Id } from '../../kernel/ids.ts'
import type { DeskLocale, Texts } from '../../kernel/locale.ts'
import { registerContent } from '../register/register.ts'
import type { Reads } from '../tx.ts'
import { type Account, toAccount, toRole } from './account.ts'
import type { Role } from './principal.ts'

/** A person who is signed in, as their pages greet them. */
export interface Officer {
  readonly accountId: Id<'account'>
  readonly login: string
  readonly name: string
  readonly locale: DeskLocale
  /** Where they have a role that is not suspended, oldest register first. */
  readonly registers: readonly OfficersRegister[]
}

export interface OfficersRegister {
  readonly id: Id<'register'>
  readonly slug: string
  /** The home government as it calls itself, per language. */
  readonly names: Texts
  readonly placeId: Id<'place'>
  readonly role: Role
}

export async function accountByLogin(reads: Reads, login: string): Promise<Account | undefined> {
  const row = await reads.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst()
  return row && toAccount(row)
}

export async function accountById(reads: Reads, id: string): Promise<Account | undefined> {
  const row = await reads.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toAccount(row)
}

export async function isAnyAccount(reads: Reads): Promise<boolean> {
  return (await reads.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function officerOf(reads: Reads, accountId: string): Promise<Officer | undefined> {
  const account = await accountById(reads, accountId)
  if (!account) return undefined
  const { id, login, name, locale } = account
  return { accountId: id, login, name, locale, registers: await registersOf(reads, accountId) }
}

async function registersOf(reads: Reads, accountId: string): Promise<OfficersRegister[]> {
  const rows = await reads
    .selectFrom('account_role')
    .innerJoin('register', 'register.id', 'account_role.register_id')
    .select(['register.id', 'register.slug', 'register.content', 'account_role.role'])
    .where('account_role.account_id', '=', accountId)
    .where('account_role.suspended_at', 'is', null)
    .orderBy('register.created_at')
    .orderBy('register.id')
    .execute()
  return rows.flatMap(({ id, slug, content, role: text }) => {
    const role = toRole(text)
    const { names, placeId } = registerContent.parse(JSON.parse(content))
    return role ? [{ id: id as Id<'register'>, slug, names, placeId, role }] : [] // written from an id of ours
  })
}
