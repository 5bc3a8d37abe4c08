import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { type SignedIn, signedIn } from '../../../tests/support/signed-in.ts'
import type { Installation } from '../../installation/installation.ts'
import type { Id } from '../../kernel/ids.ts'
import { codeAt, newTotpSecret } from '../../passwords/one-time-code.ts'
import { beginSession } from '../../records/account/session.store.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { type Act, perform } from '../../records/perform.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changeRole, endOfficersSessions, restoreOfficer, suspendOfficer } from './administer-officer.ts'
import { changePassword } from './change-password.ts'
import { choosePassword } from './choose-password.ts'
import { inviteOfficer } from './invite-officer.ts'
import { endOwnOtherSessions } from './manage-own-account.ts'
import { offerNewPassword } from './offer-new-password.ts'
import { passSecondStep } from './second-step.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { turnOffTotp, turnOnTotp } from './turn-on-totp.ts'
import { whoIsSignedIn } from './who-is-signed-in.ts'

const PASSWORD = 'forty-two cups of barley tea'
const ANOTHER = 'a kettle sings before it boils'
const doorstep = { agent: 'a test', address: '192.0.2.1', device: undefined }

onEachEngine('an officer who was signed in', (here) => {
  let registerId: Id<'register'>
  let admin: SignedIn
  let accountId: Id<'account'>
  let cookie: string

  beforeEach(async () => {
    registerId = await withReferenceRegister(here())
    admin = await signedIn(here(), 'administrator')
    const invited = { role: 'editor', name: null, email: null } as const
    const made = await perform(here(), occasion(), inviteOfficer, invited)
    assert.ok(made.ok)
    const clerk = { login: 'kim.clerk', name: '김담당', password: PASSWORD, locale: 'ko', doorstep } as const
    const entered = await acceptInvitation(here(), made.value, clerk)
    assert.ok(entered.ok)
    cookie = entered.value.token
    const principal = await whoIsSignedIn(here(), cookie)
    assert.ok(principal.kind === 'officer')
    accountId = principal.accountId
  })

  const occasion = () => ({ principal: admin.principal, registerId })
  const enter = (password = PASSWORD) => signIn(here(), { login: 'kim.clerk', password, doorstep })
  const isIn = async (token: string, from: Installation = here()) =>
    (await whoIsSignedIn(from, token)).kind === 'officer'
  const does = <Input>(act: Act<Input, unknown, { readonly kind: string }>, input: Input) =>
    perform(here(), occasion(), act, input)

  test('is signed out at once, in every process, by each thing that ends sessions', async (t) => {
    const another = await here().again()
    t.after(() => another.close())
    const ends: Readonly<Record<string, () => Promise<unknown>>> = {
      'signing out': () => signOut(here(), cookie),
      'a role change': () => does(changeRole, { accountId, role: 'publisher' }),
      'an administrator who signs them out': () => does(endOfficersSessions, accountId),
      'signing out everywhere else': () => endOwnOtherSessions(here(), accountId, 'another'),
      'a suspension': () => does(suspendOfficer, accountId),
      'being let in again': () => does(restoreOfficer, accountId),
      'a change of password': () =>
        changePassword(here(), accountId, { current: PASSWORD, password: ANOTHER, doorstep }),
    }
    for (const [what, end] of Object.entries(ends)) {
      assert.ok(await isIn(cookie, another), `before ${what}`)
      await end()
      for (const process of [here(), another]) assert.ok(!(await isIn(cookie, process)), what)
      const entered = await enter(what === 'a change of password' ? ANOTHER : PASSWORD)
      assert.ok(entered.ok, what)
      cookie = entered.value.token
    }
  })

  test('has no right left in the register while suspended, and the old one again afterwards', async () => {
    assert.ok((await does(suspendOfficer, accountId)).ok)
    const entered = await enter()
    assert.ok(entered.ok)
    const suspended = await whoIsSignedIn(here(), entered.value.token)
    assert.deepEqual(suspended.kind === 'officer' && [...suspended.roles], [])
    assert.ok((await does(restoreOfficer, accountId)).ok)
    const again = await enter()
    assert.ok(again.ok)
    const restored = await whoIsSignedIn(here(), again.value.token)
    assert.deepEqual(restored.kind === 'officer' && [...restored.roles], [[registerId, 'editor']])
  })

  test('who is the last administrator stays one; each act stands in history without a name', async () => {
    for (const refused of [
      await does(suspendOfficer, admin.accountId),
      await perform(here(), occasion(), changeRole, { accountId: admin.accountId, role: 'reader' }),
    ])
      assert.deepEqual(refused, { ok: false, faults: [{ kind: 'last-administrator' }] })
    assert.ok((await perform(here(), occasion(), changeRole, { accountId, role: 'administrator' })).ok)
    assert.ok((await does(suspendOfficer, admin.accountId)).ok)
    const { reads } = here().database
    const acts = await reads.selectFrom('history').select('act').orderBy('sequence').execute()
    assert.deepEqual(
      acts.slice(-4).map(({ act }) => act),
      ['invite-officer', 'join-register', 'change-role', 'suspend-officer'],
    )
    const payloads = await reads.selectFrom('history_payload').select('payload').execute()
    const told = payloads.map(({ payload }) => payload).join()
    assert.match(told, /editor → administrator/)
    assert.doesNotMatch(told, /김담당|kim\.clerk|시험 담당자/)
  })

  test('who lost the password gets in by a link, once; an administrator of another register cannot make it', async () => {
    const made = await does(offerNewPassword, accountId)
    assert.ok(made.ok && typeof made.value === 'string')
    const chosen = await choosePassword(here(), made.value, { password: ANOTHER, doorstep })
    assert.ok(chosen.ok && (await isIn(chosen.value.token)))
    assert.ok(!(await isIn(cookie)))
    assert.ok(!(await enter(PASSWORD)).ok && (await enter(ANOTHER)).ok)
    const again = await choosePassword(here(), made.value, { password: PASSWORD, doorstep })
    assert.deepEqual(again, { ok: false, faults: [{ kind: 'invitation-over' }] })
    await here().database.transaction((rows) =>
      rows
        .updateTable('account_role')
        .set({ role: 'reader' })
        .where('account_id', '=', admin.accountId)
        .execute(),
    )
    const stranger = { ...admin.principal, roles: new Map() }
    const refused = await perform(here(), { principal: stranger, registerId }, offerNewPassword, accountId)
    assert.deepEqual(refused, { ok: false, faults: [{ kind: 'not-allowed' }] })
    assert.ok((await perform(here(), { principal: OPERATOR, registerId }, offerNewPassword, accountId)).ok)
  })

  test('with an authenticator app comes in by the code only, each code once, or by a recovery code', async () => {
    let moment = Date.now()
    const now = () => new Date(moment).toISOString()
    const later = () => ({ ...here(), clock: { now } })
    const secret = newTotpSecret()
    const offer = { secret, code: codeAt(secret, now()), password: PASSWORD, doorstep }
    assert.ok(!(await turnOnTotp(later(), accountId, { ...offer, password: 'wrong' })).ok)
    assert.ok(!(await turnOnTotp(later(), accountId, { ...offer, code: '000000' })).ok)
    const codes = await turnOnTotp(later(), accountId, offer)
    assert.ok(codes.ok && codes.value.length === 10)
    async function stepWith(code: string): Promise<string> {
      const entered = await signIn(later(), { login: 'kim.clerk', password: PASSWORD, doorstep })
      assert.ok(entered.ok && entered.value.stage === 'second-step')
      assert.ok(!(await isIn(entered.value.token)), 'the password alone opens nothing')
      const passed = await passSecondStep(later(), entered.value.token, { code, doorstep })
      if (!passed.ok) return passed.faults[0]?.kind ?? ''
      assert.ok(!(await isIn(entered.value.token)) && (await isIn(passed.value.token)))
      return 'in'
    }
    /** Without the work of hashing the password. */
    async function wrongStep(): Promise<void> {
      const waiting = { accountId, stage: 'second-step', agent: '', at: now() } as const
      const token = await here().database.transaction((rows) => beginSession(rows, waiting))
      await passSecondStep(later(), token, { code: '000000', doorstep })
    }
    assert.equal(await stepWith(offer.code), 'code-wrong', 'the code that turned it on')
    moment += 60_000
    const code = codeAt(secret, now())
    assert.equal(await stepWith(code), 'in')
    assert.equal(await stepWith(code), 'code-wrong', 'used')
    const [recovery = ''] = codes.value
    assert.equal(await stepWith(recovery.toUpperCase()), 'in')
    assert.equal(await stepWith(recovery), 'code-wrong', 'used')
    for (let count = 0; count < 10; count++) await wrongStep()
    assert.equal(await stepWith(codes.value[1] ?? ''), 'too-many-tries')
    moment += 61 * 60_000
    assert.equal(await stepWith(codes.value[1] ?? ''), 'in')
    assert.ok((await turnOffTotp(later(), accountId, { password: PASSWORD, doorstep })).ok)
    const alone = await enter()
    assert.ok(alone.ok && alone.value.stage === 'open')
  })
})
