import type { Mail } from '../../mail/mailer.ts'
import type { AccountDeps } from './account-deps.ts'

/** Whether a link was sent: `off` where no mail server is configured or nobody said where to. */
export type Mailed = 'sent' | 'failed' | 'off'

/** Sends what was written for somebody who was invited; the link stands on the page in any case. */
export async function mailInvitation(
  { mailer }: AccountDeps,
  to: string | null,
  mail: Omit<Mail, 'to'>,
): Promise<Mailed> {
  if (!mailer || to === null) return 'off'
  return (await mailer.send({ ...mail, to })) ? 'sent' : 'failed'
}
