/** Sends a satisfaction answer without leaving the page; the form works as it stands without this. */

function enhance(form: HTMLFormElement): void {
  form.append(keyField())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const answer = new FormData(form, event.submitter)
    void send(form, answer)
  })
}

/**
 * One key per form, so that an answer sent again after a broken connection is counted once. Without a secure origin
 * browsers have no randomUUID: this throws before anything is changed, and the form stays as it is.
 */
function keyField(): HTMLInputElement {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'key'
  field.value = newKey()
  return field
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

async function send(form: HTMLFormElement, answer: FormData): Promise<void> {
  const buttons = form.querySelectorAll('button')
  buttons.forEach((button) => (button.disabled = true))
  say(form, form.dataset['sending'])
  if (await arrived(form, answer)) return thank(form)
  buttons.forEach((button) => (button.disabled = false))
  say(form, form.dataset['failed'])
}

async function arrived(form: HTMLFormElement, answer: FormData): Promise<boolean> {
  // a URL-encoded body as the form itself would send it; no file can be in it
  const body = new URLSearchParams([...answer].map(([name, value]) => [name, String(value)]))
  try {
    return (await fetch(form.action, { method: 'POST', body })).ok
  } catch {
    return false
  }
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
