import type { Edtf } from '../../../edtf/edtf.ts'
import type { Texts } from '../../../kernel/locale.ts'
import type { KeptSize, MediaKind, MediaLicence } from '../../media/media.ts'

/** A photo or paper as the public is shown it. */
export interface MediaView {
  readonly id: string
  readonly kind: MediaKind
  /** The caption of a photo, the name of a paper; null where nobody wrote one. */
  readonly title: Texts | null
  /** What can be seen; null for a picture that says nothing of its own, and for papers. */
  readonly alt: Texts | null
  readonly credit: string | null
  readonly licence: MediaLicence
  readonly takenOn: Edtf | null
  readonly paper: {
    readonly hash: string
    readonly type: string
    readonly bytes: number
    readonly name: string
  } | null
  readonly photo: {
    /** Of its largest size. */
    readonly width: number
    readonly height: number
    readonly sizes: readonly KeptSize[]
  } | null
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'application/x-hwp': 'hwp',
  'application/hwp+zip': 'hwpx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}

/** Where a file is fetched: under the hash of its content, so that it may be kept for ever. */
export function mediaAddress({ hash, type }: { readonly hash: string; readonly type: string }): string {
  return `/media/${hash}.${ENDINGS[type] ?? 'bin'}`
}
