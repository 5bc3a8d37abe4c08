import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOM = fileURLToPath(new URL('..', import.meta.url))

/** Strings are kept and comments taken out: a comment may say what a Korean line looks like. */
const STRING_OR_COMMENT =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g

const LETTER = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

function withoutComments(code: string): string {
  return code.replace(STRING_OR_COMMENT, (part) => (/^\/[/*]/.test(part) ? '' : part))
}

function wordsOfALanguageIn(code: string): readonly string[] {
  return withoutComments(code)
    .split('\n')
    .filter((line) => LETTER.test(line))
}

describe('what is known of a language stands in its lexicon', () => {
  const files = globSync('**/*.ts', { cwd: ROOM }).filter(
    (file) => !file.startsWith('lexicon/') && !file.endsWith('.test.ts'),
  )

  it('and in no other file of the reader', () => {
    assert.ok(files.length > 50)
    const found = files.flatMap((file) =>
      wordsOfALanguageIn(readFileSync(`${ROOM}/${file}`, 'utf8')).map((line) => `${file}: ${line.trim()}`),
    )
    assert.deepEqual(found, [])
  })

  const planted = ['/방문/.test(text)', "const unit = '円'", 'new RegExp(`[가-힣]`)', "x = 'か' // kana"]
  for (const line of planted) {
    it(`${line} would be seen`, () => assert.equal(wordsOfALanguageIn(line).length, 1))
  }

  const comments = [
    '// "2003. 7. 7 방문"',
    '/** 자매결연 */',
    'const a = 1 // 円',
    '/*\n * 友好\n */\nconst b = 2',
  ]
  for (const line of comments) {
    it(`${JSON.stringify(line)} is a comment`, () => assert.deepEqual(wordsOfALanguageIn(line), []))
  }
})
