/** Lets a person look at the password that they are typing; without this the field works as it stands. */

function enhance(around: HTMLElement): void {
  const field = around.querySelector<HTMLInputElement>('input[type=password]')
  if (!field) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'linklike'
  button.setAttribute('aria-controls', field.id)
  const say = () => {
    const shown = field.type === 'text'
    button.textContent = around.dataset[shown ? 'hide' : 'show'] ?? ''
  }
  button.addEventListener('click', () => {
    field.type = field.type === 'text' ? 'password' : 'text'
    say()
  })
  // A password that is sent in sight might be offered as a former entry.
  field.form?.addEventListener('submit', () => (field.type = 'password'))
  say()
  field.after(button)
}

document.querySelectorAll<HTMLElement>('[data-password]').forEach(enhance)
