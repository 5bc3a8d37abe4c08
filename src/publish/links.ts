const LINK = /\b(?:href|src|action)="(?<address>\/(?!\/)[^"#?]{0,2000})/g
const IN_LIST = /<loc>[^<>]{0,200}?:\/\/[^<>/]{1,200}(?<address>\/[^<>#?]{0,2000})/g

/** The addresses of the site that an answer leads to, each once and without its query; none in what is no markup. */
export function linksOf(type: string, text: string): string[] {
  const pattern = type.startsWith('text/html') ? LINK : type.includes('xml') ? IN_LIST : undefined
  if (!pattern) return []
  return [...new Set(Array.from(text.matchAll(pattern), ({ groups }) => tidy(groups?.['address'] ?? '/')))]
}

/** One spelling for one address: "/ko/" and "/ko" are the same page. */
function tidy(address: string): string {
  const whole = address.replaceAll('&amp;', '&')
  return whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole
}
