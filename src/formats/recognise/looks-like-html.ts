const HEAD = 16_384

const PAGE = /^\s{0,99}(?:<!--[\s\S]{0,4000}?-->\s{0,99})?<(?:!doctype\s+html|html|head|body)[\s>]/i
const CLIPBOARD = /^\s{0,9}Version:\d[^<]{0,400}StartHTML:/i
const TAG = /<\/?(?:table|tr|t[dh]|[uod]l|li|d[dt]|div|p|span|h[1-6]|b|strong|a|font|section|article)[\s>]/gi

/** A page says so at its start; a copied part of one begins with a tag, or has more of them than other texts have. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD)
  if (PAGE.test(head) || CLIPBOARD.test(head)) return true
  const tags = head.match(TAG)?.length ?? 0
  return /^\s{0,99}</.test(head) ? tags > 0 : tags > 7
}
