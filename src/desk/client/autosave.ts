/**
 * Keeps what is typed into a record's form: on the server a moment after the last key, and on this computer until the
 * server has it. Without this script the form works as it stands and keeps what is sent.
 */

const QUIET = 1500 // milliseconds after the last key
const AGAIN = 5000

interface Kept {
  readonly version: string
  readonly fields: readonly (readonly [string, string])[]
}

class Autosave {
  readonly form: HTMLFormElement
  readonly key: string
  timer: ReturnType<typeof setTimeout> | undefined
  sent = ''

  constructor(form: HTMLFormElement) {
    this.form = form
    this.key = `gyoryu:${form.dataset['autosave']}`
    this.sent = this.text()
    this.bringBack()
    form.addEventListener('input', () => this.later(QUIET))
    form.addEventListener('change', () => this.later(QUIET))
    form.addEventListener('submit', () => this.stop())
    window.addEventListener('online', () => this.later(0))
  }

  fields(): [string, string][] {
    return [...new FormData(this.form)].map(([name, value]) => [name, String(value)])
  }

  text(): string {
    return JSON.stringify(this.fields())
  }

  later(wait: number): void {
    this.remember()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), wait)
  }

  /** The server has it all with the form itself, and this computer forgets it only when a page comes back. */
  stop(): void {
    clearTimeout(this.timer)
    this.remember()
  }

  remember(): void {
    const kept: Kept = { version: this.form.dataset['version'] ?? '', fields: this.fields() }
    try {
      localStorage.setItem(this.key, JSON.stringify(kept))
    } catch {
      // A browser that keeps nothing for us leaves the server's copy.
    }
  }

  async send(): Promise<void> {
    const text = this.text()
    if (text === this.sent) return
    this.say('saving')
    const answer = await fetch(this.form.dataset['autosave'] ?? '', {
      method: 'POST',
      body: new URLSearchParams(this.fields()),
    }).catch(() => undefined)
    if (answer?.ok) {
      this.sent = text
      localStorage.removeItem(this.key)
      return this.say('saved')
    }
    this.say('offline')
    this.timer = setTimeout(() => void this.send(), AGAIN)
  }

  /** What this computer still has of the same state of the record is what was typed last. */
  bringBack(): void {
    const kept = this.read()
    localStorage.removeItem(this.key)
    const rows = (fields: Kept['fields']) => fields.filter(([name]) => name.endsWith('.rows')).join()
    if (!kept || kept.version !== this.form.dataset['version'] || rows(kept.fields) !== rows(this.fields()))
      return
    if (JSON.stringify(kept.fields) === this.sent) return
    for (const control of this.form.elements) put(control, kept.fields)
    this.say('restored')
    this.later(0)
  }

  read(): Kept | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? 'null') ?? undefined
    } catch {
      return undefined
    }
  }

  say(state: 'saving' | 'saved' | 'offline' | 'restored'): void {
    const place = this.form.querySelector('[data-autosave-state]')
    if (place) place.textContent = this.form.dataset[state] ?? ''
  }
}

function put(control: Element, fields: Kept['fields']): void {
  const isField =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  if (!isField || control.name === '' || control.name === 'version') return
  const values = fields.filter(([name]) => name === control.name).map(([, value]) => value)
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type))
    control.checked = values.includes(control.value)
  else if (values[0] !== undefined) control.value = values[0]
}

document.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach((form) => new Autosave(form))
