import { AwsClient } from 'aws4fetch'
import { sha256 } from '../kernel/hash.ts'
import { checkedHash, isHash } from './checked-hash.ts'
import type { FileStore } from './file-store.ts'

/** A bucket of S3-compatible storage, as the operator names it. */
export interface Bucket {
  /** Scheme, host and port: "https://s3.ap-northeast-2.amazonaws.com". */
  readonly endpoint: string
  readonly name: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const RETRIES = 3
/** One file is at most some dozen megabytes; a storage that takes longer is not there. */
const MOST_MILLISECONDS = 60_000

/**
 * Files in object storage, each under its hash: the address has the bucket in its path, which every such storage
 * understands. The storage answers a write only when the bytes are kept, and is told their hash to hold them against.
 */
export function openObjectStore(bucket: Bucket): FileStore {
  const { endpoint, name, region, accessKeyId, secretAccessKey } = bucket
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES })
  const send = (address: string, request: RequestInit) =>
    client.fetch(`${endpoint}/${name}${address}`, {
      ...request,
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    })
  const ask = (hash: string, request: RequestInit) =>
    send(`/${checkedHash(hash).slice(0, 2)}/${hash}`, request)
  const has = async (hash: string) => {
    const answer = await ask(hash, { method: 'HEAD' })
    if (answer.status !== 404) await accepted(answer, hash)
    return answer.ok
  }
  return {
    has,
    keep: async (bytes) => {
      const hash = sha256(bytes)
      if (await has(hash)) return hash
      const headers = { 'x-amz-content-sha256': hash, 'content-type': 'application/octet-stream' }
      // A view of bytes is a body; the library's type knows fewer kinds than the browser's.
      await accepted(await ask(hash, { method: 'PUT', body: Uint8Array.from(bytes), headers }), hash)
      return hash
    },
    read: async (hash) => {
      const answer = await accepted(await ask(hash, { method: 'GET' }), hash)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (sha256(bytes) !== hash) throw new Error(`file ${hash} was changed in the storage`)
      return bytes
    },
    hashes: async () => {
      const all: string[] = []
      for (let after: string | undefined = ''; after !== undefined; after = nextAfter(all, after))
        all.push(
          ...(await listed(
            await send(`?list-type=2&start-after=${encodeURIComponent(after)}`, { method: 'GET' }),
          )),
        )
      return all
        .map((key) => key.slice(key.indexOf('/') + 1))
        .filter(isHash)
        .toSorted()
    },
    remove: async (hash) => {
      const answer = await ask(hash, { method: 'DELETE' })
      if (answer.status !== 404) await accepted(answer, hash)
    },
    // A write that was cut off leaves nothing there.
    sweepUnfinished: () => Promise.resolve(0),
  }
}

/** The keys of one page of the list; the storage gives a thousand at a time, in order. */
async function listed(answer: Response): Promise<string[]> {
  const text = await (await accepted(answer, 'list')).text()
  return [...text.matchAll(/<Key>(?<key>[^<]{1,1024})<\/Key>/g)].flatMap(({ groups }) => groups?.key ?? [])
}

/** Undefined when the last page brought nothing new. */
function nextAfter(all: readonly string[], before: string): string | undefined {
  const last = all.at(-1)
  return last === undefined || last === before ? undefined : last
}

async function accepted(answer: Response, hash: string): Promise<Response> {
  if (answer.ok) return answer
  // What it says of itself is read, so that its connection is free again; it may name keys and is told to nobody.
  await answer.arrayBuffer().catch(() => undefined)
  throw new Error(`the object storage answered ${answer.status} for file ${hash}`)
}
