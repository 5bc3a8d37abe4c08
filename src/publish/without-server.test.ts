import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf } from './file-of.ts'
import { linksOf } from './links.ts'
import { redirectPage } from './redirect-page.ts'
import { isExported, PAGES_AND_DATA as PLAIN } from './scope.ts'
import { withoutServer } from './without-server.ts'

const instead = (locale: string) => `<p>${locale}: ask</p>`

test('a form that is sent gives way to whom to ask, the second one falls away, a search stays', () => {
  const page = `<html lang="ja"><form class="a" method="post" action="/ja/survey"><p>x</p></form>
<form action="/ja/search"><input></form><form method="post">y</form>z</html>`
  assert.equal(
    withoutServer(page, instead, PLAIN),
    `<html lang="ja"><p>ja: ask</p>
<form action="/ja/search"><input></form>z</html>`,
  )
})

test('what leads to the server keeps its words and is no link', () => {
  const links = [
    ['<a href="/desk/sign-in">담당자</a>', '담당자'],
    ['<a class="b" href="/api/v1?x=1">API</a>', 'API'],
    ['<a href="/as-of/2020-01-01/ko"><b>그때</b></a>', '<b>그때</b>'],
    ['<a href="/ko/partners/a">가</a>', '<a href="/ko/partners/a">가</a>'],
    ['<a href="https://a.example/desk">b</a>', '<a href="https://a.example/desk">b</a>'],
    ['<article>x</article><abbr>y</abbr>', '<article>x</article><abbr>y</abbr>'],
  ] as const
  for (const [before, after] of links) assert.equal(withoutServer(before, instead, PLAIN), after)
  assert.match(
    withoutServer('<a href="/as-of/2020-01-01/ko">x</a>', instead, { ...PLAIN, history: true }),
    /^<a/,
  )
})

test('officers’ pages, programs’ interfaces and thanks are not exported; past states when asked for', () => {
  for (const address of [
    '/desk',
    '/desk/sign-in',
    '/api/v1/exchanges',
    '/ko/survey/thanks',
    '/as-of/2020-01-01/ko',
  ])
    assert.equal(isExported(address, PLAIN), false, address)
  for (const address of ['/', '/ko', '/ko/desk-work', '/data/a.csv', '/apiary'])
    assert.ok(isExported(address, PLAIN), address)
  assert.ok(isExported('/gaon/as-of/2020-01-01/ko', { ...PLAIN, history: true }))
  assert.ok(!isExported('/gaon/as-of/2020-01-01/ko', PLAIN))
  assert.ok(!isExported('/data/partners/naru.ko.pdf', PLAIN))
  assert.ok(isExported('/data/partners/naru.ko.pdf', { ...PLAIN, papers: true }))
})

test('a page leads to what it links and loads, each once, without queries and places in it', () => {
  const page =
    '<a href="/ko?x=1">a</a><a href="/ko/">b</a><a href="#c">c</a><img src="/i.svg"><link href="//other/x"><form action="/ko/search">'
  assert.deepEqual(linksOf('text/html; charset=utf-8', page), ['/ko', '/i.svg', '/ko/search'])
  assert.deepEqual(linksOf('application/xml', '<loc>https://a.example/ko/b</loc>'), ['/ko/b'])
  assert.deepEqual(linksOf('application/json', '{"href":"/x"}'), [])
})

test('a page stands in a folder of its own and a file under its name; nothing leaves the folder', () => {
  const lines = [
    ['/', 'text/html', 'index.html'],
    ['/ko/partners/%EA%B0%95%EB%A6%89', 'text/html; charset=utf-8', 'ko/partners/강릉/index.html'],
    ['/data/a.csv', 'text/csv', 'data/a.csv'],
    ['/..%2f..%2fetc/passwd', 'text/plain', undefined],
    ['/a/%2e%2e/b', 'text/plain', undefined],
    ['/.gyoryu/manifest.json', 'application/json', undefined],
    ['/%zz', 'text/html', undefined],
    [`/${'가'.repeat(100)}`, 'text/html', undefined],
  ] as const
  for (const [address, type, file] of lines) assert.equal(fileOf(address, type), file, address)
})

test('a moved address says where to, without being able to say more', () => {
  assert.match(redirectPage('/ko/"><script>'), /url=\/ko\/&quot;>&lt;script>"/)
})
