/** Offers names and titles while somebody types in a search field; the form works as it stands without this. */

interface Field {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly list: HTMLUListElement
  readonly status: HTMLElement
}

const PAUSE = 150 // milliseconds without a key before anything is asked

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')
  if (!input) return
  const field = { form, input, list: listFor(input), status: statusIn(form) }
  input.after(field.list)
  let waiting = 0
  let asked = 0
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    const turn = ++asked
    waiting = setTimeout(() => void suggest(field, () => turn === asked), PAUSE)
  })
  input.addEventListener('keydown', (event) => onKey(field, event))
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close(field)
  })
}

function listFor(input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul')
  list.id = `${input.id}-suggestions`
  list.role = 'listbox'
  list.className = 'suggestions'
  list.ariaLabel = input.dataset['suggestions'] ?? ''
  list.hidden = true
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-autocomplete', 'list')
  input.ariaExpanded = 'false'
  return list
}

function statusIn(form: HTMLFormElement): HTMLElement {
  const status = document.createElement('span')
  status.role = 'status'
  status.className = 'unseen'
  form.append(status)
  return status
}

/** An answer that comes after the next question is not shown. */
async function suggest(field: Field, isLatest: () => boolean): Promise<void> {
  const typed = field.input.value.trim()
  const found = typed === '' ? [] : await suggestionsFor(field.form, typed)
  if (isLatest()) show(field, found)
}

async function suggestionsFor(form: HTMLFormElement, typed: string): Promise<string[]> {
  try {
    const answer = await fetch(`${form.dataset['suggest']}?q=${encodeURIComponent(typed)}`)
    const found: unknown = answer.ok ? await answer.json() : []
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}

function show(field: Field, found: readonly string[]): void {
  field.list.replaceChildren(...found.map((text, place) => option(field, text, place)))
  field.list.hidden = found.length === 0
  field.input.ariaExpanded = String(found.length > 0)
  field.input.removeAttribute('aria-activedescendant')
  const told = field.input.dataset['suggested'] ?? ''
  field.status.textContent = found.length > 0 ? told.replace('{}', String(found.length)) : ''
}

function option(field: Field, text: string, place: number): HTMLLIElement {
  const item = document.createElement('li')
  item.id = `${field.list.id}-${place}`
  item.role = 'option'
  item.ariaSelected = 'false'
  item.textContent = text
  // Before the field loses its focus, which would close the list.
  item.addEventListener('mousedown', (event) => {
    event.preventDefault()
    choose(field, item)
  })
  return item
}

function onKey(field: Field, event: KeyboardEvent): void {
  if (field.list.hidden || event.isComposing) return
  const options = [...field.list.children]
  const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true')
  if (event.key === 'ArrowDown') select(field, options, at + 1)
  else if (event.key === 'ArrowUp') select(field, options, at < 0 ? options.length - 1 : at - 1)
  else if (event.key === 'Escape') close(field)
  else if (event.key === 'Enter' && at >= 0) choose(field, options[at])
  else return
  event.preventDefault()
}

function select(field: Field, options: readonly Element[], wanted: number): void {
  options.forEach((each, place) => (each.ariaSelected = String(place === wanted)))
  const chosen = options[wanted]
  if (chosen) field.input.setAttribute('aria-activedescendant', chosen.id)
  else field.input.removeAttribute('aria-activedescendant')
}

function choose(field: Field, item: Element | undefined): void {
  field.input.value = item?.textContent ?? field.input.value
  close(field)
  field.form.requestSubmit()
}

function close(field: Field): void {
  show(field, [])
}

document.querySelectorAll<HTMLFormElement>('form[data-suggest]').forEach(enhance)
