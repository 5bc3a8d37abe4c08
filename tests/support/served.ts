import { createApp } from '../../src/app.ts'
import { listen, type Listening } from '../../src/http/server.ts'
import type { Installation } from '../../src/installation/installation.ts'

/** An installation's application behind a real server on a free port; an unforeseen error fails the test that stops it. */
export interface Served extends Listening {
  /** A post as a browser sends it from one of our own pages. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  get(path: string, headers?: Record<string, string>): Promise<Response>
}

export async function served(installation: Installation, port = 0): Promise<Served> {
  const unforeseen: unknown[] = []
  const { listener, jobs } = await createApp(installation, (error) => unforeseen.push(error))
  const { address, stop } = await listen(listener, '127.0.0.1', port)
  return {
    address,
    stop: async () => {
      await stop()
      await jobs.stop()
      if (unforeseen.length > 0) throw new AggregateError(unforeseen, 'errors that were not foreseen')
    },
    get: (path, headers = {}) => fetch(address + path, { headers, redirect: 'manual' }),
    post: (path, fields, headers = { origin: address, 'sec-fetch-site': 'same-origin' }) =>
      fetch(address + path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers,
        redirect: 'manual',
      }),
  }
}
