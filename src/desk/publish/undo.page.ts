import type { Obstacle } from '../../acts/undo-batch/built-on.ts'
import type { Review } from '../../acts/review/review.ts'
import type { Answer } from '../../http/route.ts'
import type { Batch } from '../../records/batch/batch.ts'
import type { Kept } from '../../records/record-row.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { textField } from '../parts/text-field.ts'

/** An obstacle with its records by name. */
export interface NamedObstacle {
  readonly obstacle: Obstacle
  readonly name: string
  readonly byName: string
}

interface Undo {
  readonly review: Review
  readonly batch: Kept<Batch, 'batch'>
  readonly obstacles: readonly NamedObstacle[]
  readonly faults?: readonly LinkedFault[]
}

const MOST = 20

/** Asks why an import is to be undone; when others have built on it, says exactly what stands in the way. */
export function undoPage(
  context: DeskContext,
  { review, batch, obstacles, faults = [] }: Undo,
): Promise<Answer> {
  const { locale, register } = context
  const words = reviewWords(locale)
  const base = `/desk/${register?.slug}/review/${review.source.id}`
  const isBlocked = obstacles.length > 0
  const title = isBlocked ? words.undoBlocked : words.undoTitle
  const crumbs = [
    { text: importWords(locale).sourcesTitle, href: `/desk/${register?.slug}/sources` },
    { text: review.source.content.title, href: base },
  ]
  const back = buttonLink({ text: words.backToReview, href: base })
  const ask = form(
    { action: `${base}/undo/${batch.id}` },
    html`${textField({ id: 'reason', label: words.undoWhy, hint: words.undoWhyHint, width: 'full', fault: faultAt(faults, 'reason') }, locale)}
      <div>${buttonRow(button({ text: words.undoNow, kind: 'danger' }), back)}</div>`,
  )
  const blocked = html`<ul class="plan-list">
      ${obstacles.slice(0, MOST).map((one) => html`<li>${obstacleText(one, context)}</li>`)}
      ${obstacles.length > MOST ? html`<li>… ${obstacles.length - MOST}</li>` : ''}
    </ul>
    ${buttonRow(back)}`
  return deskAnswer(
    context,
    { title, crumbs, faulty: faults.length > 0 },
    html`${pageTop({ title, lead: isBlocked ? words.undoBlockedLead : words.undoLead, faults }, locale)}
    ${isBlocked ? blocked : ask}`,
    faults.length > 0 ? 422 : isBlocked ? 409 : 200,
  )
}

function obstacleText({ obstacle, name, byName }: NamedObstacle, { locale }: DeskContext): string {
  const words = reviewWords(locale)
  const noun = words.nouns[obstacle.noun] ?? obstacle.noun
  if (obstacle.kind === 'changed-since') return words.obstacleChanged(noun, name)
  return words.obstacleBuilt(noun, name, words.nouns[obstacle.by] ?? obstacle.by, byName)
}
