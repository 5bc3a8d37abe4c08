import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserName } from './browser-name.ts'

test('an officer recognises the browser', () => {
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
  const table: readonly [string, string][] = [
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/140.0.0.0`, 'Edge Windows'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Whale/4.30`, 'Whale Windows'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`, 'Chrome Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox Linux'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Safari/604.1', 'Safari iPhone'],
    [`Mozilla/5.0 (Linux; Android 15) SamsungBrowser/28.0 ${chrome}`, 'Samsung Internet Android'],
  ]
  for (const [agent, expected] of table) {
    const { browser = '', system = '' } = browserName(agent) ?? {}
    assert.equal(`${browser} ${system}`, expected)
  }
  assert.equal(browserName('curl/8'), undefined)
})
