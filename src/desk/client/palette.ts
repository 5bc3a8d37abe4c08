/**
 * Ctrl+K opens a palette with every record and act; without this script the link in the header leads to the same as a
 * page. The shortcut can be switched off there, and is then kept off on this computer.
 */

interface Found {
  readonly text: string
  readonly href: string
  readonly beside: string
}

const QUIET = 150
const OFF = 'gyoryu:no-shortcuts'

class Palette {
  readonly address: string
  readonly dialog = document.createElement('dialog')
  readonly field = document.createElement('input')
  readonly list = document.createElement('ul')
  timer: ReturnType<typeof setTimeout> | undefined

  constructor(link: HTMLAnchorElement) {
    this.address = link.href
    this.dialog.className = 'palette'
    this.field.type = 'search'
    this.field.className = 'input'
    this.field.autocomplete = 'off'
    const label = link.dataset['label'] ?? link.textContent ?? ''
    this.field.setAttribute('aria-label', label)
    this.dialog.setAttribute('aria-label', label)
    this.list.setAttribute('aria-live', 'polite')
    this.dialog.append(this.field, this.list, this.switch(link.dataset['shortcut'] ?? ''))
    document.body.append(this.dialog)
    this.field.addEventListener('input', () => this.ask())
    this.dialog.addEventListener('keydown', (event) => this.move(event))
  }

  /** Some people's own tools use the same keys. */
  switch(text: string): HTMLElement {
    const label = document.createElement('label')
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.checked = localStorage.getItem(OFF) === null
    box.addEventListener('change', () =>
      box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'yes'),
    )
    label.append(box, ` ${text}`)
    return label
  }

  open(): void {
    if (this.dialog.open) return
    this.field.value = ''
    this.dialog.showModal()
    this.field.focus()
    this.ask()
  }

  ask(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.find(this.field.value), QUIET)
  }

  async find(words: string): Promise<void> {
    const asked = new URLSearchParams({ q: words, as: 'json' })
    const answer = await fetch(`${this.address}?${asked}`).catch(() => undefined)
    if (!answer?.ok || this.field.value !== words) return
    const { found } = (await answer.json()) as { found: readonly Found[] } // as findRoutes answers
    this.list.replaceChildren(...found.map(line))
  }

  /** The arrows go through what was found, and Enter in the field opens the first. */
  move(event: KeyboardEvent): void {
    const links = [...this.list.querySelectorAll('a')]
    const at = links.findIndex((link) => link === document.activeElement)
    if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus()
    else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus()
    else if (event.key === 'ArrowUp') this.field.focus()
    else if (event.key === 'Enter' && at < 0) links[0]?.click()
    else return
    event.preventDefault()
  }
}

function line({ text, href, beside }: Found): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  link.textContent = beside === '' ? text : `${text} · ${beside}`
  item.append(link)
  return item
}

const link = document.querySelector<HTMLAnchorElement>('a[data-find]')
if (link) {
  const palette = new Palette(link)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    palette.open()
  })
  document.addEventListener('keydown', (event) => {
    const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
    if (!isAsked || localStorage.getItem(OFF) !== null) return
    event.preventDefault()
    palette.open()
  })
}
