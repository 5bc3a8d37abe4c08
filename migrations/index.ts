import type { Kysely } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'
import type { Engine } from '../src/database/database.ts'
import { up as places } from './0001-places.ts'
import { up as ties } from './0002-ties.ts'
import { up as history } from './0003-history.ts'
import { up as published } from './0004-published.ts'
import { up as accounts } from './0005-accounts.ts'
import { up as lists } from './0006-lists.ts'
import { up as backups } from './0015-backups.ts'
import { up as filesInOrder } from './0021-files-in-order.ts'
import { up as withdrawnTies } from './0025-withdrawn-ties.ts'
import { up as corrections } from './0010-corrections.ts'
import { up as editing } from './0009-editing.ts'
import { up as feeds } from './0012-feeds.ts'
import { up as media } from './0013-media.ts'
import { up as review } from './0008-review.ts'
import { up as search } from './0007-search.ts'
import { up as tokens } from './0022-tokens.ts'

/** One step of the schema, in a transaction of its own. A step that was released is never edited. */
export type MigrationStep = (database: Kysely<unknown>, types: ColumnTypes, engine: Engine) => Promise<void>

export const MIGRATIONS: Readonly<Record<string, MigrationStep>> = {
  '0001-places': places,
  '0002-ties': ties,
  '0003-history': history,
  '0004-published': published,
  '0005-accounts': accounts,
  '0006-lists': lists,
  '0007-search': search,
  '0008-review': review,
  '0009-editing': editing,
  '0010-corrections': corrections,
  '0012-feeds': feeds,
  '0013-media': media,
  '0015-backups': backups,
  '0021-files-in-order': filesInOrder,
  '0022-tokens': tokens,
  '0025-withdrawn-ties': withdrawnTies,
}
