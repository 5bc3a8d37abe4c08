import type { Transporter } from 'nodemailer'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends mail through the city's own server. */
export interface Mailer {
  /** False when the server did not take it; the reason is its own. */
  send(mail: Mail): Promise<boolean>
}

const LONGEST_WAIT = 10_000

/** `server` is an smtp:// or smtps:// address with its user and password; the library is loaded with the first mail. */
export function mailerWith({ server, from }: { readonly server: string; readonly from: string }): Mailer {
  let transport: Promise<Transporter> | undefined
  return {
    send: async (mail) => {
      transport ??= openTransport(server)
      try {
        // One address as it stands: as a text it could name several.
        const to = { name: '', address: mail.to }
        await (await transport).sendMail({ ...mail, from, to, textEncoding: 'base64' })
        return true
      } catch {
        return false
      }
    },
  }
}

async function openTransport(server: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url: server,
    connectionTimeout: LONGEST_WAIT,
    greetingTimeout: LONGEST_WAIT,
    socketTimeout: LONGEST_WAIT,
    // Nothing of a mail is read from files or addresses that stand in it.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
