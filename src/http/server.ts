import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartError } from '../kernel/start-error.ts'

/** A listening server. */
export interface Listening {
  /** Where it answers: "http://127.0.0.1:3000". */
  readonly address: string
  /** Takes no new requests, finishes the running ones and ends; connections that stall are cut after ten seconds. */
  stop(): Promise<void>
}

const LIMITS = {
  /** A header that comes slowly holds a connection; twenty seconds are plenty for a real one. */
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5000,
  maxHeaderSize: 16 * 1024,
}
const LONGEST_STOP = 10_000

export async function listen(listener: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(LIMITS, listener)
  await listening(server, host, port)
  const bound = server.address() as AddressInfo // a server that listens on a port has one
  const name = host.includes(':') ? `[${host}]` : host
  return { address: `http://${name}:${bound.port}`, stop: () => stop(server) }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toStartError(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function toStartError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const where = `${host}:${port}`
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} is in use on ${host}. Stop the other program or set PORT to a free one.`,
      )
    case 'EACCES':
      return new StartError(`${where} needs rights that this user does not have. Set PORT to 1024 or more.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(
        `${host} is no address of this machine. Set HOST to one of its own, as 127.0.0.1.`,
      )
    default:
      return error
  }
}

function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const cut = setTimeout(() => server.closeAllConnections(), LONGEST_STOP)
  server.close(() => {
    clearTimeout(cut)
    resolve()
  })
  server.closeIdleConnections()
  return promise
}
