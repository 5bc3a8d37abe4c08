/** Searches a copy of the site that no server stands behind: all titles and names in one small file. */

type Findable = [path: string, title: string, when: string, also: string]

const { copyFound, copyNothing } = document.documentElement.dataset
const MOST = 100
const FIRST = '가'.codePointAt(0) ?? 0
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

async function searchCopy(place: HTMLElement): Promise<void> {
  const question = new URLSearchParams(location.search).get('q')?.trim() ?? ''
  document.querySelectorAll<HTMLInputElement>('input[name=q]').forEach((field) => (field.value = question))
  if (question === '') return
  const home = location.pathname.slice(0, location.pathname.lastIndexOf('/search'))
  const response = await fetch(`${home}/search/index.json`)
  const all: Findable[] = await response.json()
  show(place, all.filter(matches(question)), home)
}

/** Every word of the question stands somewhere in the line; a word of initial consonants alone in its initials. */
function matches(question: string): (line: Findable) => boolean {
  const words = question.split(/\s/).map(folded).filter(Boolean)
  return ([, title, when, also]) => {
    const text = folded(`${title} ${when} ${also}`)
    return words.every((word) =>
      /^[ㄱ-ㅎ]+$/.test(word) ? initials(text).includes(word) : text.includes(word),
    )
  }
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s/g, '')
}

function initials(text: string): string {
  return Array.from(text, (letter) => {
    const place = (letter.codePointAt(0) ?? 0) - FIRST
    return place >= 0 && place < 11_172 ? (INITIALS[Math.floor(place / 588)] ?? letter) : letter
  }).join('')
}

function show(place: HTMLElement, found: readonly Findable[], home: string): void {
  const told = document.createElement('p')
  told.setAttribute('role', 'status')
  told.textContent =
    found.length > 0 ? (copyFound ?? '').replace('{n}', String(found.length)) : (copyNothing ?? '')
  const list = document.createElement('ol')
  list.className = 'found-list'
  list.append(...found.slice(0, MOST).map((line) => item(line, home)))
  place.replaceChildren(told, list)
  place.hidden = false
}

function item([path, title, when]: Findable, home: string): HTMLElement {
  const line = document.createElement('li')
  const link = document.createElement('a')
  link.href = home + path
  link.textContent = title
  line.append(link, ` ${when}`)
  return line
}

const place = document.querySelector<HTMLElement>('[data-search-copy]')
if (place) void searchCopy(place)
