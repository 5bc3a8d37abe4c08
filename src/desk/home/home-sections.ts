import { toEdtf } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import { toLocale } from '../../kernel/locale.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import { EDITABLE_NOUNS } from '../../records/editable/editable.ts'
import type { Ahead } from '../../records/working/home/home.view.ts'
import type { Waiting } from '../../records/working/lists/waiting.view.ts'
import { dayInWords } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import type { HomeWords } from '../../words/desk/home/ko.ts'
import { homeWords } from '../../words/desk/home/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { grouped } from '../../words/quantity.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import { FORMS } from '../editing/fields/forms.ts'
import { whenText } from '../editing/when-text.ts'
import { attributes } from '../parts/attributes.ts'
import type { HomeFacts } from './home-facts.ts'

/** A line of a section: what it is, where it leads, and what is to be known beside it. */
interface Line {
  readonly text: string
  readonly href: string | null
  readonly beside: string
  readonly lang?: string | undefined
}

interface Section {
  readonly id: string
  readonly title: string
  readonly lines: readonly Line[]
  /** Said when there are none. */
  readonly none: string
  readonly more?: Html
}

function section({ id, title, lines, none, more = html`` }: Section): Html {
  return html`<section class="home-part" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${
      lines.length === 0
        ? html`<p class="quiet">${none}</p>`
        : html`<ul class="desk-list">
            ${lines.map(lineHtml)}
          </ul>`
    }
    ${more}
  </section>`
}

function lineHtml({ text, href, beside, lang }: Line): Html {
  const name =
    href === null
      ? html`<span ${attributes({ lang })}>${text}</span>`
      : html`<a ${attributes({ href, lang })}>${text}</a>`
  return html`<li>${name} <span class="quiet">${beside}</span></li>`
}

/** What an officer can do something about comes first, what is good to know after it. */
export function homeSections(facts: HomeFacts, context: DeskContext): Html {
  return html`${waits(facts, context)}
    <div class="home-parts">
      ${planned(facts, context)} ${anniversaries(facts, context)} ${quiet(facts, context)}
      ${old(facts, context)} ${voices(facts, context)} ${backup(facts, context)}
    </div>`
}

function baseOf({ register }: DeskContext): string {
  return `/desk/${register?.slug}`
}

function nameIn(facts: HomeFacts, context: DeskContext, partnershipId: string): string {
  return inLocale(facts.names.get(partnershipId) ?? {}, context.locale).text
}

function waits(facts: HomeFacts, context: DeskContext): Html {
  const words = homeWords(context.locale)
  const { locale } = context
  const base = baseOf(context)
  const copyLine =
    (what: string) =>
    (one: Waiting): Line => ({
      text: `${what}: ${labelIn(one, context)}`,
      href:
        one.noun === 'register'
          ? `${base}/register/check`
          : `${base}/${FORMS[one.noun].section}/${one.id}/check`,
      beside: whenText(one.publishAt ?? one.savedAt, locale, facts.zone),
    })
  const isPlain = ({ askedBy, publishAt, publishFault }: Waiting) => !askedBy && !publishAt && !publishFault
  const lines: Line[] = [
    ...facts.saved.filter(({ publishFault }) => publishFault !== null).map(copyLine(words.missed)),
    ...facts.asked.map(copyLine(words.asked)),
    ...residentLines(facts, context),
    ...facts.reports.map((one) => reportLine(one, facts, context)),
    ...facts.inReview.map(({ id, title, open }) => ({
      text: `${words.inReview}: ${title}`,
      href: `${base}/review/${id}`,
      beside: words.open(grouped(open, locale)),
    })),
    ...placeLines(facts, context),
    ...facts.typed.flatMap(({ form, at }) => typedLine(form, at, facts, context)),
    ...facts.saved.filter(isPlain).map(copyLine(words.saved)),
    ...facts.planned.map(copyLine(words.planned)),
  ]
  return section({ id: 'waiting', title: words.waiting, lines, none: words.nothingWaits })
}

function placeLines({ offTheMap }: HomeFacts, context: DeskContext): Line[] {
  if (!mayAs('editor', context)) return []
  const words = homeWords(context.locale)
  return offTheMap.map(({ id, names }) => ({
    text: words.offTheMap(inLocale(names, context.locale).text),
    href: `${baseOf(context)}/places/${id}`,
    beside: words.offTheMapWhy,
  }))
}

/** Whoever may not open them is not told of them. */
function residentLines({ reported }: HomeFacts, context: DeskContext): Line[] {
  if (!mayAs('editor', context)) return []
  const words = homeWords(context.locale)
  return reported.slice(0, FEW).map(({ id, content: { wrong, day } }) => ({
    text: `${words.reported}: ${wrong.length > LONGEST_LINE ? `${wrong.slice(0, LONGEST_LINE)}…` : wrong}`,
    href: `${baseOf(context)}/residents/${id}`,
    beside: dayInWords(day, context.locale),
  }))
}

const FEW = 6
const LONGEST_LINE = 60

function labelIn({ noun, label }: Waiting, { locale }: DeskContext): string {
  const kinds: Readonly<Record<string, string>> = wordsFor(locale).agreements
  return (noun === 'agreement' && kinds[label]) || label || editingWords(locale).nouns[noun]
}

function reportLine({ id, label, reportDue }: Ahead, { today }: HomeFacts, context: DeskContext): Line {
  const words = homeWords(context.locale)
  const day = dayInWords(reportDue ?? '', context.locale)
  const beside = (reportDue ?? '') < today ? words.overdue(day) : words.reportDue(day)
  return { text: `${words.reports}: ${label}`, href: `${baseOf(context)}/exchanges/${id}`, beside }
}

