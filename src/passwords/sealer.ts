import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps short secrets so that the rows alone do not tell them. */
export interface Sealer {
  /** The same text is sealed otherwise each time; it opens only for the same `owner`. */
  seal(text: string, owner: string): string
  /** Throws when it was sealed for another, by another installation, or was changed. */
  open(sealed: string, owner: string): string
}

/** Names the way it was sealed: AES-256-GCM under a key that HKDF-SHA-256 derives from the installation's secret. */
const VERSION = 'v1'
const IV_BYTES = 12 // NIST SP 800-38D, 8.2.2
const TAG_BYTES = 16

/** `purpose` keeps keys of different uses apart. */
export function sealerWith(secret: Uint8Array, purpose: string): Sealer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `gyoryu ${purpose} ${VERSION}`, 32))
  return {
    seal: (text, owner) => {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(owner))
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${VERSION}.${sealed.toString('base64url')}`
    },
    open: (sealed, owner) => {
      if (!isSealed(sealed)) throw new Error('a secret that was never sealed')
      const bytes = Buffer.from(sealed.slice(VERSION.length + 1), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-TAG_BYTES))
      const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES))
      return Buffer.concat([text, decipher.final()]).toString('utf8')
    },
  }
}

export function isSealed(text: string): boolean {
  return text.startsWith(`${VERSION}.`)
}
