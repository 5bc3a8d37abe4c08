import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../kernel/hash.ts'
import type { CheckpointRow } from './history.table.ts'

const checkpointContent = z.object({
  register: z.string(),
  sequence: z.int().positive(),
  hash: z.string(),
  at: z.string(),
  scheme: z.string(),
  /** The signer's public key: SubjectPublicKeyInfo, DER in base64. */
  publicKey: z.string(),
  /** r and s, 32 bytes each, in base64. */
  signature: z.string(),
})

/** A signed statement of how far a register's history had come; published, so that a rewrite can be found out. */
export type Checkpoint = Readonly<z.infer<typeof checkpointContent>>

/** A copy of what is published as /data/history.json. */
export const checkpointFile = z.object({ checkpoints: z.array(checkpointContent) })

export type Statement = Pick<Checkpoint, 'register' | 'sequence' | 'hash' | 'at'>

/** The versioned scheme: ECDSA P-256 with SHA-256 (FIPS 186-5) over the canonical JSON of the statement. */
export const SCHEME = 'gyoryu-checkpoint-1:ecdsa-p256-sha256'

export interface Signer {
  sign(statement: Statement): Checkpoint
  readonly publicKey: string
}

export function signerWith(privateKey: KeyObject): Signer {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')
  return {
    publicKey,
    sign: (statement) => {
      const signature = sign('sha256', signedBytes(statement), { key: privateKey, dsaEncoding: 'ieee-p1363' })
      return { ...statement, scheme: SCHEME, publicKey, signature: signature.toString('base64') }
    },
  }
}

/** Whether the signature is the key's and the statement is the one that was signed. */
export function isSignedBy(publicKey: string, checkpoint: Checkpoint): boolean {
  if (checkpoint.scheme !== SCHEME || checkpoint.publicKey !== publicKey) return false
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
  const signature = Buffer.from(checkpoint.signature, 'base64')
  return verify('sha256', signedBytes(checkpoint), { key, dsaEncoding: 'ieee-p1363' }, signature)
}

function signedBytes({ register, sequence, hash, at }: Statement): Buffer {
  return Buffer.from(canonicalJson({ register, sequence, hash, at }))
}

export function toCheckpoint(row: CheckpointRow): Checkpoint {
  const { register_id: register, public_key: publicKey, sequence, hash, at, scheme, signature } = row
  return { register, sequence, hash, at, scheme, publicKey, signature }
}
