/** Sends a satisfaction answer without leaving the page; the form works as it stands without this. */

function enhance(form: HTMLFormElement): void {
  const keyFor = keys()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const answer = answerIn(form, event.submitter)
    void send(form, answer, keyFor(answer))
  })
}

/** As the form itself would send it, with the pressed score; no file can be in it. */
function answerIn(form: HTMLFormElement, pressed: HTMLElement | null): URLSearchParams {
  return new URLSearchParams([...new FormData(form, pressed)].map(([name, value]) => [name, String(value)]))
}

/**
 * A key belongs to one answer: the same answer sent again after a broken connection keeps its key and is counted once;
 * another score or another comment is another answer, which the server would refuse under the old key.
 */
function keys(): (answer: URLSearchParams) => string {
  let last: string | undefined
  let key = ''
  return (answer) => {
    if (String(answer) !== last) key = newKey()
    last = String(answer)
    return key
  }
}

/** A random UUID (RFC 9562, version 4); crypto.randomUUID is missing where a site is reached without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, i) =>
    i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte,
  )
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

type Reply = 'kept' | 'refused' | 'lost'

async function send(form: HTMLFormElement, answer: URLSearchParams, key: string): Promise<void> {
  const buttons = form.querySelectorAll('button')
  buttons.forEach((button) => (button.disabled = true))
  say(form, form.dataset['sending'])
  const reply = await replyTo(form, new URLSearchParams([...answer, ['key', key]]))
  if (reply === 'kept') return thank(form)
  buttons.forEach((button) => (button.disabled = false))
  say(form, reply === 'lost' ? form.dataset['failed'] : '')
  if (reply === 'refused') submitPlainly(form, answer)
}

/** Sending again helps only where the request did not arrive or the server was out of order. */
async function replyTo(form: HTMLFormElement, body: URLSearchParams): Promise<Reply> {
  try {
    const { ok, status } = await fetch(form.action, { method: 'POST', body })
    return ok ? 'kept' : status < 500 ? 'refused' : 'lost'
  } catch {
    return 'lost'
  }
}

/**
 * Lets the browser send what was refused, so that the server's own page says what to mend. Nothing was kept, so it
 * needs no key. A form that a script submits names no pressed button: the score goes along as a field of its own.
 */
function submitPlainly(form: HTMLFormElement, answer: URLSearchParams): void {
  const score = document.createElement('input')
  score.type = 'hidden'
  score.name = 'score'
  score.value = answer.get('score') ?? ''
  form.append(score)
  form.submit()
  score.remove() // the visitor may come back to this page and press another
}

function thank(form: HTMLFormElement): void {
  form.querySelector('fieldset')?.remove()
  form.querySelector('details')?.remove()
  say(form, form.dataset['thanks'])
  form.querySelector<HTMLElement>('[role=status]')?.focus() // the pressed button is gone
}

function say(form: HTMLFormElement, text: string | undefined): void {
  const status = form.querySelector('[role=status]')
  if (status) status.textContent = text ?? ''
}

document.querySelectorAll<HTMLFormElement>('form[data-survey]').forEach(enhance)
