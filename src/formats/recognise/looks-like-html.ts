const HEAD = 16_384

/** A page says so at its start; a copied part of one has tags that no other text has. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD)
  if (/^\s{0,99}(?:<!--[\s\S]{0,4000}?-->\s{0,99})?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head))
    return true
  if (/^\s{0,9}Version:\d/.test(head) && /StartHTML:/i.test(head)) return true
  const tags =
    head.match(/<\/(?:table|tr|td|ul|ol|li|dl|dd|div|p|span|h[1-6]|b|strong|a|font)\s{0,9}>/gi)?.length ?? 0
  return /^\s{0,99}</.test(head) ? tags > 0 : tags > 3
}
