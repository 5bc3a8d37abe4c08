import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { listen } from '../../src/http/server.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** A web server that knows nothing of us: a folder's page is its index.html, and what is not there is 404. */
export function serveFolder(folder: string) {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname)
    async function answer(path: string): Promise<void> {
      const place = join(folder, decodeURIComponent(path))
      for (const file of [place, join(place, 'index.html')]) {
        const bytes = await readFile(file).catch(() => undefined)
        if (!bytes) continue
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(bytes)
        return
      }
      response.writeHead(404).end()
    }
  })
  return listen((request, response) => server.emit('request', request, response), '127.0.0.1', 0)
}
