import type { ReceiveFault } from '../acts/received-source.ts'
import type { ReceiveSourceFault } from '../acts/receive-source.ts'
import type { PublishSourceFault } from '../acts/publish-source/publish-source.ts'
import type { TeachReaderFault } from '../acts/teach-reader.ts'
import type { TableFault } from '../acts/open-tables/read-tables.ts'
import type { PackageFault } from '../acts/take-over-register/read-package.ts'
import type { TakeOverFault } from '../acts/take-over-register/take-over-register.ts'
import type { AllowFramingFault } from '../acts/allow-framing.ts'
import type { MayPublishFault } from '../records/account/may-publish.ts'
import type { ActFault } from '../records/perform.ts'
import { fileFaultText } from './file-text.ts'

export type ImportFault =
  | ActFault
  | ReceiveFault
  | ReceiveSourceFault
  | PublishSourceFault
  | MayPublishFault
  | TeachReaderFault
  | PackageFault
  | TakeOverFault
  | TableFault
  | AllowFramingFault

/** What was refused and what to do, for whoever runs commands. */
export function faultText(fault: ImportFault): string {
  switch (fault.kind) {
    case 'not-allowed':
      return 'This needs a right that you do not have in this register.'
    case 'second-person-needed':
      return 'This register asks that somebody else than the writer publishes.'
    case 'register-unknown':
      return 'There is no such register. Start the server once, or name another with --register.'
    case 'key-reused':
      return 'This key was used for another request. Make a new one.'
    case 'source-known':
      return `This very file was imported before, as source ${fault.sourceId}. Nothing was changed.`
    case 'home-differs':
      return `The page is “${fault.wrote}”’s, which is no name of this register’s own city. Import it into that city’s register, or say with --home which city it means.`
    case 'source-unknown':
      return 'There is no such source in this register.'
    case 'nothing-to-publish':
      return 'No exchange and no fact could be read from it. Look at it with: read FILE'
    case 'partner-missing':
      return 'Which partner it is about cannot be told. Name it with --partner.'
    case 'place-unclear':
      return `“${fault.wrote}” is the name of ${fault.candidates.length} places of this register. Name one with --partner.`
    case 'register-changed-meanwhile':
      return 'Somebody changed this register’s settings at the same moment. Try again.'
    case 'table-missing':
      return `There is no table of ${fault.file} beside register.json. Nothing was changed.`
    case 'table-unreadable':
      return `Row ${fault.row} of ${fault.file} is not as the table was written. Nothing was changed.`
    case 'package-unreadable':
      return 'This is no register that “export” wrote, or of another version of Gyoryu.'
    case 'package-damaged':
      return `${fault.part} is missing or is not as it was written. Export the register again, or take another copy.`
    case 'slug-taken':
      return `There is a register called ${fault.slug} here already. Nothing was changed.`
    case 'register-here':
      return 'This very register is here already. Nothing was changed.'
    case 'other-schema':
      return `It was written by another version of Gyoryu (${fault.theirs}, here ${fault.ours}). Bring the older installation up to date, then export again.`
    case 'site-unclear':
      return `“${fault.wrote}” is no site’s address. Write it as https://portal.example, without a path.`
    default:
      return fileFaultText(fault)
  }
}
