/** Keeps what the clipboard knows of a pasted page beside its plain text, and lets files be dropped anywhere on the page. */

const form = document.querySelector<HTMLFormElement>('form#import')
const text = document.querySelector<HTMLTextAreaElement>('form#import #text')
const markup = document.querySelector<HTMLInputElement>('form#import #html')
const files = document.querySelector<HTMLInputElement>('form#import #files')

if (form && text && markup && files) {
  const kept = form.querySelector<HTMLElement>('[data-kept-markup]')
  const keep = (html: string) => {
    markup.value = html
    if (kept) kept.hidden = html === ''
  }
  text.addEventListener('paste', ({ clipboardData }) => {
    const html = clipboardData?.getData('text/html') ?? ''
    // Only a paste into an empty field is the whole of it; the field itself takes the plain text.
    const whole = text.value === '' || text.selectionEnd - text.selectionStart === text.value.length
    setTimeout(() => keep(whole ? html : ''))
  })
  text.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.inputType !== 'insertFromPaste') keep('')
  })

  const hint = form.querySelector<HTMLElement>('[data-drop-hint]')
  if (hint) hint.hidden = false
  const dropping = (on: boolean) => document.body.classList.toggle('dropping', on)
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    dropping(true)
  })
  addEventListener('dragleave', () => dropping(false))
  addEventListener('drop', (event) => {
    dropping(false)
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    files.files = event.dataTransfer.files
    files.focus()
  })
}
