import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { english } from '../../lexicon/en/english.ts'
import { readPeople } from './read-people.ts'

const lines = [
  ['A delegation of eight led by Mayor Ortiz visited Gunsan for the Cherry Blossom Festival', 8],
  ['Nine Gunsan high school students spent two weeks with host families in Riverton', 9],
  ['Two Riverton police officers trained with the Gunsan Police Department', 2],
  ['Trade mission to Gunsan by 11 local business owners', 11],
  ['We welcomed twelve visitors from Gunsan', 12],
  ['Twelve runners from Riverton took part in the Gunsan Saemangeum Marathon', 12],
  ['Gunsan City Council delegation (7 people) visited', 7],
  ['Goodwill visit by the Vice Mayor of Gunsan and five staff members', 6],
  ["A 20-member citizens' delegation travelled to Gunsan", 20],
  ['Return visit to Riverton by 18 citizens of Gunsan', 18],
  ['10th anniversary celebrated in Riverton with a delegation of 25 from Gunsan', 25],
  ['Taekwondo demonstration team of Gunsan (22 members) at the county fair', 22],
  ['Eight Riverton students studied Korean at Gunsan University', 8],
  ['Ten members of the Riverton Garden Club visited Gunsan', 10],
  ['A Gunsan TV crew of four filmed in Riverton', 4],
  ["Girls' volleyball squad (12 players and 2 coaches) to Gunsan", 14],
  ['Delegation from Gunsan: deputy mayor and eight others', 9],
  ['Exchange visits by the two fire departments, six people each', 12],
  ['Two-week homestay in Gunsan for nine teenagers and two chaperones', 11],
  ["Mr. and Mrs. Ortiz attended the mayor's inauguration in Gunsan", 2],
  ['Arrival of the first group of students (12) from Gunsan', 12],
  ['Korean Veterans Association of Gunsan, 11 members, visits the war memorial in Riverton', 11],
  ['Kimchi-making workshop led by three women from Gunsan', 3],
  ["The Riverton Runners' Club welcomed five Gunsan marathoners", 5],
  ['Five students from each city took part in a joint camp in Gunsan', 10],
  ['Adult friendship group (23) to Gunsan', 23],
  ['Civic reception held for the Yangzhou touring party of 17', 17],
  ['Cr Jane Hill and CEO Tom Burke represented Ballarat at the Yangzhou sister cities forum', 2],
  ['Garden designers from Yangzhou (3) worked on the Chinese garden for two months', 3],
  ['Ballarat Youth Orchestra tour to China, 55 players and 6 staff', 61],
  ['Austrade-supported trade visit to Yangzhou, nine firms represented by 14 people', 14],
  ['Twenty-two Yangzhou pupils with three teachers were billeted by Ballarat families', 25],
  ["Visit by Yangzhou People's Congress members, party of 6", 6],
  ["Deputy Lord Mayor's visit to Ballarat with an entourage of seven", 8],
  ['Three-member advance party from Yangzhou', 3],
  ['Karate club hosted six athletes from Yangzhou', 6],
  ['Twelve young ambassadors chosen from 40 applicants visit Yangzhou', 12],
  ['Council CEO and economic development manager in Yangzhou for talks on trade', 2],
  ['Mayor Ling of Yangzhou, his interpreter and four officials arrive', 6],
  ['Six apprentices from Yangzhou at the railway workshops', 6],
  ['A fourteen-strong Yangzhou party called on the Mayor', 14],
  ['Lord Mayor of Yangzhou unable to travel; deputy attended with five officers', 6],
  ['LGU employees (six) attended a smart-city training course in Ansan', 6],
  ['Ansan volunteers built a daycare center in Barangay Magdum; 32 university students took part', 32],
  ['Seasonal farm workers: 40 Tagum residents left for Ansan', 40],
  ["Tagum City councilors (8) benchmarked Ansan's multicultural village", 8],
  ['Vice Mayor Gementiza, 3 councilors and 2 staff went to Ansan', 6],
  ['Joint tree planting with 15 Ansan delegates at Energy Park', 15],
  ['First batch of 12 exchange students leaves for Ansan', 12],
  ['Renewal of the sisterhood pact in Ansan attended by Mayor Uy and four city councilors', 5],
  ['Ansan returned the visit with a 16-person group', 16],
  ['Tagum athletes competed at the Ansan Martial Arts Games (13 athletes, 4 coaches)', 17],
  ['Ansan artists painted a mural on the Tagum overpass, four artists in all', 4],
  ['A dozen Ansan cyclists joined the Tagum fun ride', 12],
  ["Two Ansan officers were assigned to the Mayor's Office, one year", 2],
  ["Kumano's superintendent of schools and two principals toured Hartwell schools", 3],
  ['Thirty-one Kumano citizens came for the Fourth of July parade', 31],
  ['Two Kumano carpenters built the tea house', 2],
  ['Ratification ceremony in Hartwell; Mayor Nakamura and party of ten', 11],
  ['Twelve students and one teacher from Kumano spent spring break in Hartwell homes', 13],
  ["Kumano's Mayor Nakamura and Mrs. Nakamura visited Hartwell", 2],
  ['Kumano businessmen looked at hardwood mills, group of seven', 7],
  ['The Kumano delegation (mayor, council president, five citizens) planted a dogwood', 7],
  ['Judo club members from Kumano, nine boys with their instructor, competed at the YMCA', 10],
  ['A 5-person film crew from Kumano Cable TV documented county fair week', 5],
  ['Kumano town assembly speaker and five assemblymen observed a council meeting', 6],
  ['Mayor Carl Boone leads friendship delegation of 19 to Tsukuba', 19],
  ["Two Waldport firefighters ran in Tsukuba's 10K", 2],
  ['Pen pals since this year: 60 Waldport and 60 Tsukuba pupils', 120],
  ['Waldport sends the high school robotics team (9 students, 2 mentors) to Tsukuba', 11],
  ['Fifteen-day study tour by 20 Tsukuba farmers', 20],
  ['Three council members accompany the mayor to Tsukuba', 4],
  ['Virtual cherry blossom viewing, 35 participants', 35],
  ['Tsukuba officials, including the vice mayor, 5 persons, inspected the harbor', 5],
  ['Tsukuba delegates (20) and Waldport hosts unveil the twin-cities mural', 20],
  ["First citizens' flight: 44 people to Tsukuba", 44],
  ['Video conference between the two mayors on the 30th anniversary', undefined],
  ['The Commission shipped 5,000 face shields to Jecheon Seoul Hospital', undefined],
  ['Eight students and three chaperones from Davenport stayed with host families in Jecheon.', 11],
  [
    "Jecheon's jazz quartet (4 members) played the Bix festival on August 3 & 4 before an audience of 1,200.",
    4,
  ],
  [
    'Third Jecheon Cup youth soccer tournament, June 12–14. A team of 18 from Jecheon took part in Davenport.',
    18,
  ],
  ['One city planner on staff exchange in Jecheon (1 year), starting March 5', 1],
  ['Flood relief: Jecheon citizens sent $12,000 in June.', undefined],
  ['ten Nanaimo students with two leaders on homestay in Sokcho', 12],
  ['one Sokcho officer on secondment (6 months)', 1],
  ['Exhibition of Sokcho ink painting, Nanaimo Art Gallery (visitors: 1,200)', undefined],
  ['A party of eight from the Chamber of Commerce toured Ansan', 8],
  ['Mayor Lee and a 12-member delegation arrived', 13],
  ['Twenty five students came', 25],
  ['12 students each', 24],
  ['The mayor visited Gwangju', undefined],
  ['The 15-person youth orchestra played', 15],
  ['two pupils and a teacher from Hokitika', 3],
  ['30 people from Gunsan', 30],
  ['Ten high-school students accompanied by chaperones', 10],
  ['A nurse from Suwon spent three months at the hospital', 1],
  ['A student exchange programme began', undefined],
  ['sixteen members of the Ashikaga Rotary Club', 16],
  ['A total of 35 residents joined the tour', 35],
  ['one hundred singers', 100],
  ['Mayor Tan led a delegation of 21', 21],
  ['Mayor Tan, his wife and the city manager visited', 3],
  ['Seventeen-member delegation', 17],
  ['Mayor Roe was hosted by Mayor Kim', undefined],
  ['Twelve youth ambassadors and their families', 12],
  ['The city sent 40 boxes of books for 200 children', undefined],
  ['Deputy Mayor Hong plus 3', 4],
  ['Korean delegation, 26 persons', 26],
  ['choir of nineteen', 19],
] as const

describe('the people of an English line', () => {
  for (const [line, count] of lines) {
    it(`${line}: ${count ?? 'not told'}`, () =>
      assert.equal(readPeople(lineOf(line), undefined, english.people).total?.value, count))
  }
})

describe('an English cell for people', () => {
  const cells = [
    ['14', 14],
    ['twelve', 12],
    ['Party of eight', 8],
    ['Mayor and four councillors', 5],
    ['12 plus 2 staff; 14 households', 14],
    ['18 + 3 staff', 21],
    ['8 incl. 1 interpreter', 8],
    ['nearly 30, audience 220', 30],
    ['2 each way', 4],
    ['1,300 visitors', undefined],
  ] as const
  for (const [cell, count] of cells) {
    it(`${cell}: ${count ?? 'none'}`, () => {
      const words = lineOf(cell)
      assert.equal(readPeople(words, words, english.people).total?.value, count)
    })
  }
})

it('the leader of a party told by its number may be one of that number', () => {
  const { total } = readPeople(lineOf('Mayor Ray and a delegation of nine'), undefined, english.people)
  assert.deepEqual([total?.value, total?.alternatives, total?.doubt?.kind], [10, [9], 'two-readings'])
})
