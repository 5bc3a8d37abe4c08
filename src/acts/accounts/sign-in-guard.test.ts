import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { accountByLogin } from '../../records/account/account.view.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { offerAdministrator } from './set-up-administrator.ts'
import { signIn } from './sign-in.ts'
import { countSignIn, type Doorstep } from './sign-in-guard.ts'

const PASSWORD = 'forty-two cups of barley tea'
const LOGIN = 'kim.clerk'

onEachEngine('whoever guesses a password', (here) => {
  let office: Doorstep

  beforeEach(async () => {
    await withReferenceRegister(here())
    const offered = await offerAdministrator(here())
    assert.ok(offered.ok)
    const doorstep = { agent: 'the office', address: '198.51.100.7', device: undefined }
    const clerk = { login: LOGIN, name: '김담당', password: PASSWORD, locale: 'ko', doorstep } as const
    const entered = await acceptInvitation(here(), offered.value, clerk)
    assert.ok(entered.ok)
    office = { ...doorstep, device: entered.value.device }
  })

  /** How an attempt ended: 'in' or the kind of its fault. */
  async function tries(
    doorstep: Partial<Doorstep>,
    { login = LOGIN, password = 'guess', minutes = 0 } = {},
  ): Promise<string> {
    const now = new Date(Date.now() + minutes * 60_000).toISOString()
    const from = { agent: 'a stranger', address: '203.0.113.1', device: undefined, ...doorstep }
    const entered = await signIn(
      { ...here(), clock: { now: () => now } },
      { login, password, doorstep: from },
    )
    return entered.ok ? 'in' : (entered.faults[0]?.kind ?? '')
  }

  /** A wrong guess as the guard counts it, without the work of hashing it. */
  async function guesses(doorstep: Partial<Doorstep>, times: number, login = LOGIN): Promise<number> {
    const account = await accountByLogin(here().database.reads, login)
    const from = { agent: 'a stranger', address: '203.0.113.1', device: undefined, ...doorstep }
    const claim = { login, accountId: account?.id }
    const counted = await Promise.all(Array.from({ length: times }, () => countSignIn(here(), claim, from)))
    return counted.filter((each) => each !== undefined).length
  }

  test('is turned away after ten wrong tries, also with the right password, for a quarter of an hour', async () => {
    await guesses({}, 9)
    assert.equal(await tries({}), 'sign-in-wrong')
    assert.equal(await tries({}), 'too-many-tries')
    assert.equal(await tries({}, { password: PASSWORD }), 'too-many-tries')
    assert.equal(await tries({}, { password: PASSWORD, minutes: 16 }), 'in')
  })

  test('finds no way around it: spellings, headers, borrowed cookies, many at once, another process', async (t) => {
    await guesses({}, 10)
    const spellings = [
      'KIM.CLERK',
      ' kim.clerk ',
      'Kim.Clerk',
      'kim.clerk\t',
      'ｋｉｍ．ｃｌｅｒｋ',
      'kim.clerk\n',
    ]
    for (const login of spellings) assert.equal(await tries({}, { login }), 'too-many-tries', login)
    const doorsteps: Partial<Doorstep>[] = [
      { agent: 'another browser' },
      { agent: '' },
      { device: 'made-up' },
      { device: '' },
      { device: "' or 1=1 --" },
      { address: '::ffff:203.0.113.1' },
      { address: '203.0.113.1%eth0' },
    ]
    for (const doorstep of doorsteps)
      assert.equal(await tries(doorstep), 'too-many-tries', JSON.stringify(doorstep))
    const again = await here().again()
    t.after(() => again.close())
    const doorstep = { agent: '', address: '203.0.113.1', device: undefined }
    const elsewhere = await signIn(again, { login: LOGIN, password: PASSWORD, doorstep })
    assert.deepEqual(elsewhere, { ok: false, faults: [{ kind: 'too-many-tries' }] })
    const six = (last: string) => ({ address: `2001:db8:7:7::${last}` })
    for (let count = 0; count < 10; count++) await guesses(six(String(count)), 1)
    assert.equal(await tries(six('ffff')), 'too-many-tries', 'any address of the same /64')
    assert.equal(await guesses({ address: '203.0.113.9' }, 15), 10, 'many at once')
  })

  test('does not lock the officer out of a browser from which they signed in before', async () => {
    for (let network = 1; network <= 11; network++) await guesses({ address: `203.0.113.${network}` }, 11)
    assert.equal(await tries({ address: '192.0.2.50' }, { password: PASSWORD }), 'too-many-tries')
    assert.equal(await tries(office, { password: PASSWORD }), 'in')
    assert.equal(await tries({ ...office, address: '203.0.113.1' }, { password: PASSWORD }), 'in')
  })

  test('does not lock anybody out from one place: an officer elsewhere comes in, on a new browser too', async () => {
    assert.equal(await guesses({}, 130), 10)
    assert.equal(await tries({ address: '192.0.2.50' }, { password: PASSWORD }), 'in')
  })

  test('learns nothing from it about names that nobody has', async () => {
    assert.equal(await guesses({}, 10, 'nobody'), 10)
    assert.equal(await tries({}, { login: 'nobody' }), 'too-many-tries')
  })

  test('costs the server the same time for a name that nobody has', async () => {
    const spent = { known: 0, unknown: 0 }
    for (let round = 0; round < 5; round++)
      for (const [kind, login] of [
        ['known', LOGIN],
        ['unknown', 'lee.clerk'],
      ] as const) {
        const before = performance.now()
        await tries({ address: `192.0.2.${round}` }, { login })
        spent[kind] += performance.now() - before
      }
    const ratio = spent.known / spent.unknown
    assert.ok(ratio > 0.6 && ratio < 1.7, `${ratio}`)
  })

  test('counts a success as none: an officer who mistypes now and then is never turned away', async () => {
    for (let day = 0; day < 4; day++) {
      await guesses({ address: '192.0.2.50' }, 5)
      assert.equal(await tries({ address: '192.0.2.50' }, { password: PASSWORD }), 'in')
    }
  })
})
