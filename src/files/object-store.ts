import { AwsClient } from 'aws4fetch'
import { sha256 } from '../kernel/hash.ts'
import { checkedHash } from './checked-hash.ts'
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
  const ask = (hash: string, request: RequestInit) =>
    client.fetch(`${endpoint}/${name}/${checkedHash(hash).slice(0, 2)}/${hash}`, {
      ...request,
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    })
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
    remove: async (hash) => {
      const answer = await ask(hash, { method: 'DELETE' })
      if (answer.status !== 404) await accepted(answer, hash)
    },
    // A write that was cut off leaves nothing there.
    sweepUnfinished: () => Promise.resolve(0),
  }
}

async function accepted(answer: Response, hash: string): Promise<Response> {
  if (answer.ok) return answer
  // What it says of itself is read, so that its connection is free again; it may name keys and is told to nobody.
  await answer.arrayBuffer().catch(() => undefined)
  throw new Error(`the object storage answered ${answer.status} for file ${hash}`)
}
