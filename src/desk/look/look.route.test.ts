import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { type Served, served } from '../../../tests/support/served.ts'
import { type SignedIn, signedIn } from '../../../tests/support/signed-in.ts'

const PIXEL = 16 // the smallest side that a logo may have

/** The head of a PNG of that many pixels; browsers are not asked to draw it here. */
function png(): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(PIXEL, 16)
  bytes.writeUInt32BE(PIXEL, 20)
  return Uint8Array.from(bytes)
}

onEachEngine('the look of a register', (here) => {
  let site: Served
  let administrator: SignedIn
  beforeEach(async () => {
    await withReferenceRegister(here())
    site = await served(here())
    administrator = await signedIn(here(), 'administrator')
  })
  afterEach(() => site.stop())

  const colour = (text: string, officer = administrator) =>
    site.post('/desk/yongin/look', { colour: text }, officer.headers)
  const upload = (bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData()
    body.set('logo', new Blob([bytes]), 'logo.png')
    const { headers } = administrator
    return fetch(`${site.address}/desk/yongin/look/logo`, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    })
  }
  const page = async (path = '/ko') => (await site.get(path)).text()
  const linked = async (pattern: RegExp) => pattern.exec(await page())?.groups?.['to']
  const STYLES = /href="(?<to>\/look\/[0-9a-f]{12}\.css)"/
  const LOGO = /src="(?<to>\/look\/[0-9a-f]{12}\.png)"/

  test('has its colour in a file of its own, which every page loads and which says it for each background', async () => {
    assert.equal(await linked(STYLES), undefined)
    assert.equal((await colour('#1A5C38')).status, 303)
    const styles = await site.get((await linked(STYLES)) ?? assert.fail())
    assert.match(styles.headers.get('content-type') ?? '', /^text\/css/)
    assert.match(styles.headers.get('cache-control') ?? '', /immutable/)
    assert.match(await styles.text(), /--accent: light-dark\(#1a5c38, #[0-9a-f]{6}\)/)
    assert.equal((await colour('')).status, 303)
    assert.equal(await linked(STYLES), undefined)
  })

  test('refuses a colour that cannot be read, says so in words and offers the nearest that can', async () => {
    const answer = await colour('#2fb36a')
    assert.equal(answer.status, 422)
    const text = await answer.text()
    assert.match(text, /명암비가 2\.7 : 1이어서/)
    const nearest = /name="colour" value="(?<hex>#[0-9a-f]{6})">/.exec(text)?.groups?.['hex']
    assert.equal((await colour(nearest ?? assert.fail())).status, 303)
    assert.equal((await colour('red; } body { display: none')).status, 422)
  })

  test('shows the logo at the top of each page, and takes nothing that could run', async () => {
    assert.equal((await upload(png())).status, 303)
    const logo = await site.get((await linked(LOGO)) ?? assert.fail())
    assert.equal(logo.headers.get('content-type'), 'image/png')
    assert.deepEqual(new Uint8Array(await logo.arrayBuffer()), png())
    const drawing = await upload(Uint8Array.from(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))
    assert.equal(drawing.status, 422)
    assert.match(await drawing.text(), /PNG나 WebP 그림이 아닙니다/)
    assert.equal((await site.get('/look/000000000000.png')).status, 404)
    assert.equal((await site.post('/desk/yongin/look/logo/remove', {}, administrator.headers)).status, 303)
    assert.equal(await linked(LOGO), undefined)
  })

  test('is for administrators', async () => {
    const publisher = await signedIn(here(), 'publisher')
    assert.equal((await colour('#1a5c38', publisher)).status, 403)
    assert.equal(await linked(STYLES), undefined)
  })
})
