import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { withSecondRegister } from '../../../tests/support/second-register.ts'
import { allowFraming } from '../../acts/allow-framing.ts'
import { createApp } from '../../app.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { perform } from '../../records/perform.ts'

const PORTAL = 'https://portal.naru.example'

onEachEngine('pages inside another site', (here) => {
  async function asked() {
    await withReferenceRegister(here())
    const registerId = await withSecondRegister(here(), ['naru.example'])
    const occasion = { principal: OPERATOR, registerId }
    const allowed = await perform(here(), occasion, allowFraming, [PORTAL])
    assert.ok(allowed.ok, JSON.stringify(allowed))
    const app = await createApp(here(), (error) => {
      throw error
    })
    return async (address: string) => {
      const answer = await app.fetch(new Request(address))
      const policy = answer.headers.get('content-security-policy') ?? ''
      return { status: answer.status, text: await answer.text(), policy }
    }
  }

  test('are those of the register that the host or the address names, for the sites of its own list', async () => {
    const ask = await asked()
    for (const address of ['http://naru.example/embed/ko', 'http://localhost/embed/naru/ko']) {
      const { status, text, policy } = await ask(address)
      assert.equal(status, 200, address)
      assert.match(text, /나루/)
      assert.doesNotMatch(text, /용인/)
      assert.ok(policy.includes(`frame-ancestors ${PORTAL}`), policy)
    }
    const first = await ask('http://localhost/embed/ko')
    assert.match(first.text, /용인/)
    assert.ok(!first.policy.includes(PORTAL), 'whom one register lets show its pages, another does not')
  })

  test('lead back to where they stand', async () => {
    const ask = await asked()
    const own = await ask('http://naru.example/fragment/ko')
    assert.match(own.text, /href="https?:\/\/naru\.example\/ko\//)
    assert.doesNotMatch(own.text, /href="https?:\/\/(?!naru\.example)[^"]*\/ko\//)
    const named = await ask('http://localhost/fragment/naru/ko')
    assert.match(named.text, /href="http:\/\/localhost[^"]*\/naru\/ko\//)
  })
})
