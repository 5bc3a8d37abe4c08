const LONGEST = 65 // 70 are shown; an ampersand counts as five where it is escaped

/** The title of a window, which names page and site: the page's own part is cut where both would be too long. */
export function titleWithin(page: string, titled: (page: string) => string): string {
  const over = titled(page).length - LONGEST
  if (over <= 0) return titled(page)
  return titled(`${page.slice(0, Math.max(1, page.length - over - 1)).trimEnd()}…`)
}
