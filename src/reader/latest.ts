/**
 * The same function, which remembers its latest answer: the readers of one line ask about the same words one after
 * another, and nobody comes back to them after that.
 */
export function latest<Made>(make: (text: string) => Made): (text: string) => Made {
  let known: { readonly text: string; readonly value: Made } | undefined
  return (text) => {
    if (known?.text !== text) known = { text, value: make(text) }
    return known.value
  }
}
