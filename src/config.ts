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
  }
}

/** A mail without the installation's address would lead nowhere. */
function mailIn({ SMTP_URL, MAIL_FROM, GYORYU_URL }: z.infer<typeof environment>): MailConfig | undefined {
  if (SMTP_URL === undefined) return undefined
  if (MAIL_FROM === undefined) throw new ConfigError('MAIL_FROM must be set beside SMTP_URL')
  if (GYORYU_URL === undefined) throw new ConfigError('GYORYU_URL must be set beside SMTP_URL')
  return { server: SMTP_URL, from: MAIL_FROM }
}
