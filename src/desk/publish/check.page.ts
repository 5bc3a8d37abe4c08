import type { PartnerPlan, PlanCount, PublishPlan } from '../../acts/review/publish-plan.ts'
import type { Review } from '../../acts/review/review.ts'
import type { Answer } from '../../http/route.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'

interface Check {
  readonly review: Review
  readonly plan: PublishPlan
  /** Whether this officer wrote it, and somebody else has to publish. */
  readonly needsSecond: boolean
}

/** Says exactly what publishing makes public, and what stays behind. */
export function checkPage(context: DeskContext, { review, plan, needsSecond }: Check): Promise<Answer> {
  const { locale, register } = context
  const words = reviewWords(locale)
  const base = `/desk/${register?.slug}/review/${review.source.id}`
  const title = words.checkTitle
  const crumbs = [
    { text: importWords(locale).sourcesTitle, href: `/desk/${register?.slug}/sources` },
    { text: review.source.content.title, href: base },
  ]
  const empty = plan.partners.length === 0
  const { exchange, agreement, fact } = plan.records
  const stops = [
    empty && !plan.partnerOpen ? words.nothingToPublish : '',
    plan.partnerOpen ? words.partnerOpen : '',
    mayAs('publisher', context) ? '' : words.needsPublisher,
    needsSecond ? words.secondPerson : '',
  ].filter((text) => text !== '')
  const back = buttonLink({ text: words.backToReview, href: base })
  const go =
    stops.length > 0
      ? html`${stops.map((text) => html`<p class="notice">${text}</p>`)} ${buttonRow(back)}`
      : form(
          { action: `${base}/publish`, hidden: { stamp: review.stamp } },
          buttonRow(button({ text: words.publishNow(exchange + agreement + fact) }), back),
        )
  return deskAnswer(
    context,
    { title, crumbs },
    html`${pageTop({ title, lead: words.checkLead }, locale)}
      ${
        empty
          ? ''
          : html`<h2>${words.becomesPublic}</h2>
              ${plan.partners.map((partner) => partnerPlan(partner, locale))}
              <p><b>${words.inAll(words.records(plan.records))}</b></p>
              ${guessLine(plan, base, locale)}`
      }
      <h2>${words.staysDraft}</h2>
      ${staying(plan, locale)} ${go}`,
  )
}

/** What an officer did not confirm is public as a guess: said before, with the way to settle it. */
function guessLine({ guesses }: PublishPlan, base: string, locale: DeskLocale): Html | '' {
  const words = reviewWords(locale)
  if (guesses === 0) return ''
  return html`<div class="notice guesses">
    <p>${words.guessesStay(guesses)}</p>
    ${buttonLink({ text: words.toGuesses, href: `${base}#guesses` })}
  </div>`
}

function partnerPlan(partner: PartnerPlan, locale: DeskLocale): Html {
  const words = reviewWords(locale)
  const { name, path, isNew, exchanges, agreements, facts, background, contact } = partner
  const kept = exchanges.keep + agreements.keep + facts.keep
  return html`<section class="plan">
    <h3>${words.addsTo(name)} <small>${isNew ? words.newPartner : words.existingPartner}</small></h3>
    <p>${words.address}: <code>/${locale}${path}</code></p>
    <ul class="plan-list">
      ${counted(words.exchanges, exchanges, locale)} ${counted(words.agreements, agreements, locale)}
      ${counted(words.facts, facts, locale)} ${background ? html`<li>${words.backgroundTo}</li>` : ''}
      ${contact ? html`<li>${words.contactTo}</li>` : ''}
      ${kept > 0 ? html`<li>${words.countSame(kept)}</li>` : ''}
    </ul>
  </section>`
}

function counted(what: string, { add, update }: PlanCount, locale: DeskLocale): Html {
  const words = reviewWords(locale)
  return html`${add > 0 ? html`<li>${words.countAdded(what, add)}</li>` : ''}
  ${update > 0 ? html`<li>${words.countUpdated(what, update)}</li>` : ''}`
}

function staying({ open, questions, dropped }: PublishPlan, locale: DeskLocale): Html {
  const words = reviewWords(locale)
  const lines = [
    open > 0 ? words.staysOpen(open) : '',
    questions > 0 ? words.staysAsked(questions) : '',
    dropped > 0 ? words.staysDropped(dropped) : '',
  ].filter((line) => line !== '')
  if (lines.length === 0) return html`<p class="plan-none">${words.nothingStays}</p>`
  return html`<ul class="plan-list">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`
}
