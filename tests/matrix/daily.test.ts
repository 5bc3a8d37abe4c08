import { lookAt } from './look-at.ts'
import { pairedCases } from './cases.ts'

lookAt('every kind of public page, in languages, colours and widths by pairs', pairedCases)
