// npm run test:release: the whole matrix, before a version is given out.
import { allCases } from './cases.ts'
import { lookAt } from './look-at.ts'

lookAt('every kind of public page, in all languages, colours and widths, with and without script', allCases)
