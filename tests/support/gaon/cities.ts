import type { AgreementType } from '../../../src/kernel/vocabulary.ts'

/** A real city with where it lies, and the invented life of its invented tie with Gaon. */
export interface City {
  readonly names: { readonly ko: string; readonly en: string; readonly ja: string; readonly zh: string }
  readonly country: string
  readonly latitude: number
  readonly longitude: number
  readonly timeZone: string
  readonly tie: AgreementType
  /** Years of the first and of the last exchange: a tie that ends before 2026 is quiet. */
  readonly from: number
  readonly to: number
  /** Exchanges of three thousand. */
  readonly share: number
}

// Positions are those of the cities to a hundredth of a degree; everything behind them is invented.
const LINES = `
가나자와시|Kanazawa|金沢市|金泽市|JP|36.56|136.66|Asia/Tokyo|sister|1980|2026|300
칭다오시|Qingdao|青島市|青岛市|CN|36.07|120.38|Asia/Shanghai|sister|1994|2026|260
강릉시|Gangneung|江陵市|江陵市|KR|37.75|128.88|Asia/Seoul|sister|1983|2026|210
센다이시|Sendai|仙台市|仙台市|JP|38.27|140.87|Asia/Tokyo|sister|1988|2026|190
포틀랜드|Portland|ポートランド|波特兰|US|45.52|-122.68|America/Los_Angeles|sister|1986|2026|170
드레스덴|Dresden|ドレスデン|德累斯顿|DE|51.05|13.74|Europe/Berlin|sister|1992|2026|150
항저우시|Hangzhou|杭州市|杭州市|CN|30.27|120.16|Asia/Shanghai|friendship|1996|2025|150
구마모토시|Kumamoto|熊本市|熊本市|JP|32.8|130.71|Asia/Tokyo|friendship|1997|2026|140
다낭시|Da Nang|ダナン市|岘港市|VN|16.05|108.21|Asia/Ho_Chi_Minh|friendship|2004|2026|130
여수시|Yeosu|麗水市|丽水市|KR|34.76|127.66|Asia/Seoul|sister|1999|2026|130
안동시|Andong|安東市|安东市|KR|36.57|128.73|Asia/Seoul|sister|1989|2024|120
마쓰에시|Matsue|松江市|松江市|JP|35.47|133.05|Asia/Tokyo|friendship|1993|2025|110
리옹|Lyon|リヨン|里昂|FR|45.76|4.84|Europe/Paris|friendship|1995|2025|100
하얼빈시|Harbin|ハルビン市|哈尔滨市|CN|45.8|126.53|Asia/Shanghai|friendship|1998|2019|95
오타루시|Otaru|小樽市|小樽市|JP|43.19|140.99|Asia/Tokyo|friendship|1985|2009|90
시안시|Xi’an|西安市|西安市|CN|34.34|108.94|Asia/Shanghai|mou|2001|2025|85
나라시|Nara|奈良市|奈良市|JP|34.69|135.8|Asia/Tokyo|mou|2002|2026|80
남해군|Namhae|南海郡|南海郡|KR|34.84|127.89|Asia/Seoul|friendship|2003|2026|75
서귀포시|Seogwipo|西帰浦市|西归浦市|KR|33.25|126.56|Asia/Seoul|friendship|2006|2025|70
부르사|Bursa|ブルサ|布尔萨|TR|40.19|29.06|Europe/Istanbul|sister|1998|2013|60
캘거리|Calgary|カルガリー|卡尔加里|CA|51.05|-114.07|America/Edmonton|friendship|1997|2023|55
사마르칸트|Samarkand|サマルカンド|撒马尔罕|UZ|39.65|66.98|Asia/Samarkand|mou|2010|2026|50
세비야|Sevilla|セビリア|塞维利亚|ES|37.39|-5.98|Europe/Madrid|friendship|1992|2018|45
크라쿠프|Kraków|クラクフ|克拉科夫|PL|50.06|19.94|Europe/Warsaw|mou|2008|2026|40
쿠리치바|Curitiba|クリチバ|库里蒂巴|BR|-25.43|-49.27|America/Sao_Paulo|friendship|1991|2004|30
호바트|Hobart|ホバート|霍巴特|AU|-42.88|147.33|Australia/Hobart|friendship|2005|2022|25
다르항|Darkhan|ダルハン|达尔汗|MN|49.49|105.92|Asia/Ulaanbaatar|mou|2013|2026|22
일로일로|Iloilo|イロイロ|伊洛伊洛|PH|10.7|122.56|Asia/Manila|letter-of-intent|2024|2026|12
순창군|Sunchang|淳昌郡|淳昌郡|KR|35.37|127.14|Asia/Seoul|mou|2025|2026|6
더반|Durban|ダーバン|德班|ZA|-29.86|31.02|Africa/Johannesburg|letter-of-intent|2026|2026|0`

export const CITIES: readonly City[] = LINES.trim().split('\n').map(toCity)

function toCity(line: string): City {
  const [ko = '', en = '', ja = '', zh = '', country = '', ...more] = line.split('|')
  const [latitude, longitude, timeZone = '', tie, from, to, share] = more
  return {
    names: { ko, en, ja, zh },
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    timeZone,
    tie: tie as AgreementType, // from the table above, and checked by the record's schema
    from: Number(from),
    to: Number(to),
    share: Number(share),
  }
}

/** How many of `all` exchanges each city has: its share, the first cities taking what rounding leaves. */
export function countsOf(all: number): number[] {
  const shares = CITIES.map(({ share }) => Math.floor((share * all) / 3000))
  const left = all - shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, place) => share + (place < left ? 1 : 0))
}
