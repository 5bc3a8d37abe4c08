import type {
  AccountRoleRow,
  AccountRow,
  InvitationRow,
  KnownDeviceRow,
  RecoveryCodeRow,
  SessionRow,
  SignInAttemptRow,
} from './account/account.table.ts'
import type { AgreementRow } from './agreement/agreement.table.ts'
import type { CorrectionAddressRow, CorrectionRow } from './correction/correction.table.ts'
import type { BackupRow } from './backup/backup.table.ts'
import type { BatchRow } from './batch/batch.table.ts'
import type { ContactRow } from './contact/contact.table.ts'
import type { DraftRow } from './draft/draft.table.ts'
import type { EditionRow } from './edition/edition.table.ts'
import type { ExchangeRow } from './exchange/exchange.table.ts'
import type { FactRow } from './fact/fact.table.ts'
import type { JobRow } from './job/job.table.ts'
import type {
  HistoryHeadRow,
  HistoryPayloadRow,
  HistoryRecordRow,
  HistoryRow,
} from './history/history.table.ts'
import type { MediaFileRow, MediaRow, UploadRow } from './media/media.table.ts'
import type { PartnershipRow } from './partnership/partnership.table.ts'
import type { PlaceNameRow, PlaceRow } from './place/place.table.ts'
import type { PublishedTables } from './published/published.table.ts'
import type { RegisterRow } from './register/register.table.ts'
import type { RequestKeyRow } from './request-key/request-key.table.ts'
import type { SeriesRow } from './series/series.table.ts'
import type { SourceRow } from './source/source.table.ts'
import type { SurveyAnswerRow } from './survey/survey.table.ts'
import type { TokenRow } from './token/token.table.ts'
import type { TypedTextRow } from './working/typed-text.table.ts'
import type { WorkingCopyRow } from './working/working-copy.table.ts'

export interface Tables extends PublishedTables {
  register: RegisterRow
  place: PlaceRow
  place_name: PlaceNameRow
  source: SourceRow
  draft: DraftRow
  batch: BatchRow
  job: JobRow
  partnership: PartnershipRow
  agreement: AgreementRow
  exchange: ExchangeRow
  fact: FactRow
  survey_answer: SurveyAnswerRow
  correction: CorrectionRow
  correction_address: CorrectionAddressRow
  series: SeriesRow
  contact: ContactRow
  media: MediaRow
  media_file: MediaFileRow
  upload: UploadRow
  working_copy: WorkingCopyRow
  typed_text: TypedTextRow
  edition: EditionRow
  history: HistoryRow
  history_payload: HistoryPayloadRow
  history_head: HistoryHeadRow
  history_record: HistoryRecordRow
  request_key: RequestKeyRow
  /** Which version of the program built what follows from the published rows. */
  followed: { what: string; version: number }
  backup: BackupRow
  account: AccountRow
  account_role: AccountRoleRow
  session: SessionRow
  invitation: InvitationRow
  recovery_code: RecoveryCodeRow
  known_device: KnownDeviceRow
  sign_in_attempt: SignInAttemptRow
  api_token: TokenRow
}
