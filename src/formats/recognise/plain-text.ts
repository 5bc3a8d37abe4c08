import { looksLikeHtml } from './looks-like-html.ts'
import { COMPOUND, ZIP, beginsWith } from './magic.ts'

/** Whether nothing has to be unpacked or parsed to read it: neither an archive nor a page, in any encoding. */
export function isPlainText(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, ZIP) || beginsWith(bytes, COMPOUND)) return false
  return !looksLikeHtml(new TextDecoder('latin1').decode(bytes.filter((byte) => byte !== 0)))
}
