const HEAD = 16_384

const PAGE = /^\s{0,99}(?:<!--[\s\S]{0,4000}?-->\s{0,99})?<(?:!doctype\s+html|html|head|body)[\s>]/i
/** How a part of a page begins that was copied elsewhere: its header names where the page starts. */
const CLIPBOARD = /^\s{0,9}Version:\d/i
const CLIPBOARD_HEADER = 400
const TAG = /<\/?(?:table|tr|t[dh]|[uod]l|li|d[dt]|div|p|span|h[1-6]|b|strong|a|font|section|article)[\s>]/gi

/** A page says so at its start; a copied part of one begins with a tag, or has more of them than other texts have. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD)
  if (PAGE.test(head) || isClipboard(head)) return true
  const tags = head.match(TAG)?.length ?? 0
  return /^\s{0,99}</.test(head) ? tags > 0 : tags > 7
}

function isClipboard(head: string): boolean {
  const [header = ''] = head.slice(0, CLIPBOARD_HEADER).split('<')
  return CLIPBOARD.test(header) && /StartHTML:/i.test(header)
}
