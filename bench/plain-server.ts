// The peer of the partner page's bench: the bytes of one address, fetched once, served by plain node:http.
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

const [address = ''] = process.argv.slice(2)

const { headers, body } = await fetchOnce(address)
const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo // listens on a port
  console.log(`http://127.0.0.1:${port}`)
})
process.once('SIGTERM', () => process.exit(0))

/** Twice, so that the answer comes from the store, as the measured ones do. */
async function fetchOnce(url: string) {
  await ask(url)
  const { response, bytes } = await ask(url)
  const { connection: _connection, 'keep-alive': _alive, date: _date, ...kept } = response.headers
  return { headers: kept, body: bytes }
}

function ask(url: string): Promise<{ response: IncomingMessage; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ response, bytes: Buffer.concat(chunks) }))
    }).once('error', reject)
  })
}
