import { ok, refused } from '../../kernel/result.ts'
import type { Act } from '../../records/perform.ts'
import { revokeTokenRow } from '../../records/token/token.store.ts'

/** Ends a token at once; its name stays beside what it did. */
export const revokeToken: Act<string, null, { readonly kind: 'token-unknown' }> = {
  name: 'revoke-token',
  right: 'administrator',
  run: async (tx, id) => ((await revokeTokenRow(tx, id)) ? ok(null) : refused({ kind: 'token-unknown' })),
}
