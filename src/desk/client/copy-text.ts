/** Adds a button that copies a link; without this the link can be marked and copied by hand. */

function enhance(around: HTMLElement): void {
  const field = around.querySelector<HTMLInputElement>('input')
  // A page that is reached without TLS may not use the clipboard.
  if (!field || !navigator.clipboard) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button-plain'
  button.textContent = around.dataset['copyText'] ?? ''
  const told = document.createElement('span')
  told.setAttribute('role', 'status')
  button.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(field.value)
      .then(() => (told.textContent = around.dataset['copied'] ?? ''))
  })
  const row = document.createElement('div')
  row.className = 'button-row copy-row'
  row.append(button, told)
  around.append(row)
}

document.querySelectorAll<HTMLElement>('[data-copy]').forEach(enhance)
