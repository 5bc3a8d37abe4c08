/** Shows the time at the partner, which a page that is kept for hours cannot know. */

const MINUTE = 60_000

function show(clock: HTMLElement): void {
  const time = clock.querySelector('time')
  const { timeZone } = clock.dataset
  if (!time || !timeZone) return
  time.textContent = `${part({ timeZone, weekday: 'long' })} ${part({ timeZone, hour: 'numeric', minute: '2-digit' })}`
  clock.hidden = false
}

/** Weekday and time apart: together Intl writes the Korean weekday in brackets. */
function part(options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, options).format(new Date())
}

function showAll(): void {
  document.querySelectorAll<HTMLElement>('[data-time-zone]').forEach(show)
}

/** At the full minute, then each minute. */
function keepShowing(): void {
  showAll()
  setTimeout(keepShowing, MINUTE - (Date.now() % MINUTE))
}

keepShowing()
