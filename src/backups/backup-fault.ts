/** Why there is no backup, or why one is not used. */
export type BackupFault =
  | { readonly kind: 'nothing-here' }
  | { readonly kind: 'backup-missing' }
  /** A file, but none that we wrote, or one that was cut off. */
  | { readonly kind: 'backup-damaged' }
  | { readonly kind: 'backup-newer'; readonly step: string }
  | { readonly kind: 'table-differs'; readonly table: string }
  | { readonly kind: 'file-missing'; readonly hash: string }
  | { readonly kind: 'file-differs'; readonly hash: string }
  | {
      readonly kind: 'history-broken'
      readonly register: string
      readonly sequence: number
      readonly fault: string
    }
  | { readonly kind: 'not-empty' }
  | { readonly kind: 'other-key'; readonly name: string }
  | { readonly kind: 'no-space'; readonly needed: number; readonly free: number }
  | { readonly kind: 'not-writable'; readonly path: string }
  /** Something that was not foreseen; the server's log has it. */
  | { readonly kind: 'unforeseen'; readonly message: string }
