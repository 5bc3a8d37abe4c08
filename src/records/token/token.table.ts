export interface TokenRow {
  id: string
  register_id: string
  name: string
  /** The letters after "gyr_" by which people tell it apart and its row is found. */
  prefix: string
  /** SHA-256 of the token; the token itself is kept nowhere. */
  token_hash: string
  /** JSON: what it may. */
  scopes: string
  made_by: string
  made_at: string
  expires_at: string
  /** The last day on which it was used, YYYY-MM-DD in UTC. */
  used_on: string | null
  revoked_at: string | null
  revoked_by: string | null
  /** How often it was sent after it was revoked or had ended. */
  refused: number
}
