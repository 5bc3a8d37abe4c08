/**
 * The review with a mouse and a keyboard: words and records light each other up, and a key answers the question that has
 * the focus. Without this the numbers lead from one to the other, and every answer is a button.
 */

const lit = new Map<string, HTMLElement[]>()
for (const element of document.querySelectorAll<HTMLElement>('[data-lit]'))
  for (const key of keysOf(element)) lit.set(key, [...(lit.get(key) ?? []), element])

function keysOf(element: HTMLElement): string[] {
  return (element.dataset.lit ?? '').split(' ')
}

let shining: HTMLElement[] = []

/** The narrowest that is pointed at: a value before its row. */
function light(from: EventTarget | null): void {
  const at = from instanceof Element ? from.closest<HTMLElement>('[data-lit]') : null
  const keys = at ? keysOf(at) : []
  const values = keys.filter((key) => key.includes('.'))
  const next = (values.length > 0 ? values : keys).flatMap((key) => lit.get(key) ?? [])
  for (const element of shining) element.classList.remove('lit')
  for (const element of next) element.classList.add('lit')
  shining = next
}

/** Brings the words that are lit into sight within the pane of the old text; the page itself stays where it is. */
function showWords(): void {
  const words = shining.find((element) => element.closest('.source-text'))
  const pane = words?.closest<HTMLElement>('.source-text')
  if (!words || !pane) return
  const [at, around] = [words.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (at.top < around.top || at.bottom > around.bottom)
    pane.scrollTop += at.top - around.top - around.height / 3
}

if (lit.size > 0) {
  document.addEventListener('mouseover', ({ target }) => light(target))
  document.addEventListener('focusin', ({ target }) => {
    light(target)
    if (!(target instanceof Element) || !target.closest('.source-text')) showWords()
  })
}

/** A key without a modifier counts inside the question that has the focus only, and never in a field that is typed into. */
document.addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, altKey, metaKey } = event
  if (ctrlKey || altKey || metaKey || event.isComposing || !(target instanceof Element)) return
  const question = target.closest<HTMLElement>('[data-keys]')
  if (!question || target.closest('input, select, textarea')) return
  const answer = question.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(key)}"]`)
  if (!answer) return
  event.preventDefault()
  answer.click()
})

// The question that the address names, or the first one, has the focus, so that its keys answer at once.
const hash = decodeURIComponent(location.hash.slice(1))
const named = hash === '' ? null : document.getElementById(hash)
const first = hash === '' ? document.querySelector<HTMLElement>('[data-keys]') : named
if (first?.dataset.keys !== undefined) first.focus({ preventScroll: hash === '' })
