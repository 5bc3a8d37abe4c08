import { dateFromSerial, format, getFormatDateInfo, isDateFormat } from 'numfmt'

/** Days between 1 January 1900 and 1904, the two beginnings of Excel's calendars. */
const DAYS_TO_1904 = 1462

/** What a number cell shows. A day is written as 2003-07-07, only as far as its format tells it. */
export function numberText(value: number, pattern: string, since1904: boolean): string {
  try {
    return isDateFormat(pattern) ? dateText(value, pattern, since1904) : format(pattern, value)
  } catch {
    return String(value) // a format that Excel itself would not take
  }
}

function dateText(value: number, pattern: string, since1904: boolean): string {
  const { year, month, day, hours, minutes } = getFormatDateInfo(pattern)
  const serial = since1904 ? value + DAYS_TO_1904 : value
  const [full, time] = [dayText(serial), timeText(serial)]
  if (full === undefined) return String(value)
  if (!year && !month && !day) return time
  if (year && !day) return full.slice(0, month ? 7 : 4)
  return (hours || minutes) && serial % 1 !== 0 ? `${full} ${time}` : full
}

/** 2003-07-07, or undefined for what is no day of Excel's calendar. */
export function dayText(serial: number): string | undefined {
  const date = dateFromSerial(serial)
  const [year = 0, month = 0, day = 0] = date ?? []
  if (!date || serial < 1 || year > 9999) return undefined
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function timeText(serial: number): string {
  const [, , , hour = 0, minute = 0] = dateFromSerial(serial) ?? []
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
