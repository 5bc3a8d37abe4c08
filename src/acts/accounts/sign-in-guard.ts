import {
  type AttemptLimit,
  countAttempt,
  forgetAttempts,
  sweepAttempts,
  takeBackAttempt,
} from '../../records/account/attempt.store.ts'
import { isKnownDevice } from '../../records/account/device.store.ts'
import type { Rows } from '../../records/tx.ts'
import type { AccountDeps } from './account-deps.ts'
import { networkOf } from './network-of.ts'

/** From where somebody tries to come in. */
export interface Doorstep {
  /** The browser, as it names itself. */
  readonly agent: string
  /** The address that the request came from. */
  readonly address: string
  /** The cookie of a browser from which somebody signed in before. */
  readonly device: string | undefined
}

/** Whom somebody tries to come in as. */
export interface Claim {
  /** As it was typed. */
  readonly login: string
  /** Undefined when nobody has that name. */
  readonly accountId: string | undefined
}

const QUARTER = 15
const HOUR = 60
/** Failed sign-ins of all strangers together for one name in an hour. */
const STRANGERS_FOR_NAME = 100
/** Failed sign-ins from one network in a quarter of an hour; many colleagues may share its address. */
const FROM_NETWORK = 100

/** What was counted for an attempt, to be settled when its outcome is known. */
export interface Counted {
  /** Failures that a success makes undone. */
  readonly own: string
  /** Counts of strangers, from which a success is taken back. */
  readonly shared: readonly string[]
}

/**
 * Counts an attempt to sign in before the password is looked at; undefined when it is one too many. A browser from which
 * this very account has signed in before counts by itself, so that strangers who guess cannot lock its officer out
 * (OWASP, device cookies); everybody else counts by name and network, by name, and by network. A name that nobody has
 * counts like any other.
 */
export async function countSignIn(
  deps: AccountDeps,
  claim: Claim,
  doorstep: Doorstep,
): Promise<Counted | undefined> {
  const at = deps.clock.now()
  const limits = await limitsFor(deps, claim, doorstep)
  const passed = await deps.database.transaction(async (rows) => {
    await sweepAttempts(rows, new Date(Date.parse(at) - HOUR * 60_000).toISOString())
    return countAll(rows, limits, at)
  })
  const [own, ...shared] = limits.map(({ bucket }) => bucket)
  return passed && own !== undefined ? { own, shared } : undefined
}

/** The first that is full ends the counting: what is turned away adds nothing to what all strangers share. */
async function countAll(rows: Rows, limits: readonly AttemptLimit[], at: string): Promise<boolean> {
  for (const limit of limits) if (!(await countAttempt(rows, limit, at))) return false
  return true
}

async function limitsFor(
  { database, settings }: AccountDeps,
  { login, accountId }: Claim,
  { address, device }: Doorstep,
): Promise<AttemptLimit[]> {
  const most = settings.rules.tries
  // Asked for every name, so that it takes the same time whether somebody has it or not.
  const known = await isKnownDevice(database.reads, device ?? '', accountId ?? '')
  if (known) return [{ bucket: `device:${device}:${accountId}`, most, minutes: QUARTER }]
  const name = login.normalize('NFKC').trim().toLowerCase()
  const network = networkOf(address)
  return [
    { bucket: `name and network:${name}|${network}`, most, minutes: QUARTER },
    { bucket: `name:${name}`, most: STRANGERS_FOR_NAME, minutes: HOUR },
    { bucket: `network:${network}`, most: FROM_NETWORK, minutes: QUARTER },
  ]
}

/** Somebody came in: what was counted against them was no guessing. */
export async function settleSignIn(rows: Rows, { own, shared }: Counted): Promise<void> {
  await forgetAttempts(rows, [own])
  for (const bucket of shared) await takeBackAttempt(rows, bucket)
}
