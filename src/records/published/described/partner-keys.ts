import type { Scope } from './scope.ts'

/** By what other records name a partner. */
export interface PartnerKey {
  readonly id: string
  readonly slug: string
}

/** The published partners of the register in the order of their addresses. */
export function partnerKeys({ reads, registerId }: Scope): Promise<PartnerKey[]> {
  return reads
    .selectFrom('published_partnership')
    .select(['id', 'slug'])
    .where('register_id', '=', registerId)
    .orderBy('slug')
    .execute()
}
