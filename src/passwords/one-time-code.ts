import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const SECRET_BYTES = 20 // RFC 4226, 4: 160 bits are recommended
const PERIOD = 30
/** A code works one step before and after its own, since clocks of telephones differ. */
const TOLERANCE = 1

/** A new secret for an authenticator app, in base 32. */
export function newTotpSecret(): string {
  return new Secret({ buffer: new Uint8Array(randomBytes(SECRET_BYTES)).buffer }).base32
}

export function isTotpSecret(text: string): boolean {
  return /^[A-Z2-7]{32}$/.test(text)
}

/** What an authenticator app reads from the QR code. */
export function totpAddress(secret: string, login: string): string {
  return totpOf(secret, login).toString()
}

/** The time step that this code belongs to (RFC 6238); undefined for a code that is wrong now. */
export function stepOfCode(secret: string, code: string, now: string): number | undefined {
  const timestamp = Date.parse(now)
  const delta = totpOf(secret, '').validate({ token: code.replace(/\s/g, ''), timestamp, window: TOLERANCE })
  return delta === null ? undefined : TOTP.counter({ period: PERIOD, timestamp }) + delta
}

/** The code of this moment, as the app shows it. */
export function codeAt(secret: string, now: string): string {
  return totpOf(secret, '').generate({ timestamp: Date.parse(now) })
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Gyoryu', label, secret, period: PERIOD, digits: 6, algorithm: 'SHA1' })
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford: can be read aloud
const CODES = 10
const CODE_LETTERS = 12

/** Ten codes of 60 bits for the day when the telephone is gone, as they are shown: "7kqd-p2xm-9v4t". */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => {
    const letters = Array.from(randomBytes(CODE_LETTERS), (byte) => LETTERS[byte & 31]).join('')
    return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-')
  })
}

/** A recovery code as it is compared, however it was typed; undefined for what cannot be one. */
export function toRecoveryCode(typed: string): string | undefined {
  const letters = typed.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '')
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(letters) ? letters : undefined
}
