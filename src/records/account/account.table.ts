/** A person of staff; what they may do stands in `account_role`. */
export interface AccountRow {
  id: string
  /** What they sign in with, in small letters. */
  login: string
  name: string
  email: string | null
  locale: string
  /** Hash of the password; null for who signs in elsewhere only. */
  password: string | null
  password_changed_at: string | null
  /** JSON: hashes of former passwords, newest first. */
  former_passwords: string
  totp_secret: string | null
  /** The last step whose code was used, so that no code works twice. */
  totp_step: number | null
  /** Who they are at the city's own sign-on. */
  issuer: string | null
  subject: string | null
  created_at: string
}

export interface AccountRoleRow {
  account_id: string
  register_id: string
  role: string
  since: string
  suspended_at: string | null
}

export interface SessionRow {
  id: string
  /** SHA-256 of the cookie; the cookie itself is kept nowhere. */
  token_hash: string
  account_id: string
  /** Whether it lets in, or only waits for the second step of a sign-in. */
  stage: string
  created_at: string
  seen_at: string
  /** The browser, as it names itself. */
  agent: string
}

export interface InvitationRow {
  id: string
  token_hash: string
  purpose: string
  /** JSON: the role in each register. */
  roles: string
  /** The account that a new password is for. */
  account_id: string | null
  email: string | null
  name: string | null
  made_by: string
  made_at: string
  expires_at: string
  used_at: string | null
}

export interface RecoveryCodeRow {
  account_id: string
  code_hash: string
  used_at: string | null
}

/** A browser from which somebody has signed in before. */
export interface KnownDeviceRow {
  token_hash: string
  account_id: string
  created_at: string
}

/** Failed sign-ins that count together. */
export interface SignInAttemptRow {
  bucket: string
  count: number
  since: string
}
