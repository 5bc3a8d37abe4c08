import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf, sidesIn } from '../../for-tests.ts'
import { english } from '../../lexicon/en/english.ts'
import { readDirection } from './read-direction.ts'

const pages = [
  {
    home: 'Riverton',
    partner: 'Gunsan',
    people: 'Korean',
    lines: [
      ['A delegation of eight led by Mayor Ortiz visited Gunsan for the Cherry Blossom Festival', 'outbound'],
      ['Riverton High School band performed at the Gunsan Harbor Festival', 'outbound'],
      ['Letter of condolence sent to Gunsan after the ferry disaster', 'none'],
      ['Sister city agreement signed in Gunsan by Mayor Ortiz and Mayor Park', 'outbound'],
      ['Two Riverton police officers trained with the Gunsan Police Department', 'outbound'],
      ['Gunsan Chamber of Commerce members attended the Riverton Business Expo', 'inbound'],
      ['We welcomed twelve visitors from Gunsan', 'inbound'],
      ["Exhibition of Riverton children's drawings in Gunsan City Hall", 'outbound'],
      ["Council members Hale and Stein joined a study tour of Gunsan's port", 'outbound'],
      ['Exchange of greeting cards between elementary schools', 'none'],
      ['Time capsule sealed for the 20th anniversary', 'none'],
      ['Five Riverton skiers entered the race as guests of Gunsan', 'outbound'],
      ['30 generators trucked to Gunsan', 'none'],
      ['Renewal papers went back and forth by mail', 'none'],
      ['Goodwill visit by the Vice Mayor of Gunsan and five staff members', 'inbound'],
      ['20 citizens joined the friendship tour to Gunsan', 'outbound'],
      ['Two nurses from Gunsan Medical Center observed at Riverton General Hospital', 'inbound'],
      ['Letter of intent signed by both mayors', 'none'],
      ['Taekwondo demonstration team of Gunsan (22 members) at the county fair', 'inbound'],
      ['Six Riverton teachers attended a workshop in Gunsan', 'outbound'],
      ['Thirty townspeople made the return trip by coach', 'outbound'],
      ['A brass band of 20 came over for the fair', 'inbound'],
      ['Five of our librarians looked round Gunsan City Library', 'outbound'],
      ['The two libraries exchanged 200 books', 'none'],
      ['Students of the two cities met over Zoom', 'none'],
      ['Eight Riverton students studied Korean at Gunsan University', 'outbound'],
      ['Jazz band from Riverton, 15 strong, toured Gunsan', 'outbound'],
      ['Fifteen Gunsan civil servants completed English training at Riverton College', 'inbound'],
      ["A plaque was presented to Riverton by Gunsan's mayor", 'none'],
      ['Ribbon cutting for Gunsan Garden', 'none'],
      ["Girls' volleyball squad (12 players and 2 coaches) to Gunsan", 'outbound'],
      ['Seven-person economic delegation from Gunsan tours Riverton Industrial Park', 'inbound'],
      ['Annual youth exchange; each city hosts in alternate years', 'both'],
      ["Gunsan delegation attends Riverton's sesquicentennial", 'inbound'],
      ['Two-week homestay in Gunsan for nine teenagers and two chaperones', 'outbound'],
      ['Photo exhibit from Gunsan opened at City Hall', 'inbound'],
      ["Gunsan's council sent a message of sympathy following the flood", 'none'],
      ['The Mayor, accompanied by three department heads, flew to Gunsan', 'outbound'],
      ['Gunsan presented Riverton with a bronze bell', 'none'],
      ['Riverton firefighters sent used hoses to Gunsan', 'none'],
      ['Police Chief Dunn and Sergeant Lee visited Gunsan police headquarters', 'outbound'],
      ["The Riverton Runners' Club welcomed five Gunsan marathoners", 'inbound'],
      ['Riverton accepts 300 cherry saplings from Gunsan', 'none'],
      ['Gunsan teachers at Riverton schools, three weeks, 6 people', 'inbound'],
      ['Delegation of Riverton officials invited to the Gunsan Air Show', 'outbound'],
      ["Gunsan's mayor received the key to the city", 'inbound'],
    ],
  },
  {
    home: 'Ballarat',
    partner: 'Yangzhou',
    people: 'Chinese',
    lines: [
      ['Civic reception held for the Yangzhou touring party of 17', 'inbound'],
      ['Ballarat Grammar students exchanged letters with Yangzhou Middle School', 'none'],
      ['Cr Jane Hill and CEO Tom Burke represented Ballarat at the Yangzhou sister cities forum', 'outbound'],
      ['Ballarat gifted a bronze gold digger to Yangzhou', 'none'],
      ['Garden designers from Yangzhou (3) worked on the Chinese garden for two months', 'inbound'],
      ['Delegates from Yangzhou, led by Vice Mayor Zhang, 8 in total', 'inbound'],
      ['Yangzhou table tennis coach Mr Li Wei coached at the Ballarat club for six weeks', 'inbound'],
      ['Bushfire appeal: RMB 100,000 received from Yangzhou', 'none'],
      ['Ballarat hosted a Yangzhou business delegation of 13', 'inbound'],
      ['Sister school link between Mount Clear College and Yangzhou No. 1 Middle School formalised', 'none'],
      ['Twenty-two Yangzhou pupils with three teachers were billeted by Ballarat families', 'inbound'],
      ['Painting exchange exhibition, Art Gallery of Ballarat', 'none'],
      ['Councillors voted to enter a friendship agreement', 'none'],
      ['Signing of the sister city agreement at Yangzhou Guest House by Mayor Vendy', 'outbound'],
      ['The Consul General of China visited Ballarat to open the photographic display', 'inbound'],
      ['City planner Ann Wu spent a month in the Yangzhou planning bureau', 'outbound'],
      ['Chinese New Year message received', 'none'],
      ["Deputy Lord Mayor's visit to Ballarat with an entourage of seven", 'inbound'],
      ['A friendship bench was installed in Victoria Park', 'none'],
      ['Three-member advance party from Yangzhou', 'inbound'],
      ['Karate club hosted six athletes from Yangzhou', 'inbound'],
      ['Mayor Kerr spoke by telephone with Mayor Wang', 'none'],
      ["Ballarat's Begonia Festival: Yangzhou float, 10 performers", 'inbound'],
      ['Ballarat nurse on a three-month placement at Subei Hospital', 'outbound'],
      ['Delegation of 4 (Mayor, CEO, 2 councillors) visits Yangzhou', 'outbound'],
      ['Yangzhou TV documentary crew here for three days', 'inbound'],
      ['Mural by Yangzhou and Ballarat art students completed', 'none'],
      ['Mayor Ling of Yangzhou, his interpreter and four officials arrive', 'inbound'],
      ['Six apprentices from Yangzhou at the railway workshops', 'inbound'],
      ['Yangzhou gave Ballarat a pavilion for the lake', 'none'],
      ["Women's Guild members (9) met their Yangzhou counterparts in Yangzhou", 'outbound'],
      ['Youth Council members Skyped with students in Yangzhou', 'none'],
      ['Lord Mayor of Yangzhou unable to travel; deputy attended with five officers', 'inbound'],
    ],
  },
  {
    home: 'Tagum',
    partner: 'Ansan',
    people: 'Korean',
    lines: [
      ['Barangay captains from Tagum observed waste segregation in Ansan', 'outbound'],
      ['Tagum City received two fire trucks from Ansan', 'none'],
      ['LGU employees (six) attended a smart-city training course in Ansan', 'outbound'],
      [
        'Ansan volunteers built a daycare center in Barangay Magdum; 32 university students took part',
        'inbound',
      ],
      ['Sisterhood agreement signed via video conference', 'none'],
      ['Donation of 50 computers for public schools', 'none'],
      ['Seasonal farm workers: 40 Tagum residents left for Ansan', 'outbound'],
      ['Ansan Mayor Kim Chul-min arrived with 14 officials and business owners', 'inbound'],
      ["Tagum City councilors (8) benchmarked Ansan's multicultural village", 'outbound'],
      ['Vice Mayor Gementiza, 3 councilors and 2 staff went to Ansan', 'outbound'],
      ['Twin towns quiz by Skype', 'none'],
      ['Joint tree planting with 15 Ansan delegates at Energy Park', 'inbound'],
      ["Ansan International Street Arts Festival: Tagum's drum and bugle corps marched", 'outbound'],
      ['First batch of 12 exchange students leaves for Ansan', 'outbound'],
      ["Ansan's congratulatory letter on the mayor's re-election", 'none'],
      ['City Tourism Officer attended the Ansan expo', 'outbound'],
      ['Korean language class opened at the city library with a teacher sent by Ansan', 'inbound'],
      ['Ansan returned the visit with a 16-person group', 'inbound'],
      ['Tagum athletes competed at the Ansan Martial Arts Games (13 athletes, 4 coaches)', 'outbound'],
      ["Three-day visit to Tagum of Ansan's culture bureau chief and three others", 'inbound'],
      ['Ansan artists painted a mural on the Tagum overpass, four artists in all', 'inbound'],
      ["Visit of Tagum's Mayor to Ansan", 'outbound'],
      ['A dozen Ansan cyclists joined the Tagum fun ride', 'inbound'],
      ['Ansan medical supplies arrived', 'none'],
    ],
  },
  {
    home: 'Hartwell',
    partner: 'Kumano',
    people: 'Japanese',
    lines: [
      [
        'Eight members of the Hartwell Sister City Association journeyed to Kumano for the fire festival',
        'outbound',
      ],
      ['The first exchange students, four girls and two boys, arrived from Kumano', 'inbound'],
      ['Thirty-one Kumano citizens came for the Fourth of July parade', 'inbound'],
      ['Our fire chief spent ten days with the Kumano fire brigade', 'outbound'],
      ['Two Kumano carpenters built the tea house', 'inbound'],
      ['A thousand paper cranes were mailed by Hartwell second graders', 'none'],
      ['Students at both high schools swapped videos about daily life', 'none'],
      ['Formal signing took place in Kumano with Mayor Dale and twelve residents present', 'outbound'],
      ['Kumano high school baseball team split two games with Hartwell High', 'inbound'],
      ['Annual student trip: 15 students, 2 chaperones', 'outbound'],
      ['Ten-year celebration held in Kumano, Hartwell delegation of 30', 'outbound'],
      ["Kumano's Mayor Nakamura and Mrs. Nakamura visited Hartwell", 'inbound'],
      ["Five sister city commissioners and Mayor Dale attended Kumano's centennial", 'outbound'],
      ["Kumano High School's brass band marched in the Apple Blossom Parade (54 students)", 'inbound'],
      ['Hartwell police sergeant trained in Kumano police box system', 'outbound'],
      ['The Kumano delegation (mayor, council president, five citizens) planted a dogwood', 'inbound'],
      ['Judo club members from Kumano, nine boys with their instructor, competed at the YMCA', 'inbound'],
      ['A 5-person film crew from Kumano Cable TV documented county fair week', 'inbound'],
      ['Mayor Dale, Councilwoman Ortega and City Manager Finn made an official visit to Kumano', 'outbound'],
      ['Kumano town assembly speaker and five assemblymen observed a council meeting', 'inbound'],
    ],
  },
  {
    home: 'Waldport',
    partner: 'Tsukuba',
    people: 'Japanese',
    lines: [
      ['Mayor Carl Boone leads friendship delegation of 19 to Tsukuba', 'outbound'],
      ["Reception at the Civic Center for Tsukuba's visiting engineers", 'inbound'],
      ["Delegates from the Tsukuba Women's League (13) studied our hospice", 'inbound'],
      ['Pen pals since this year: 60 Waldport and 60 Tsukuba pupils', 'none'],
      ['Tsukuba pavilion visitors at the Crab Festival: 12', 'inbound'],
      ['Waldport sends the high school robotics team (9 students, 2 mentors) to Tsukuba', 'outbound'],
      ['Our library mails 80 picture books', 'none'],
      ['Tsukuba dentist Dr. Ono speaks at the health fair', 'inbound'],
      ['Fifteen-day study tour by 20 Tsukuba farmers', 'inbound'],
      ['Three council members accompany the mayor to Tsukuba', 'outbound'],
      ['Letter of friendship exchanged by mayors', 'none'],
      ['Tsukuba Mayor Hayashi visits; signs golden book', 'inbound'],
      ['Golf day between the two Rotary clubs in Tsukuba, 16 Waldport golfers', 'outbound'],
      ['25 boxes of school supplies reach Tsukuba', 'none'],
      ['Waldport pianist Lee Ann Marsh played two recitals in Tsukuba', 'outbound'],
      ['A Tsukuba exchange officer joined city staff for a year', 'inbound'],
      ['Peace bell rung for Tsukuba', 'none'],
      ['Tsukuba delegates (20) and Waldport hosts unveil the twin-cities mural', 'inbound'],
      ["Historical society members, six, research emigrants' records in Tsukuba", 'outbound'],
    ],
  },
] as const

for (const { home, partner, people, lines } of pages) {
  const names = sidesIn(english, home, partner, people)
  describe(`seen from ${home}, with ${partner}`, () => {
    for (const [line, direction] of lines) {
      it(`${line}: ${direction}`, () => {
        const context = { names, cell: undefined, place: undefined }
        assert.equal(readDirection(lineOf(line), context, english.directions).value, direction)
      })
    }
  })
}

it('words that make a journey only possible leave a question', () => {
  const names = sidesIn(english, 'Hartwell', 'Kumano')
  const context = { names, cell: undefined, place: undefined }
  const { value, doubt } = readDirection(
    lineOf('Lantern makers, here from Kumano'),
    context,
    english.directions,
  )
  assert.deepEqual([value, doubt?.kind], ['inbound', 'direction-not-told'])
})

it('who only may have travelled is a question', () => {
  const names = sidesIn(english, 'Hartwell', 'Kumano')
  const line = lineOf('Painter Toshi Arai gave demonstrations at the Arts Center')
  const { doubt } = readDirection(line, { names, cell: undefined, place: undefined }, english.directions)
  assert.equal(doubt?.kind, 'direction-not-told')
})
