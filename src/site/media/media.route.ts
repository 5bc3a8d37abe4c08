import { attachment } from '../../http/attachment.ts'
import { get, type Route, type RouteRequest } from '../../http/route.ts'
import { mediaAddress } from '../../records/published/media/media-view.ts'
import { mediaPageView } from '../../records/published/media/media-page.view.ts'
import { publicFile, publicFiles } from '../../records/published/media/media.view.ts'
import { tags } from '../../records/published/tags.ts'
import { answerRecord } from '../records/answer-record.ts'
import type { SiteDeps } from '../site-deps.ts'
import { mediaPage } from './media.page.ts'

/** The page of one photo or paper, and the files of all of them. */
export function mediaRoutes(deps: SiteDeps): Route[] {
  return [fileRoute(deps), pageRoute(deps)]
}

function pageRoute(deps: SiteDeps): Route {
  return get('/:locale/media/:id', 'anyone', ({ param }) => {
    const id = param('id')
    const asked = { locale: param('locale'), path: `/media/${id}`, id }
    return answerRecord(deps, asked, async (context) => {
      const view = await mediaPageView(deps.published, context.register.id, id)
      const shows = [tags.media(id), ...(view?.partners ?? []).map((partner) => tags.partner(partner.id))]
      return view && { html: mediaPage(context, view), shows }
    })
  })
}

const FILE = /^(?<hash>[0-9a-f]{64})\.[a-z]{2,5}$/

/**
 * A file under the hash of its content, so that whoever has it need never ask again. It is handed out as long as
 * something public names it, which is asked each time: what was withdrawn is gone for everybody who has no copy.
 */
function fileRoute(deps: SiteDeps): Route {
  const route = get('/media/:file', 'anyone', async ({ param, header }: RouteRequest) => {
    const hash = FILE.exec(param('file'))?.groups?.hash
    const file = hash === undefined ? undefined : await publicFile(deps.published, hash)
    if (hash === undefined || !file || mediaAddress({ hash, type: file.type }) !== `/media/${param('file')}`)
      return { kind: 'missing' }
    const headers = [
      ['cache-control', 'public, max-age=31536000, immutable'],
      ['etag', `"${hash}"`],
      ...(file.name === '' ? [] : attachment(file.name)),
    ] as const
    if (header('if-none-match')?.includes(hash)) return { kind: 'unchanged', headers }
    return { kind: 'data', type: file.type, text: new Uint8Array(await deps.readFile(hash)), headers }
  })
  return { ...route, addresses: () => fileAddresses(deps) }
}

async function fileAddresses({ published, registers }: SiteDeps): Promise<string[]> {
  const all: string[] = []
  for (const { id } of await registers()) all.push(...(await publicFiles(published, id)).map(mediaAddress))
  return all
}
