/** Says back a date while it is typed; the form itself says it when it comes back from the server. */

const QUIET = 400

function enhance(around: HTMLElement): void {
  const field = around.querySelector('input')
  const echo = around.querySelector('[data-echo]')
  const address = around.closest('form')?.dataset['readDate']
  if (!field || !echo || !address) return
  let timer: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void say(field.value), QUIET)
  })
  async function say(text: string): Promise<void> {
    const asked = new URLSearchParams({ text, lang: document.documentElement.lang })
    const answer = await fetch(`${address}?${asked}`).catch(() => undefined)
    if (!answer?.ok || field?.value !== text) return
    const { said } = (await answer.json()) as { said: string } // as readDateRoutes answers
    if (echo) echo.textContent = said
  }
}

document.querySelectorAll<HTMLElement>('[data-date]').forEach(enhance)
