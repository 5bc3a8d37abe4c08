import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { verifyHistory } from '../../records/history/verify-history.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { perform } from '../../records/perform.ts'
import { acceptInvitation, openInvitation } from './accept-invitation.ts'
import { inviteOfficer } from './invite-officer.ts'
import { offerAdministrator } from './set-up-administrator.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { whoIsSignedIn } from './who-is-signed-in.ts'

const password = 'forty-two cups of barley tea'
const doorstep = { agent: 'a test', address: '192.0.2.1', device: undefined }
const newcomer = { login: 'Kim.Clerk', name: '김담당', password, locale: 'ko', doorstep } as const

onEachEngine('the link to the first administrator', (here) => {
  async function offered(): Promise<string> {
    const made = await offerAdministrator(here())
    assert.ok(made.ok)
    return made.value
  }

  test('makes its holder administrator, once; the history names nobody', async () => {
    const registerId = await withReferenceRegister(here())
    const token = await offered()
    const accepted = await acceptInvitation(here(), token, newcomer)
    assert.ok(accepted.ok)
    const principal = await whoIsSignedIn(here(), accepted.value.token)
    assert.ok(principal.kind === 'officer')
    assert.deepEqual([...principal.roles], [[registerId, 'administrator']])
    const again = await acceptInvitation(here(), token, { ...newcomer, login: 'another' })
    assert.deepEqual(again, { ok: false, faults: [{ kind: 'invitation-over' }] })
    const payloads = await here().database.reads.selectFrom('history_payload').select('payload').execute()
    const told = payloads.map(({ payload }) => payload).join('\n')
    assert.ok(told.includes(principal.accountId) && told.includes('administrator'))
    assert.doesNotMatch(told, /김담당|kim\.clerk/i)
    const { publicKey } = here().signer
    assert.deepEqual(
      (await verifyHistory(here().database.reads, registerId, { publicKey, kept: [] })).faults,
      [],
    )
  })

  test('is made at each start until somebody has an account, and then none works', async () => {
    await withReferenceRegister(here())
    const [first, second] = [await offered(), await offered()]
    assert.ok((await acceptInvitation(here(), second, newcomer)).ok)
    assert.equal(await openInvitation(here(), first), undefined)
    assert.deepEqual(await offerAdministrator(here()), { ok: false, faults: [{ kind: 'set-up-done' }] })
  })

  test('of two who use it at the same moment lets in exactly one', async () => {
    await withReferenceRegister(here())
    const token = await offered()
    const both = await Promise.all(
      ['one', 'two'].map((login) => acceptInvitation(here(), token, { ...newcomer, login })),
    )
    assert.equal(both.filter(({ ok }) => ok).length, 1)
    assert.equal((await here().database.reads.selectFrom('account').select('id').execute()).length, 1)
  })

  test('is over after a day, and a guessed one never was', async () => {
    await withReferenceRegister(here())
    const token = await offered()
    const later = new Date(Date.now() + 25 * 3_600_000).toISOString()
    assert.equal(await openInvitation({ ...here(), clock: { now: () => later } }, token), undefined)
    assert.equal(await openInvitation(here(), `${token.slice(0, -1)}_`), undefined)
  })

  test('tells every fault at once and stays open; a name that is taken, too', async () => {
    const registerId = await withReferenceRegister(here())
    const token = await offered()
    const wrong = { ...newcomer, login: '!', name: ' ', password: 'short' }
    const refused = await acceptInvitation(here(), token, wrong)
    assert.ok(!refused.ok)
    const kinds = refused.faults.map(({ kind }) => kind)
    assert.deepEqual(kinds, ['name-missing', 'login-wrong', 'password-short'])
    assert.ok((await acceptInvitation(here(), token, newcomer)).ok)
    const occasion = { principal: OPERATOR, registerId }
    const invited = { role: 'editor', name: null, email: null } as const
    const made = await perform(here(), occasion, inviteOfficer, invited)
    assert.ok(made.ok)
    const taken = await acceptInvitation(here(), made.value, { ...newcomer, login: 'KIM.clerk' })
    assert.deepEqual(taken, { ok: false, faults: [{ kind: 'login-taken' }] })
    assert.ok(await openInvitation(here(), made.value))
  })
})

onEachEngine('a session', (here) => {
  async function entered(): Promise<string> {
    await withReferenceRegister(here())
    const made = await offerAdministrator(here())
    assert.ok(made.ok && (await acceptInvitation(here(), made.value, newcomer)).ok)
    const session = await signIn(here(), { login: ' kim.CLERK ', password, doorstep })
    assert.ok(session.ok)
    return session.value.token
  }
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

  test('begins with the right password only, and ends when the officer signs out', async () => {
    const token = await entered()
    assert.equal((await whoIsSignedIn(here(), token)).kind, 'officer')
    for (const login of ['kim.clerk', 'nobody', ''])
      assert.deepEqual(await signIn(here(), { login, password: 'wrong', doorstep }), {
        ok: false,
        faults: [{ kind: 'sign-in-wrong' }],
      })
    await signOut(here(), token)
    assert.equal((await whoIsSignedIn(here(), token)).kind, 'anyone')
  })

  test('ends after eight quiet hours, or after a week however busy', async () => {
    const token = await entered()
    const at = (minutes: number) => ({ ...here(), clock: { now: () => later(minutes) } })
    assert.equal((await whoIsSignedIn(at(7 * 60), token)).kind, 'officer')
    assert.equal((await whoIsSignedIn(at(14 * 60), token)).kind, 'officer', 'it was used meanwhile')
    assert.equal((await whoIsSignedIn(at(23 * 60), token)).kind, 'anyone')
    for (let hour = 7; hour < 24 * 7; hour += 7) await whoIsSignedIn(at(hour * 60), token)
    assert.equal((await whoIsSignedIn(at(24 * 7 * 60 + 1), token)).kind, 'anyone')
  })

  test('is kept as a hash: what stands in the rows opens nothing', async () => {
    const token = await entered()
    const rows = await here().database.reads.selectFrom('session').selectAll().execute()
    assert.ok(!JSON.stringify(rows).includes(token))
    for (const { token_hash: hash } of rows) assert.equal((await whoIsSignedIn(here(), hash)).kind, 'anyone')
  })
})
