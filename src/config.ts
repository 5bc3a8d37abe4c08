import { join } from 'node:path'
import { z } from 'zod'

/** Everything that the environment decides, and the only reader of it. */
const environment = z.object({
  /** Where the database, the files and the keys are kept. */
  GYORYU_DATA: z.string().min(1).default('./data-local'),
  /** A PostgreSQL address; without it the rows are in SQLite in the data folder. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Where the installation is reached from outside, as it stands in links and mails. */
  GYORYU_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .optional(),
  /** What is asked of passwords and sessions. */
  GYORYU_SIGN_IN_RULES: z.enum(['owasp', 'kr-public']).default('owasp'),
  /** How many proxies of our own stand before the server and name in X-Forwarded-For whom they saw. */
  GYORYU_PROXIES: z.coerce.number('must be a small number').int().min(0).max(9).default(0),
  /** The mail server; links are shown to be copied without it. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  /** Whom mails come from, as "Exchange desk <exchange@city.example>". */
  MAIL_FROM: z.string().min(3).optional(),
  /** The city's own sign-on (OpenID Connect), and what it knows us by. */
  OIDC_ISSUER: z
    .url()
    .refine(isSafeIssuer, 'must begin with https:// (or http://127.0.0.1 for a trial)')
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the button of the sign-on says. */
  OIDC_NAME: z.string().min(1).max(60).default('Single sign-on'),
  /** Object storage that speaks as S3 does, for files; they are in the data folder without it. */
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Gigabytes that the photos and papers of one register may take up. */
  GYORYU_MEDIA_GB: z.coerce.number('must be a number of gigabytes').positive().max(100_000).default(20),
  /** When the daily backup is taken, in the server's own time, as 03:00; or off. */
  GYORYU_BACKUP_AT: z
    .string()
    .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|off)$/, 'must be a time of day as 03:00, or off')
    .default('03:00'),
  /** Where backups go; the folder backups in GYORYU_DATA without it. */
  GYORYU_BACKUP_DIR: z.string().min(1).optional(),
  /** How many of the daily backups are kept. */
  GYORYU_BACKUP_KEEP: z.coerce.number('must be a number').int().min(1).max(3660).default(7),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
})

export interface Config {
  readonly dataFolder: string
  readonly databaseAddress: string | undefined
  readonly host: string
  readonly port: number
  /** Scheme, host and port only. */
  readonly publicAddress: string | undefined
  readonly signInRules: 'owasp' | 'kr-public'
  readonly proxies: number
  readonly mail: MailConfig | undefined
  readonly signOn: SignOnConfig | undefined
  /** Where files are kept beside the data folder. */
  readonly bucket: BucketConfig | undefined
  /** Bytes that the photos and papers of one register may take up. */
  readonly mediaLimit: number
  readonly backups: BackupConfig
}

export interface BucketConfig {
  readonly endpoint: string
  readonly name: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface BackupConfig {
  /** A time of day of the server's own time zone; undefined when no backup is taken by itself. */
  readonly at: string | undefined
  readonly folder: string
  readonly keep: number
}

export interface SignOnConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
  /** The address that the sign-on leads back to. */
  readonly back: string
}

export interface MailConfig {
  readonly server: string
  readonly from: string
}

/** A setting that cannot be used: the message names it and says what it must be. */
export class ConfigError extends Error {}

export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { data, error } = environment.safeParse(given)
  if (error)
    throw new ConfigError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '))
  return {
    dataFolder: data.GYORYU_DATA,
    databaseAddress: data.DATABASE_URL,
    host: data.HOST,
    port: data.PORT,
    publicAddress: data.GYORYU_URL && new URL(data.GYORYU_URL).origin,
    signInRules: data.GYORYU_SIGN_IN_RULES,
    proxies: data.GYORYU_PROXIES,
    mail: mailIn(data),
    signOn: signOnIn(data),
    bucket: bucketIn(data),
    mediaLimit: Math.floor(data.GYORYU_MEDIA_GB * 1024 ** 3),
    backups: backupsIn(data),
  }
}

function backupsIn(data: z.infer<typeof environment>): BackupConfig {
  return {
    at: data.GYORYU_BACKUP_AT === 'off' ? undefined : data.GYORYU_BACKUP_AT,
    folder: data.GYORYU_BACKUP_DIR ?? join(data.GYORYU_DATA, 'backups'),
    keep: data.GYORYU_BACKUP_KEEP,
  }
}

/** A mail without the installation's address would lead nowhere. */
function mailIn({ SMTP_URL, MAIL_FROM, GYORYU_URL }: z.infer<typeof environment>): MailConfig | undefined {
  if (SMTP_URL === undefined) return undefined
  if (MAIL_FROM === undefined) throw new ConfigError('MAIL_FROM must be set beside SMTP_URL')
  if (GYORYU_URL === undefined) throw new ConfigError('GYORYU_URL must be set beside SMTP_URL')
  return { server: SMTP_URL, from: MAIL_FROM }
}

function signOnIn(data: z.infer<typeof environment>): SignOnConfig | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, GYORYU_URL } = data
  if (OIDC_ISSUER === undefined) return undefined
  if (OIDC_CLIENT_ID === undefined) throw new ConfigError('OIDC_CLIENT_ID must be set beside OIDC_ISSUER')
  if (OIDC_CLIENT_SECRET === undefined)
    throw new ConfigError('OIDC_CLIENT_SECRET must be set beside OIDC_ISSUER')
  if (GYORYU_URL === undefined) throw new ConfigError('GYORYU_URL must be set beside OIDC_ISSUER')
  const back = `${new URL(GYORYU_URL).origin}/desk/sign-in/elsewhere/done`
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME,
    back,
  }
}

function bucketIn(data: z.infer<typeof environment>): BucketConfig | undefined {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = data
  if (S3_ENDPOINT === undefined) return undefined
  if (S3_BUCKET === undefined) throw new ConfigError('S3_BUCKET must be set beside S3_ENDPOINT')
  if (S3_ACCESS_KEY_ID === undefined) throw new ConfigError('S3_ACCESS_KEY_ID must be set beside S3_ENDPOINT')
  if (S3_SECRET_ACCESS_KEY === undefined)
    throw new ConfigError('S3_SECRET_ACCESS_KEY must be set beside S3_ENDPOINT')
  return {
    endpoint: new URL(S3_ENDPOINT).origin,
    name: S3_BUCKET,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  }
}

/** What travels in the clear can be changed on the way, but on this very machine there is no way. */
function isSafeIssuer(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1')
}
