import type { Notice } from '../formats/file-reading.ts'
import { unreachable } from '../kernel/result.ts'

/** What a person should know about a file that was read all the same. */
export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'hidden-sheet':
      return `The sheet “${notice.name}” is hidden: its text is set aside, nothing of it became a record.`
    case 'hidden-cells':
      return `The sheet “${notice.sheet}” hides ${notice.rows} rows and ${notice.columns} columns: nothing of them became a record.`
    case 'letters-lost':
      return `${notice.count} letters are none of ${notice.encoding}. When words come out wrong, name another with --encoding.`
    default:
      return unreachable(notice)
  }
}
