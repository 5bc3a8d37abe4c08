import type { ExtraHeaders } from './route.ts'

/** The header by which a file is saved under its name and never opened as a page (RFC 6266, RFC 8187 for its letters). */
export function attachment(name: string): ExtraHeaders {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
  return [['content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${whole}`]]
}
