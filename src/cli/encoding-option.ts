import { ENCODINGS } from '../formats/text/encodings.ts'
import type { Option } from './command.ts'

export const ENCODING_OPTION: Option = {
  type: 'string',
  value: 'NAME',
  help: `the encoding of the letters, when they come out wrong: ${ENCODINGS.join(', ')}`,
}
