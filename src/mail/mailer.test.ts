import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { mailerWith } from './mailer.ts'

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly message: string
}

/** A real mail server that lets one user in; where it answers and what it received. */
async function mailServer(): Promise<{ address: string; received: Received[]; stop: () => Promise<void> }> {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, answer) =>
      username === 'desk' && password === 'secret' ? answer(null, { user: 'desk' }) : answer(new Error('no')),
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      const to = envelope.rcptTo.map(({ address }) => address)
      void text(stream).then((message) => {
        received.push({ from, to, message })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo // a server that listens on a port has one
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { address: `127.0.0.1:${port}`, received, stop }
}

const from = 'Exchange desk <exchange@city.example>'

test('a mail goes out as it was written, in any language', async (t) => {
  const server = await mailServer()
  t.after(() => server.stop())
  const mailer = mailerWith({ server: `smtp://desk:secret@${server.address}`, from })
  const mail = {
    to: 'lee@city.example',
    subject: '용인시 교류 업무에 초대합니다',
    text: '링크: https://x.example/y\n',
  }
  assert.equal(await mailer.send(mail), true)
  const [sent] = server.received
  assert.deepEqual([sent?.from, sent?.to], ['exchange@city.example', ['lee@city.example']])
  const [head = '', body = ''] = (sent?.message ?? '').split('\r\n\r\n', 2)
  assert.match(head, /^Subject: =\?UTF-8\?B\?/m)
  assert.equal(Buffer.from(body, 'base64').toString(), mail.text)
})

test('a server that refuses, or is not there, is told as such and breaks nothing', async (t) => {
  const server = await mailServer()
  t.after(() => server.stop())
  const mail = { to: 'lee@city.example', subject: 'x', text: 'x' }
  const wrong = mailerWith({ server: `smtp://desk:wrong@${server.address}`, from })
  assert.equal(await wrong.send(mail), false)
  const nowhere = mailerWith({ server: 'smtp://127.0.0.1:1', from })
  assert.equal(await nowhere.send(mail), false)
  assert.equal(server.received.length, 0)
})

test('an address cannot smuggle in a second reader', async (t) => {
  const server = await mailServer()
  t.after(() => server.stop())
  const mailer = mailerWith({ server: `smtp://desk:secret@${server.address}`, from })
  await mailer.send({
    to: 'lee@city.example\r\nBcc: thief@evil.example',
    subject: 'a\r\nBcc: b@evil.example',
    text: 'x',
  })
  for (const { to } of server.received)
    assert.ok(!to.some((address) => address.endsWith('evil.example')), String(to))
})
