import type { Answer } from '../../http/route.ts'
import { toId } from '../../kernel/ids.ts'
import { openCopies } from '../../records/working/lists/open-copies.view.ts'
import { newestContent, type Standing, standingOf, versionOf } from '../../records/working/standing.view.ts'
import { draftsPath } from '../fields/draft-nouns.ts'
import { draftFrom } from '../sent/read-draft.ts'
import { addressesOf, answerOf, type AskedDraft, refusal, tagOf } from './asked-draft.ts'

const DEFAULT_LIMIT = 50
export const MOST_LISTED = 100

/** The drafts that wait, page by page. */
export async function listDrafts(asked: AskedDraft): Promise<Answer> {
  const { deps, request, registerId, noun } = asked
  const query = readPaging(request.url.searchParams)
  if (!query) return refusal(asked, 'query-faulty')
  const { limit, after } = query
  const found = await openCopies(deps.database.reads, registerId, noun.noun, { after, most: limit + 1 })
  const page = found.slice(0, limit)
  const items = await Promise.all(
    page.map(async ({ id, basedOn, version, savedAt, content }) => ({
      id,
      version: `${basedOn}.${version}`,
      state: basedOn === 0 ? 'new' : 'changed',
      saved_at: savedAt,
      ...(await addressesOf(asked, id)),
      draft: draftFrom(noun.fields, content),
    })),
  )
  return answerOf({
    items,
    next: found.length > limit ? await nextPage(asked, page.at(-1)?.id, limit) : null,
  })
}

async function nextPage(asked: AskedDraft, last: string | undefined, limit: number): Promise<string> {
  const { url } = await addressesOf(asked, '')
  const next = new URL(url.slice(0, url.lastIndexOf(draftsPath(asked.noun))) + draftsPath(asked.noun))
  next.searchParams.set('after', last ?? '')
  next.searchParams.set('limit', String(limit))
  return next.href
}

function readPaging(query: URLSearchParams): { readonly limit: number; readonly after: string } | undefined {
  const limit = query.get('limit') ?? String(DEFAULT_LIMIT)
  const after = query.get('after') ?? ''
  const isKnown = [...query.keys()].every((name) => name === 'limit' || name === 'after')
  if (!isKnown || !/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > MOST_LISTED) return undefined
  return after === '' || toId(after) ? { limit: Number(limit), after } : undefined
}

/** One record as a program would send it: the draft that waits, else what is written. */
export async function showDraft(asked: AskedDraft): Promise<Answer> {
  const { deps, request, registerId, noun } = asked
  const id = toId(request.param('id'))
  const standing = id && (await standingOf(deps.database.reads, registerId, noun.noun, id))
  if (!id || !standing) return refusal(asked, 'not-found')
  const version = versionOf(standing)
  const body = {
    id,
    version,
    state: stateOf(standing),
    public: standing.live === 'published',
    ...(await addressesOf(asked, id)),
    draft: draftFrom(noun.fields, newestContent(standing)),
  }
  return answerOf(body, { headers: [['etag', tagOf(version)]] })
}

function stateOf({ record, copy }: Standing): 'new' | 'changed' | 'unchanged' {
  if (!copy) return 'unchanged'
  return record ? 'changed' : 'new'
}
