import type { DeskLocale } from '../../kernel/locale.ts'

/** A moment as people read it: its day and the minute, in the time zone of the register's home. */
export function momentText(moment: string, locale: DeskLocale, timeZone: string): string {
  return written(moment, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
}

/** The day of a moment. */
export function dayText(moment: string, locale: DeskLocale, timeZone: string): string {
  return written(moment, locale, { dateStyle: 'medium', timeZone })
}

function written(moment: string, locale: DeskLocale, options: Intl.DateTimeFormatOptions): string {
  const region = locale === 'en' ? 'en-GB' : locale
  return new Intl.DateTimeFormat(region, options).format(new Date(moment))
}
