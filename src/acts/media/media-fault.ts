import type { FileFault } from '../../formats/file-fault.ts'
import type { PhotoFault } from '../../photos/photo-fault.ts'
import type { ActFault } from '../../records/perform.ts'
import type { EditFault } from '../editing/edit-fault.ts'

/** Why a file became no photo and no paper; nothing of it is kept then. */
export type MediaFault =
  | { readonly kind: 'media-empty' }
  | { readonly kind: 'media-too-large'; readonly limit: number }
  /** Neither a picture nor a paper that is taken: its content says so, whatever its name says. */
  | { readonly kind: 'media-unknown' }
  /** The register has no room for it; in bytes. */
  | { readonly kind: 'media-quota'; readonly limit: number }
  /** It was handed in before. */
  | { readonly kind: 'media-known'; readonly id: string }
  | { readonly kind: 'upload-unknown' }
  | { readonly kind: 'upload-too-many' }
  /** The piece does not begin where the last one ended. */
  | { readonly kind: 'upload-elsewhere'; readonly at: number }
  | { readonly kind: 'upload-unfinished' }
  | PhotoFault
  | FileFault
  | EditFault
  | ActFault
