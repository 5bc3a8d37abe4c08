import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** A city's own sign-on, on this machine: a real OpenID provider that lets everybody in by whatever name they type. */
export interface SignOnServer {
  readonly issuer: string
  stop(): Promise<void>
}

export const CLIENT = { client_id: 'gyoryu', client_secret: 'a secret between the two' }

/** `site` is the address that it may lead back to. */
export async function signOnServer(site: string): Promise<SignOnServer> {
  const server = createServer()
  const issuer = `http://127.0.0.1:${await portOf(server)}`
  const redirect_uris = [`${site}/desk/sign-in/elsewhere/done`]
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris }],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `${id} 주무관`, email: `${id}@city.example` }),
    }),
  })
  server.on('request', provider.callback())
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { issuer, stop }
}

/** A port that was free a moment ago, for what has to know its own address beforehand. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port // a server that listens on a port has one
}
