import assert from 'node:assert/strict'
import { it } from 'node:test'
import { paragraphText } from './paragraph-text.ts'

/** Letters as they are, numbers as controls; one of eight letters holds anything between its two ends. */
function dataOf(...parts: readonly (string | readonly number[])[]): DataView {
  const codes = parts.flatMap((part) =>
    typeof part === 'string' ? part.split('').map((letter) => letter.charCodeAt(0)) : part,
  )
  const view = new DataView(new ArrayBuffer(codes.length * 2))
  for (const [at, code] of codes.entries()) view.setUint16(at * 2, code, true)
  return view
}

const long = (code: number) => [code, 65, 66, 67, 68, 69, 70, code]

it('the letters of a paragraph are those that are seen', () => {
  const data = dataOf('면적', long(9), '36㎢', [10], '인구', [30], '9,477', long(11), '명', [24], [13])
  assert.equal(paragraphText(data), '면적\t36㎢\n인구 9,477명-')
})

it('a control that is cut off at the end is no letter', () => {
  assert.equal(paragraphText(dataOf('끝', [11, 65, 66])), '끝')
})
