const HEAD_END = '</head>'
const BODY = /<body>[\s\S]{0,40000}?(?=<main\b)/
const AFTER_MAIN = /(?<=<\/main>)[\s\S]{0,40000}?(?=<\/body>)/

/** A page without the site's own head and foot, whose links leave the frame; the main part is the portal's to name. */
export function framed(page: string): string {
  return page
    .replace(HEAD_END, `<base target="_top">${HEAD_END}`)
    .replace(BODY, '<body class="framed">')
    .replace(AFTER_MAIN, '')
    .replace('<main ', '<div ')
    .replace('</main>', '</div>')
}

/** What stands between head and foot, with whole addresses, to be put into a page of another site. */
export function fragment(page: string, origin: string): string {
  const start = page.indexOf('<main')
  const lang = /<html lang="(?<lang>[a-z]{2})"/.exec(page)?.groups?.['lang'] ?? ''
  const main = page.slice(page.indexOf('>', start) + 1, page.indexOf('</main>', start))
  const whole = main.replaceAll(/\b(href|src|action)="\/(?!\/)/g, `$1="${origin}/`)
  return `<div class="gyoryu" lang="${lang}">${whole}</div>`
}
