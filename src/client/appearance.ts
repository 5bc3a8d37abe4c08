/** Keeps the reader's own size of letters and colours in this browser; nothing of it is sent anywhere. */

const KEPT = 'gyoryu-appearance'

type Settings = Record<string, string>

function kept(): Settings {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}')
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).filter(isText))
      : {}
  } catch {
    return {} // storage may be switched off, or hold what somebody else put there
  }
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string'
}

function keep(settings: Settings): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(settings))
  } catch {
    // then it holds for this page only
  }
}

/** As attributes of the root, which the style sheet reads (css/00-tokens.css). */
function show({ size, colours }: Settings): void {
  const root = document.documentElement
  if (size) root.dataset['size'] = size
  if (colours) root.dataset['colours'] = colours
}

function enhance(panel: HTMLElement, settings: Settings): void {
  const radios = panel.querySelectorAll<HTMLInputElement>('input[data-setting]')
  for (const radio of radios) {
    const name = radio.dataset['setting'] ?? ''
    if (settings[name] === radio.value) radio.checked = true
    radio.addEventListener('change', () => {
      settings[name] = radio.value
      show(settings)
      keep(settings)
    })
  }
  panel.hidden = false
}

const settings = kept()
show(settings)
document.querySelectorAll<HTMLElement>('[data-appearance]').forEach((panel) => enhance(panel, settings))
