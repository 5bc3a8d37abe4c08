/** Kinds of pictures that are told apart but not taken. */
export type OtherPicture = 'heic' | 'svg' | 'gif' | 'tiff' | 'bmp'

/** Why a picture was not taken; its words are the caller's. */
export type PhotoFault =
  | { readonly kind: 'picture-unsupported'; readonly found: OtherPicture }
  | { readonly kind: 'picture-too-many-pixels'; readonly width: number; readonly height: number }
  | { readonly kind: 'picture-moving' }
  | { readonly kind: 'picture-damaged' }
  | { readonly kind: 'picture-past-cap'; readonly cap: 'seconds' | 'memory-bytes'; readonly limit: number }
