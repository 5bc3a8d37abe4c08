const LANGUAGE = /<html lang="(?<lang>[a-z]{2})"/

/** A page without the site's own head and foot, whose links leave the frame; the main part is the portal's to name. */
export function framed(page: string): string {
  const head = page.slice(0, page.indexOf('</head>'))
  return `${head}<base target="_top"></head><body class="framed"><div id="main">${mainOf(page)}</div></body></html>`
}

/** What stands between head and foot, with whole addresses, to be put into a page of another site. */
export function fragment(page: string, origin: string): string {
  const lang = LANGUAGE.exec(page)?.groups?.['lang'] ?? ''
  const whole = ['href', 'src', 'action'].reduce(
    (text, name) => text.replaceAll(` ${name}="/`, ` ${name}="${origin}/`),
    mainOf(page),
  )
  return `<div class="gyoryu" lang="${lang}">${whole}</div>`
}

function mainOf(page: string): string {
  const start = page.indexOf('>', page.indexOf('<main')) + 1
  return page.slice(start, page.indexOf('</main>', start))
}
