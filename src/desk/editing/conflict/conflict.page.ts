import type { Answer } from '../../../http/route.ts'
import { contentAt } from '../../../records/working/editions.view.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { deskAnswer } from '../../desk-page.ts'
import { attributes } from '../../parts/attributes.ts'
import { button, buttonRow } from '../../parts/buttons.ts'
import { form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { saidLines } from '../said-lines.ts'
import { environmentOf } from '../form-environment.ts'
import { toContent } from '../form/record-form.ts'
import type { FormEnvironment } from '../form/widget.ts'
import { subjectAgain, type Subject } from '../subject.ts'

export interface Conflict {
  /** What the officer has typed. */
  readonly typed: URLSearchParams
  /** The version that it was made from. */
  readonly basedOn: string
}

/** One part that the two say differently; each as the other's form would hold it. */
interface Clash {
  readonly key: string
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
  /** What the officer most likely wants: the side that changed it. */
  readonly likely: 'mine' | 'theirs'
}

/** Both texts, part by part; whatever is chosen, nothing typed is lost. */
export async function conflictPage(old: Subject, { typed, basedOn }: Conflict): Promise<Answer> {
  const subject = await subjectAgain(old)
  const { context, path, version, name, listPath, noun } = subject
  const env = await environmentOf(subject)
  const words = editingWords(env.locale)
  const clashes = await clashesOf(subject, { typed, basedOn }, env)
  const title = words.conflictTitle(name)
  const lead = clashes.length > 0 ? words.conflictLead : words.conflictSame
  const fields = [...typed].filter(([key]) => key !== 'version' && key !== 'do' && key !== 'row')
  const main = html`${pageTop({ title, lead }, env.locale)}
  ${form(
    { action: `${path}/merge`, hidden: { version } },
    html`${fields.map(([key, text]) => html`<input type="hidden" name="${key}" value="${text}" />`)}
    ${clashes.map((clash) => clashHtml(clash, env))} ${buttonRow(button({ text: words.merge }))}`,
  )}`
  const crumbs = [{ text: words.lists[noun], href: listPath }]
  return deskAnswer(context, { title, crumbs, faulty: true }, main, 409)
}

async function clashesOf(
  { deps, occasion, form: record, noun, id, content }: Subject,
  { typed, basedOn }: Conflict,
  env: FormEnvironment,
): Promise<Clash[]> {
  const base = await contentAt(deps.database.reads, occasion.registerId, { noun, id, version: basedOn })
  const stands = toContent(content)
  return record.fields.flatMap(({ key, widget }) => {
    const read = widget.read(key, typed, stands[key])
    // What could not be read is shown as it was typed.
    const mine = read.ok ? widget.show(read.value, env) : typedLines(typed, key)
    const theirs = widget.show(stands[key], env)
    if (same(mine, theirs)) return []
    const before = base && widget.show(toContent(base)[key], env)
    return [{ key, mine, theirs, likely: before && same(before, mine) ? 'theirs' : 'mine' } as const]
  })
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n')
}

function typedLines(typed: URLSearchParams, key: string): string[] {
  return [...typed].flatMap(([name, text]) =>
    (name === key || name.startsWith(`${key}.`)) && text !== '' && !/\.(?:rows|was)$/.test(name)
      ? [text]
      : [],
  )
}

function clashHtml({ key, mine, theirs, likely }: Clash, env: FormEnvironment): Html {
  const words = editingWords(env.locale)
  const side = (which: 'mine' | 'theirs', said: readonly string[], label: string) => {
    const id = `use-${key}-${which}`
    const given = attributes({
      type: 'radio',
      id,
      name: `use.${key}`,
      value: which,
      checked: likely === which,
    })
    return html`<div class="side">
      <div class="choice"><input ${given} /><label for="${id}">${label}</label></div>
      ${saidLines(said, env.locale)}
    </div>`
  }
  return html`<fieldset class="clash">
    <legend>${words.conflictField(env.label(key))}</legend>
    <div class="sides">${side('theirs', theirs, words.theirs)} ${side('mine', mine, words.mine)}</div>
  </fieldset>`
}
