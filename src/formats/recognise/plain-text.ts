import { looksLikeHtml } from './looks-like-html.ts'
import { COMPOUND, PDF, ZIP, beginsWith } from './magic.ts'

/** Whether nothing has to be unpacked or parsed to read it: neither an archive nor a PDF nor a page, in any encoding. */
export function isPlainText(bytes: Uint8Array): boolean {
  if ([ZIP, COMPOUND, PDF].some((start) => beginsWith(bytes, start))) return false
  return !looksLikeHtml(new TextDecoder('latin1').decode(bytes.filter((byte) => byte !== 0)))
}
