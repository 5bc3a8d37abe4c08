import { appearance } from './appearance.ts'
import type { Example } from './example.ts'

export const appearanceExamples: readonly Example[] = [
  { name: 'the reader’s own settings, before a script shows them', render: appearance },
]
