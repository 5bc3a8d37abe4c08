import { editingWords } from '../../../words/desk/editing/words.ts'
import { choiceWidget } from '../form/choice-widget.ts'
import type { Widget } from '../form/widget.ts'

/** A value of a closed list in words; the value itself where it is none of the list. */
export function choiceText(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}

type Vocabulary = 'forms' | 'states' | 'sides' | 'groups' | 'levels' | 'nameRoles' | 'approvals'

/** A choice whose words are those of the desk. */
export function deskChoice(values: readonly string[], vocabulary: Vocabulary): Widget {
  return choiceWidget(values, (one, locale) => choiceText(editingWords(locale)[vocabulary], one))
}
