import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { allowFraming } from '../../src/acts/allow-framing.ts'
import { listen } from '../../src/http/server.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { inWindow, openBrowser } from '../support/browser.ts'
import { newInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { served } from '../support/served.ts'

/** A portal's page with our page in a frame, and the few lines of docs/embedding.md. */
const portalPage = (
  site: string,
) => `<!DOCTYPE html><html lang="ko"><head><title>포털</title></head><body><main><h1>포털</h1>
<iframe src="${site}/embed/ko/partners/fullerton" title="교류도시" data-gyoryu width="700" height="200"></iframe></main>
<script>addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${site}' || typeof data?.gyoryuHeight !== 'number') return
  for (const frame of document.querySelectorAll('iframe[data-gyoryu]'))
    if (frame.contentWindow === source) frame.style.height = data.gyoryuHeight + 'px'
})</script></body></html>`

test('a portal on the list shows a page in a frame as high as the page; another site may not', async () => {
  const installation = await newInstallation('sqlite')
  const registerId = await withReferenceRegister(installation)
  const site = await served(installation)
  const pages = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(portalPage(site.address)),
  )
  const portal = await listen((request, response) => pages.emit('request', request, response), '127.0.0.1', 0)
  const browser = await openBrowser()
  const allow = (sites: string[]) =>
    perform(installation, { principal: OPERATOR, registerId }, allowFraming, sites)
  try {
    const closed = await site.get('/embed/ko/partners/fullerton')
    assert.match(closed.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
    await closed.text()
    assert.deepEqual(await allow(['portal']), {
      ok: false,
      faults: [{ kind: 'site-unclear', wrote: 'portal' }],
    })
    assert.ok((await allow([portal.address])).ok)
    const open = await site.get('/embed/ko/partners/fullerton')
    assert.match(
      open.headers.get('content-security-policy') ?? '',
      new RegExp(`frame-ancestors ${portal.address}`),
    )
    assert.equal(open.headers.get('x-frame-options'), null)
    await open.text()
    const usual = await site.get('/ko/partners/fullerton')
    assert.match(usual.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
    await usual.text()
    await inWindow(browser, { viewport: { width: 900, height: 700 } }, async (page) => {
      await page.goto(portal.address)
      const frame = page.frameLocator('iframe')
      await frame.getByRole('heading', { level: 1 }).waitFor()
      assert.equal(await frame.locator('header, footer').count(), 0)
      await page.waitForFunction('document.querySelector("iframe").offsetHeight > 2000')
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        [],
      )
    })
  } finally {
    await browser.close()
    await portal.stop()
    await site.stop()
    await installation.remove()
  }
})

test('a fragment is the content alone, with its language and whole addresses', async () => {
  const installation = await newInstallation('sqlite')
  await withReferenceRegister(installation)
  const site = await served(installation)
  try {
    const text = await (await site.get('/fragment/en/partners/fullerton')).text()
    assert.match(text, /^<div class="gyoryu" lang="en">/)
    assert.doesNotMatch(text, /<html|<header|<script|(?:href|src|action)="\/(?!\/)/)
    assert.match(text, /<h1/)
    assert.match(text, new RegExp(`action="${site.address}/en/survey"`))
  } finally {
    await site.stop()
    await installation.remove()
  }
})
