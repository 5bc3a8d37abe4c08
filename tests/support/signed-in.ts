import type { BrowserContextOptions } from 'playwright-core'
import { joinRegister } from '../../src/acts/accounts/join-register.ts'
import type { Installation } from '../../src/installation/installation.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import type { DeskLocale } from '../../src/kernel/locale.ts'
import { addAccount } from '../../src/records/account/account.store.ts'
import type { Principal, Role } from '../../src/records/account/principal.ts'
import { beginSession } from '../../src/records/account/session.store.ts'
import { principalBehind } from '../../src/records/account/session.view.ts'
import { perform } from '../../src/records/perform.ts'
import { listRegisters } from '../../src/records/register/register.view.ts'

type Window = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** An officer of a test, with an account and a session of their own. */
export interface SignedIn {
  readonly accountId: Id<'account'>
  /** For acts that are performed without a page. */
  readonly principal: Principal
  /** For requests, also those that change something: `site.post(path, fields, officer.headers)`. */
  readonly headers: Readonly<Record<string, string>>
  /** For a window of the browser: `inWindow(browser, { ...officer.window(site.address), viewport }, …)`. */
  window(address: string): { readonly storageState: Window }
}

export interface SignedInAs {
  /** The first register of the installation without it. */
  readonly registerId?: Id<'register'>
  readonly locale?: DeskLocale
  readonly name?: string
}

/** Somebody who has signed in and has that role in a register; null for an account without any role. */
export async function signedIn(
  installation: Installation,
  role: Role | null,
  { registerId, locale = 'ko', name = '시험 담당자' }: SignedInAs = {},
): Promise<SignedIn> {
  const { database, clock } = installation
  const id = newId<'account'>()
  const at = clock.now()
  const account = { id, login: `officer-${id}`, name, email: null, locale, password: null }
  await database.transaction((rows) => addAccount(rows, account, at))
  if (role) await join(installation, id, role, registerId)
  const session = { accountId: id, stage: 'open', agent: 'a test', at } as const
  const token = await database.transaction((rows) => beginSession(rows, session))
  return {
    accountId: id,
    principal: await principalBehind(database.reads, id),
    headers: { cookie: `gyoryu-session=${token}`, 'sec-fetch-site': 'same-origin' },
    window: (address) => ({ storageState: { cookies: [cookieOf(token, address)], origins: [] } }),
  }
}

async function join(
  installation: Installation,
  accountId: Id<'account'>,
  role: Role,
  registerId: Id<'register'> | undefined,
): Promise<void> {
  const [first] = await listRegisters(installation.database.reads)
  const where = registerId ?? first?.id
  if (!where) throw new Error('there is no register to have a role in')
  const principal: Principal = { kind: 'officer', accountId, roles: new Map() }
  const joined = await perform(installation, { principal, registerId: where }, joinRegister, {
    accountId,
    role,
  })
  if (!joined.ok) throw new Error(JSON.stringify(joined.faults))
}

function cookieOf(token: string, address: string) {
  return {
    name: 'gyoryu-session',
    value: token,
    domain: new URL(address).hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax' as const,
  }
}
