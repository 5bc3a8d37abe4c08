import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { PAPER_BYTES, publishedPaper, publishedPhoto } from '../../../tests/support/published-media.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { served } from '../../../tests/support/served.ts'
import { signedIn } from '../../../tests/support/signed-in.ts'
import { makePhoto } from '../../../tests/support/make/photo.ts'
import { receiveMedia } from '../../acts/media/receive-media.ts'
import { withdrawRecord } from '../../acts/editing/withdraw-record.ts'
import { saveRecord } from '../../acts/editing/save-record.ts'
import { type Id, toId } from '../../kernel/ids.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { keptFiles, mediaContent } from '../../records/media/media.ts'
import { perform } from '../../records/perform.ts'
import { mediaAddress } from '../../records/published/media/media-view.ts'
import { partnerView } from '../../records/published/partner.view.ts'
import { newestContent, standingOf, versionOf } from '../../records/working/standing.view.ts'

const CANARY = 'kanarienvogel-9241'

onEachEngine('photos and papers in public', (here) => {
  async function stage() {
    const registerId = await withReferenceRegister(here())
    const partner = await partnerView(here().database.published, registerId, 'fullerton')
    const exchange = toId<'exchange'>(partner?.exchanges.at(-1)?.id ?? '')
    const agreement = toId<'agreement'>(partner?.agreements[0]?.id ?? '')
    assert.ok(exchange && agreement)
    return { registerId, exchange, agreement, site: await served(here()) }
  }
  const standing = async (registerId: Id<'register'>, id: string) => {
    const found = await standingOf(here().database.reads, registerId, 'media', id)
    assert.ok(found)
    return found
  }

  test('stand on the pages of what they belong to, under addresses that stay, until they are withdrawn', async () => {
    const { registerId, exchange, agreement, site } = await stage()
    try {
      const photo = await publishedPhoto(here(), registerId, { exchanges: [exchange] })
      const paper = await publishedPaper(here(), registerId, { agreements: [agreement] })
      const page = await (await site.get(`/en/exchanges/${exchange}`)).text()
      for (const part of [
        '<picture>',
        'type="image/avif"',
        'width="960" height="576"',
        'loading="lazy"',
        'The flags of both cities',
        'KOGL type 1',
      ])
        assert.ok(page.includes(part), part)
      assert.ok((await (await site.get('/ko/partners/fullerton')).text()).includes('<picture>'))
      const src = /<img\s+src="(?<src>[^"]+)"/.exec(page.slice(page.indexOf('<picture>')))?.groups?.src ?? ''
      const file = await site.get(src)
      assert.deepEqual([file.status, file.headers.get('content-type')], [200, 'image/jpeg'])
      assert.match(file.headers.get('cache-control') ?? '', /immutable/)
      assert.equal((await site.get(src, { 'if-none-match': file.headers.get('etag') ?? '' })).status, 304)
      const list = await (await site.get(`/ko/agreements/${agreement}`)).text()
      const at = /href="(?<at>\/media\/[^"]+\.pdf)"/.exec(list)?.groups?.at ?? ''
      const saved = await site.get(at)
      assert.deepEqual(new Uint8Array(await saved.arrayBuffer()), PAPER_BYTES)
      assert.match(
        saved.headers.get('content-disposition') ?? '',
        /^attachment; .*filename\*=UTF-8''%ED%98%91/,
      )
      assert.equal(saved.headers.get('x-content-type-options'), 'nosniff')
      for (const [id, words] of [
        [photo, '깃발이 나란히'],
        [paper, '자매결연 협정서'],
      ] as const) {
        const led = await site.get(`/id/${id}`, { 'accept-language': 'ko', accept: 'text/html' })
        assert.equal(led.headers.get('location'), `/ko/media/${id}`)
        assert.ok((await (await site.get(`/ko/media/${id}`)).text()).includes(words))
      }
      const version = versionOf(await standing(registerId, photo))
      const occasion = { principal: OPERATOR, registerId }
      const withdrawn = await perform(here(), occasion, withdrawRecord('media'), {
        id: photo,
        version,
        reason: '착오',
      })
      assert.ok(withdrawn.ok)
      assert.ok(!(await (await site.get(`/en/exchanges/${exchange}`)).text()).includes('<picture>'))
      assert.equal((await site.get(src)).status, 404)
      assert.equal((await site.get(`/ko/media/${photo}`)).status, 410)
    } finally {
      await site.stop()
    }
  })

  test('of a draft nothing is reached by anybody: no word, no file, whatever is guessed', async () => {
    const { registerId, exchange, site } = await stage()
    try {
      const occasion = { principal: OPERATOR, registerId }
      const handed = {
        name: `${CANARY}.jpg`,
        bytes: await makePhoto(),
        standsWith: { exchanges: [exchange] },
      }
      const made = await receiveMedia(here(), occasion, handed)
      assert.ok(made.ok)
      const { id, version } = made.value
      const content = mediaContent.parse(newestContent(await standing(registerId, id)))
      const said = { alt: { ko: CANARY }, title: { ko: CANARY }, credit: CANARY, licence: 'none' as const }
      assert.ok(
        (
          await perform(here(), occasion, saveRecord('media'), {
            id,
            version,
            content: { ...content, ...said },
          })
        ).ok,
      )
      const files = keptFiles(content)
      for (const path of [
        `/ko/media/${id}`,
        `/id/${id}`,
        ...files.map(mediaAddress),
        `/media/${content.file.hash}.jpg`,
      ])
        assert.equal((await site.get(path)).status, 404, path)
      for (const path of [
        `/ko/exchanges/${exchange}`,
        '/ko/partners/fullerton',
        '/ko/search?q=' + CANARY,
        '/data/media.csv',
        '/ko/sitemap',
      ]) {
        const text = await (await site.get(path)).text()
        assert.ok(
          !text.replaceAll(/q=[\w-]+|value="[\w-]+"/g, '').includes(`>${CANARY}`) &&
            !text.includes(content.file.hash),
          path,
        )
      }
      const file = `/desk/yongin/media/${id}/file/${files[0]?.hash}`
      assert.equal((await site.get(file)).status, 302, 'a stranger is asked to sign in')
      const stranger = await signedIn(here(), null)
      assert.notEqual((await site.get(file, stranger.headers)).status, 200)
      const reader = await signedIn(here(), 'reader')
      const seen = await site.get(file, reader.headers)
      assert.deepEqual([seen.status, seen.headers.get('content-type')], [200, files[0]?.type])
      assert.match(seen.headers.get('cache-control') ?? '', /private/)
      const guessed = `/desk/yongin/media/${id}/file/${content.file.hash}`
      assert.equal(
        (await site.get(guessed, reader.headers)).status,
        404,
        'the original is not there to be handed out',
      )
    } finally {
      await site.stop()
    }
  })
})
