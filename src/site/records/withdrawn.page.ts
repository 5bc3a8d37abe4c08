import type { WithdrawalView } from '../../records/published/views.ts'
import { dayInWords } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { textByScript, textIn } from '../../ui/text-in.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { sitePage } from '../site-page.ts'

/** What stands at the address of a record that was withdrawn: that it was, when and why, and nothing of it. */
export function withdrawnPage(context: PageContext, { withdrawnOn, reason, partner }: WithdrawalView): Html {
  const { locale } = context
  const words = wordsFor(locale)
  const record = recordWords(locale)
  const text = record.withdrawnText(dayInWords(withdrawnOn, locale))
  return sitePage(
    context,
    { title: record.withdrawnTitle, description: text },
    html`<div class="title-block message">
      <h1>${record.withdrawnTitle}</h1>
      <p class="lead">${text}</p>
      ${
        reason === ''
          ? ''
          : html`<dl class="withdrawn">
              <dt>${record.withdrawnReason}</dt>
              <dd>${textByScript(reason, locale)}</dd>
            </dl>`
      }
      <ul class="ways-on">
        ${partner ? html`<li><a href="/${locale}/partners/${partner.slug}">${textIn(partner.names, locale)}</a></li>` : ''}
        <li><a href="/${locale}">${words.allPartners}</a></li>
      </ul>
    </div>`,
  )
}
