import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readPage } from './read-page.ts'

const TOP = '北野市公式ホームページ\n'
const LIST = '交流のあゆみ\n平成5年5月　ベルン市長が来市\n'
const names = (text: string) => readPage(text).partners.map(({ name }) => name.value)
const rows = (text: string) => readPage(text).exchanges

it('a partner told short in one title and whole in the next is one', () => {
  assert.deepEqual(names(`${TOP}ドイツ　ベルン（べるん）市\nベルン市のプロフィール\n${LIST}`), ['ベルン市'])
})

it('the only country of a page may have several names', () => {
  const page = readPage(`${TOP}ベルン市との交流\n${LIST}平成6年　渡航。アメリカ合衆国、アメリカの各地を視察`)
  assert.equal(page.partners[0]?.country?.value, 'アメリカ合衆国')
})

it('a menu with the office of the city does not end the page', () => {
  assert.equal(rows(`北野市役所\n市役所のご案内\nベルン市（ドイツ）\n${LIST}`).length, 1)
})

it('a paragraph with figures below a heading of exchanges is no exchange', () => {
  const text = `${TOP}ベルン市（ドイツ）との交流\n人口はおよそ2万2千人（2021年）、面積は10,460ヘクタールの静かな町です。\n${LIST}`
  assert.equal(rows(text).length, 1)
  assert.equal(readPage(text).facts.length, 2)
})

it('the day of the tie below a list is an agreement and no exchange', () => {
  const page = readPage(`${TOP}ベルン市（ドイツ）\n${LIST}友好都市提携日：平成4年3月2日`)
  assert.equal(page.exchanges.length, 1)
  assert.deepEqual(
    page.agreements.map(({ date, type }) => [date.value, type.value]),
    [['1992-03-02', 'friendship']],
  )
})

it('rows of dates and numbers are what the heading above them says', () => {
  const page = readPage(
    `${TOP}ベルン市（ドイツ）\n中学生派遣の実績\n年\t期間\t生徒\t引率\t総数\n平成10年\t7月25日～8月4日\t12名\t2名\t14名`,
  )
  assert.deepEqual(
    page.exchanges.map((row) => [row.date.value, row.people?.value, row.direction.value, row.kind.value]),
    [['1998-07-25/1998-08-04', 14, 'outbound', 'youth']],
  )
})

it('a month alone over lines with their days is a heading of them', () => {
  const page = readPage(
    `${TOP}ベルン市（ドイツ）\n交流のあゆみ\n・1993年4月\n　・15日　代表団12名が到着\n　・16日　合意書に調印`,
  )
  assert.deepEqual(
    page.exchanges.map(({ date }) => date.value),
    ['1993-04-15', '1993-04-16'],
  )
})

it('cells that a paste put below one another keep to their row', () => {
  const page = readPage(
    `${TOP}ベルン市（ドイツ）\n交流のあゆみ\n時期\n分野\n内容\n2018年8月2日\n支援\n7月の大雨に対しベルン市から見舞金を受領\n2019年5月\n行政\nベルン市長が来市`,
  )
  assert.deepEqual(
    page.exchanges.map(({ date }) => date.value),
    ['2018-08-02', '2019-05'],
  )
})
