import { type Answer, get, type Route } from '../../http/route.ts'
import { tags } from '../../records/published/tags.ts'
import type { SiteDeps } from '../site-deps.ts'
import { logoAddress, stylesAddress } from './look-styles.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** A register's own styles and its logo, each under the hash of its content. */
export function lookRoute(deps: SiteDeps): Route {
  return get('/look/:file', 'anyone', async ({ param }) => {
    const address = `/look/${param('file')}`
    for (const { id, look } of await deps.registers()) {
      if (!look) continue
      const styles = stylesAddress(look)
      if (styles?.address === address) return file('text/css; charset=utf-8', styles.text, id)
      if (look.logo && logoAddress(look) === address)
        return file(look.logo.type, Uint8Array.from(Buffer.from(look.logo.base64, 'base64')), id)
    }
    return { kind: 'missing' }
  })
}

function file(type: string, text: string | Uint8Array<ArrayBuffer>, registerId: string): Answer {
  const headers = [
    ['cache-control', FOR_EVER],
    ['content-security-policy', "default-src 'none'"],
  ] as const
  return { kind: 'data', type, text, headers, shows: [tags.register(registerId)] }
}
