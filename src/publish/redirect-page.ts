/** What a server without a list of moved addresses serves at one: the browser goes on by itself, a person by the link. */
export function redirectPage(to: string): string {
  const address = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${address}</title><meta http-equiv="refresh" content="0; url=${address}"><link rel="canonical" href="${address}"></head><body><p><a href="${address}">${address}</a></p></body></html>`
}
