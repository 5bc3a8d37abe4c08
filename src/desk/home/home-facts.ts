import { dayIn } from '../../kernel/clock.ts'
import type { Id } from '../../kernel/ids.ts'
import type { Principal } from '../../records/account/principal.ts'
import { backupsStand } from '../../records/backup/backup.view.ts'
import { corrections } from '../../records/correction/correction.view.ts'
import { USUAL_RULE } from '../../records/published/pulse/pulse-status.ts'
import { findRegister } from '../../records/register/register.view.ts'
import { namedPartners } from '../../records/working/choosable.view.ts'
import {
  countedDates,
  lastComments,
  lastMeetings,
  oldFacts,
  placesOffTheMap,
  plannedExchanges,
  reportsDue,
  sourcesInReview,
} from '../../records/working/home/home.view.ts'
import { waitingCopies } from '../../records/working/lists/waiting.view.ts'
import { typedTexts } from '../../records/working/typed-text.store.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { zoneOf } from '../editing/zone-of.ts'
import { anniversariesAhead } from './anniversaries.ts'

const FEW = 6
/** Years after which a fact that nobody checked is old, where nothing else is agreed. */
const SHELF_LIFE = 3

/** All that the home of a register's desk says. */
export async function homeFacts(
  { database, clock }: DeskDeps,
  registerId: Id<'register'>,
  principal: Principal,
) {
  const { reads } = database
  const zone = await zoneOf({ database }, registerId)
  const today = dayIn(zone, clock.now())
  const register = await findRegister(reads, registerId)
  const { quietAfter } = register?.content.pulse ?? USUAL_RULE
  const meetings = await lastMeetings(reads, registerId)
  const quiet = meetings
    .filter(({ last }) => last === null || last < before(today, { years: quietAfter }))
    .sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : 1))
  const ahead = anniversariesAhead(await countedDates(reads, registerId), today)
  const names = new Map((await namedPartners(reads, registerId)).map(({ id, names: own }) => [id, own]))
  return {
    today,
    zone,
    names,
    asked: await waitingCopies(reads, registerId, { asked: true }, FEW),
    planned: await waitingCopies(reads, registerId, { planned: true }, FEW),
    saved: await waitingCopies(reads, registerId, {}, FEW),
    typed: await typedTexts(reads, { principal, registerId }),
    inReview: await sourcesInReview(reads, registerId),
    reports: await reportsDue(reads, registerId, after(today, { days: 30 })),
    exchanges: await plannedExchanges(reads, registerId),
    anniversaries: ahead.slice(0, FEW),
    offTheMap: await placesOffTheMap(reads, registerId),
    quiet: quiet.slice(0, FEW),
    old: await oldFacts(reads, registerId, before(today, { years: SHELF_LIFE })),
    reported: await corrections(reads, registerId, 'open'),
    comments: await lastComments(reads, registerId),
    backup: await backupsStand(reads),
    now: clock.now(),
  }
}

export type HomeFacts = Awaited<ReturnType<typeof homeFacts>>

function before(day: string, span: Temporal.DurationLike): string {
  return Temporal.PlainDate.from(day).subtract(span).toString()
}

function after(day: string, span: Temporal.DurationLike): string {
  return Temporal.PlainDate.from(day).add(span).toString()
}
