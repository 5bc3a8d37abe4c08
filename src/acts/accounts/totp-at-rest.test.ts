import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { signedIn } from '../../../tests/support/signed-in.ts'
import { StartError } from '../../kernel/start-error.ts'
import { codeAt, newTotpSecret } from '../../passwords/one-time-code.ts'
import { accountById } from '../../records/account/account.view.ts'
import { setTotp } from '../../records/account/credentials.store.ts'
import { takeCode } from './second-step.ts'

onEachEngine('the secret of an authenticator app', (here) => {
  test('that an earlier version kept as it was is sealed at the next start, and its codes still work', async () => {
    await withReferenceRegister(here())
    const { accountId } = await signedIn(here(), 'editor')
    const secret = newTotpSecret()
    await here().database.transaction((rows) => setTotp(rows, accountId, secret, null))
    const again = await here().again()
    const account = await accountById(again.database.reads, accountId)
    assert.ok(account?.totpSecret && !account.totpSecret.includes(secret))
    const at = here().clock.now()
    const passes = (code: string) =>
      again.database.transaction((rows) =>
        takeCode(rows, { account, secrets: again.totpSecrets }, { code, at }),
      )
    assert.equal(await passes('000000'), false)
    assert.equal(await passes(codeAt(secret, at)), true)
    await again.close()
    const third = await here().again()
    assert.equal((await accountById(third.database.reads, accountId))?.totpSecret, account.totpSecret)
    await third.close()
  })

  test('is lost with the installation’s own: the start says what to restore, and makes no other', async () => {
    await withReferenceRegister(here())
    const { accountId } = await signedIn(here(), 'editor')
    const { totpSecrets, database, folder } = here()
    const sealed = totpSecrets.seal(newTotpSecret(), accountId)
    await database.transaction((rows) => setTotp(rows, accountId, sealed, null))
    await rm(join(folder, 'keys', 'secret'))
    await assert.rejects(here().again(), (error) => {
      assert.ok(error instanceof StartError)
      assert.match(error.message, /Restore keys\/secret from the backup\./)
      return true
    })
  })
})