function typedLine(form: string, at: string, { zone }: HomeFacts, context: DeskContext): Line[] {
  const [name, id] = form.split('/')
  const noun: EditableNoun | undefined = EDITABLE_NOUNS.find((one) => one === name)
  if (!noun || !id) return []
  const words = homeWords(context.locale)
  const path = noun === 'register' ? 'register' : `${FORMS[noun].section}/${id}`
  const text = `${words.typed}: ${words.typedForm(editingWords(context.locale).nouns[noun])}`
  return [{ text, href: `${baseOf(context)}/${path}`, beside: whenText(at, context.locale, zone) }]
}

function planned(facts: HomeFacts, context: DeskContext): Html {
  const words = homeWords(context.locale)
  const lines = facts.exchanges.map(({ id, label, date, partnershipId }): Line => ({
    text: label,
    href: `${baseOf(context)}/exchanges/${id}`,
    beside: [nameIn(facts, context, partnershipId), inWords(date, context.locale)]
      .filter(Boolean)
      .join(' · '),
  }))
  const add = html`<p><a href="${baseOf(context)}/exchanges/new?state=planned">${words.addAhead}</a></p>`
  return section({ id: 'ahead', title: words.ahead, lines, none: words.noneAhead, more: add })
}

function anniversaries(facts: HomeFacts, context: DeskContext): Html {
  const words = homeWords(context.locale)
  const lines = facts.anniversaries.map(({ id, partnershipId, date, years }): Line => ({
    text: `${nameIn(facts, context, partnershipId)} ${words.anniversary(grouped(years, context.locale))}`,
    href: `${baseOf(context)}/agreements/${id}`,
    beside: inWords(date, context.locale),
  }))
  return section({ id: 'anniversaries', title: words.anniversaries, lines, none: words.noAnniversaries })
}

/** By the month: the first day that a date can mean is not the day of the meeting. */
function quiet(facts: HomeFacts, context: DeskContext): Html {
  const words = homeWords(context.locale)
  const lines = facts.quiet.map(({ partnershipId, last }): Line => ({
    text: nameIn(facts, context, partnershipId),
    href: `${baseOf(context)}/partners/${partnershipId}`,
    beside: last === null ? words.never : words.since(dayInWords(last.slice(0, 7), context.locale)),
  }))
  return section({
    id: 'quiet',
    title: words.quiet,
    lines,
    none: facts.names.size > 0 ? words.noneQuiet : words.noPartners,
  })
}

function old({ old: found }: HomeFacts, context: DeskContext): Html {
  const words = homeWords(context.locale)
  const { locale } = context
  const lines = found.oldest.map(({ id, label, toldOn }): Line => ({
    text: label,
    href: `${baseOf(context)}/facts/${id}`,
    beside: toEdtf(toldOn) ? words.toldOn(dayInWords(toldOn.slice(0, 4), locale)) : words.undated,
  }))
  const more = html`<p>
    ${words.oldCount(grouped(found.count, locale))}
    <a href="${baseOf(context)}/facts?old=yes">${words.all}</a>
  </p>`
  const told = { id: 'old', title: words.old, lines, none: words.noneOld }
  return section(found.count > 0 ? { ...told, more } : told)
}

function voices({ comments }: HomeFacts, context: DeskContext): Html {
  const words = homeWords(context.locale)
  const lines = comments.map(({ comment, score, page, day, language }): Line => ({
    text: comment,
    href: `/${toLocale(language) ?? context.locale}${page}`,
    beside: `${words.score(score)} · ${dayInWords(day, context.locale)}`,
    lang: language === context.locale ? undefined : language,
  }))
  const all = html`<p><a href="${baseOf(context)}/residents">${words.all}</a></p>`
  const more = mayAs('editor', context) ? { more: all } : {}
  return section({ id: 'voices', title: words.voices, lines, none: words.noVoices, ...more })
}

/** A daily backup that was missed once is told on the next day. */
const BACKUP_OLD_AFTER = 48 // hours

function backup({ backup: { verifiedAt, faults }, zone, now }: HomeFacts, { locale }: DeskContext): Html {
  const words = homeWords(locale)
  const hours =
    verifiedAt === undefined
      ? Infinity
      : Math.floor((Date.parse(now) - Date.parse(verifiedAt)) / (60 * 60 * 1000))
  const said =
    verifiedAt === undefined
      ? words.noBackup
      : words.verified(
          whenText(verifiedAt, locale, zone),
          words.age(hours, grouped(Math.floor(hours / 24), locale)),
        )
  const isOld = hours > BACKUP_OLD_AFTER
  const warnings = [
    ...(isOld && verifiedAt !== undefined ? [words.oldBackup] : []),
    ...faults.map((kind) => (isTold(kind) ? words.backupFaults[kind] : words.backupFaults.unforeseen)),
  ]
  const notice = html`<div class="notice">${[...new Set(warnings)].map((text) => html`<p>${text}</p>`)}</div>`
  const none = html`<p class="quiet">${said}</p>`
  return html`<section class="home-part" aria-labelledby="backup">
    <h2 id="backup">${words.backup}</h2>
    ${none} ${warnings.length > 0 ? notice : ''}
  </section>`
}

function isTold(kind: string): kind is keyof HomeWords['backupFaults'] {
  return Object.hasOwn(homeWords('ko').backupFaults, kind)
}
