import assert from 'node:assert/strict'
import type { Route } from '../../src/http/route.ts'
import { offerAt } from '../../src/open-data/files/offer.ts'
import { PAPER_FORMATS } from '../../src/open-data/paper/paper-document.ts'
import { DESCRIBED } from '../../src/records/published/described/nouns.ts'
import { RECORDS } from '../../src/records/published/described/records.ts'
import type { TestInstallation } from '../support/installation.ts'

/**
 * The public addresses of the open data that hold the name of a record, each with names that are there. An address of
 * a shape that stands nowhere here fails, so that no new one is forgotten by whoever looks through all of them.
 */
export async function namedAddresses(
  routes: readonly Route[],
  here: TestInstallation,
  exchange: string,
): Promise<string[]> {
  const ids = { ...(await anyIds(here)), exchanges: exchange }
  const paths = routes.flatMap(({ method, path, policy }) =>
    method === 'GET' && policy === 'anyone' && /^\/(?:data|api|feeds)\/.*:/.test(path) ? [path] : [],
  )
  return paths.flatMap((path) => {
    const names = namesIn(path, ids)
    assert.ok(names, `${path}: say here what stands there, so that it is looked into`)
    return names.map((name) => path.replace(/:.+$/, name))
  })
}

type Ids = Readonly<Record<string, string>>

function namesIn(path: string, ids: Ids): string[] | undefined {
  const list = /^\/api\/v1\/(?<list>\w+)\/:id$/.exec(path)?.groups?.list
  if (list !== undefined) return ids[list] === undefined ? [] : [ids[list]]
  switch (path.replace(/\{.*\}$/, '')) {
    case '/data/records/:file':
      return Object.values(ids).flatMap((id) => ['json', 'jsonld', 'ttl'].map((ending) => `${id}.${ending}`))
    case '/data/partners/:file':
      return PAPER_FORMATS.map((format) => `fullerton.zh.${format}`)
    default:
      return undefined
  }
}

/** A public record of each noun, by the name of its list. */
async function anyIds({ database }: TestInstallation): Promise<Ids> {
  const offer = await offerAt(database.published, new URL('http://localhost/data/all.zip'))
  assert.ok(offer)
  const ids: Record<string, string> = {}
  for (const { name, file } of DESCRIBED.filter((noun) => noun.name !== 'party'))
    for await (const [first] of RECORDS[name](offer.scope))
      if (first && 'id' in first) ids[file] ??= String(first.id)
  return ids
}
