import type { DeskLocale } from '../../kernel/locale.ts'

/** A moment as officers read it, in the time of their own city: "2026년 11월 22일 오후 3:05". */
export function whenText(moment: string, locale: DeskLocale, timeZone = 'Asia/Seoul'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(moment),
  )
}
