/** The menu's group closes as menus do: by Escape, and when something else is pressed. Without this its own button closes it. */

const group = document.querySelector<HTMLDetailsElement>('.menu-group > details')

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !group?.open) return
  group.open = false
  if (group.contains(document.activeElement)) group.querySelector('summary')?.focus()
})
document.addEventListener('click', ({ target }) => {
  if (group?.open && target instanceof Node && !group.contains(target)) group.open = false
})
