/**
 * The parts of the world under which partners are listed, each with the number (UN M49) under which the runtime has
 * its name in every language. */
export const CONTINENTS = {
  asia: '142',
  europe: '150',
  'north-america': '003',
  'latin-america': '419',
  africa: '002',
  oceania: '009',
} as const

export type Continent = keyof typeof CONTINENTS

/** Countries by their ISO 3166-1 codes, as the UN's statisticians group them (M49). */
const COUNTRIES: Readonly<Record<Continent, string>> = {
  asia: 'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  europe:
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  'north-america': 'BM CA GL PM US',
  'latin-america':
    'AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  oceania: 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS',
}

const BY_COUNTRY = new Map(
  (Object.keys(COUNTRIES) as Continent[]) // the names of the object just above
    .flatMap((continent) => COUNTRIES[continent].split(' ').map((country) => [country, continent] as const)),
)

/** Undefined for a code that is no country's. */
export function continentOf(country: string): Continent | undefined {
  return BY_COUNTRY.get(country)
}
