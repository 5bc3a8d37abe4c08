import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passwordFault } from './password-fault.ts'
import { type RulesName, SIGN_IN_RULES } from './rules.ts'

const table: readonly [RulesName, string, string | undefined][] = [
  ['owasp', 'forty-two cups of barley tea', undefined],
  ['owasp', '봄에 온 손님 다섯 분과 찍은 사진', undefined],
  ['owasp', 'correct horse', 'password-short'],
  ['owasp', '가'.repeat(15), 'password-guessable'],
  ['owasp', 'abcdefghijklmnopqrs', 'password-guessable'],
  ['owasp', '123456789012345678', 'password-guessable'],
  ['owasp', 'passwordpassword', 'password-guessable'],
  ['owasp', 'Password123456!', 'password-guessable'],
  ['owasp', 'welcome to our city hong', undefined],
  ['owasp', 'hong-gildong is my name', 'password-named'],
  ['owasp', 'x'.repeat(201), 'password-long'],
  ['kr-public', 'Tide7!mark', undefined],
  ['kr-public', 'tidemarks7', 'password-kinds'],
  ['kr-public', 'Td7!mark', 'password-short'],
  ['kr-public', 'Password1!', 'password-guessable'],
  ['kr-public', 'Qlalfqjsgh1!', 'password-guessable'],
  ['kr-public', '관리자Ab1!', 'password-short'],
  ['kr-public', '관리자12345Ab!', 'password-guessable'],
  ['kr-public', '대장Ab1!나무길', undefined],
]

test('a password is taken or refused for its first fault, by the rules of the installation', () => {
  for (const [name, password, expected] of table) {
    const login = 'hong-gildong@city.example'
    const fault = passwordFault(password, { login, rules: SIGN_IN_RULES[name] })
    assert.equal(fault?.kind, expected, `${name}: ${password}`)
  }
})
