/** Names of countries with what belongs to them: "South Korea", "Korean". The first of each is how it is listed. */
const COUNTRIES = `
South Korea|Republic of Korea|Korea (South)|Korea (Republic of)|Republic of Korea (South)|S. Korea|Korea|ROK: Korean|Koreans|South Korean|South Koreans
North Korea|Democratic People's Republic of Korea: North Korean
Japan: Japanese
China|People's Republic of China|PR China|P.R. China|PRC|P.R.C.: Chinese
Taiwan|Republic of China|Taiwan (R.O.C.)|Taiwan, R.O.C.|ROC: Taiwanese
Hong Kong:
Macau|Macao:
Mongolia: Mongolian|Mongolians
United States|United States of America|USA|U.S.A.|U.S.|US|America: American|Americans
Canada: Canadian|Canadians
Mexico: Mexican|Mexicans
United Kingdom|UK|U.K.|Great Britain|Britain: British
England: English
Scotland: Scottish|Scots
Wales: Welsh
Northern Ireland: Northern Irish
Ireland|Republic of Ireland: Irish
Australia: Australian|Australians
New Zealand|Aotearoa New Zealand|NZ: New Zealander|New Zealanders
Philippines|The Philippines|the Philippines|Republic of the Philippines: Filipino|Filipina|Filipinos|Philippine
Germany|Federal Republic of Germany|West Germany|East Germany: German|Germans
France: French
Italy: Italian|Italians
Spain: Spanish|Spaniards
Portugal: Portuguese
Netherlands|The Netherlands|the Netherlands|Holland: Dutch
Belgium: Belgian|Belgians
Luxembourg:
Switzerland: Swiss
Austria: Austrian|Austrians
Poland: Polish|Poles
Czech Republic|Czechia|Czechoslovakia: Czech|Czechs
Slovakia|Slovak Republic: Slovak|Slovaks
Hungary: Hungarian|Hungarians
Romania: Romanian|Romanians
Bulgaria: Bulgarian|Bulgarians
Greece: Greek|Greeks
Turkey|Turkiye: Turkish|Turks
Cyprus: Cypriot
Malta: Maltese
Sweden: Swedish|Swedes
Norway: Norwegian|Norwegians
Finland: Finnish|Finns
Denmark: Danish|Danes
Iceland: Icelandic|Icelanders
Greenland:
Faroe Islands:
Estonia: Estonian|Estonians
Latvia: Latvian|Latvians
Lithuania: Lithuanian|Lithuanians
Russia|Russian Federation|Soviet Union|USSR|U.S.S.R.: Russian|Russians|Soviet
Ukraine: Ukrainian|Ukrainians
Belarus: Belarusian
Moldova: Moldovan
Georgia (country)|Republic of Georgia: Georgian|Georgians
Armenia: Armenian|Armenians
Azerbaijan: Azerbaijani
Kazakhstan: Kazakh
Kyrgyzstan: Kyrgyz
Uzbekistan: Uzbek
Tajikistan: Tajik
Turkmenistan: Turkmen
Serbia|Yugoslavia: Serbian
Croatia: Croatian|Croatians
Slovenia: Slovenian|Slovene
Bosnia and Herzegovina|Bosnia: Bosnian
North Macedonia|Macedonia: Macedonian
Montenegro: Montenegrin
Kosovo: Kosovar
Albania: Albanian
India: Indian
Pakistan: Pakistani
Bangladesh: Bangladeshi
Sri Lanka: Sri Lankan
Nepal: Nepali|Nepalese
Bhutan: Bhutanese
Maldives:
Thailand: Thai
Vietnam|Viet Nam: Vietnamese
Cambodia: Cambodian
Laos: Lao|Laotian
Myanmar|Burma: Burmese
Malaysia: Malaysian
Singapore: Singaporean
Indonesia: Indonesian
Brunei:
Timor-Leste|East Timor: Timorese
Papua New Guinea:
Fiji: Fijian
Samoa|Western Samoa|American Samoa: Samoan
Tonga: Tongan
Vanuatu:
New Caledonia:
French Polynesia|Tahiti: Tahitian
Cook Islands:
Guam: Guamanian
Israel: Israeli|Israelis
Palestine: Palestinian
Jordan: Jordanian
Lebanon: Lebanese
Iraq: Iraqi
Iran: Iranian
Saudi Arabia: Saudi
United Arab Emirates|UAE: Emirati
Qatar: Qatari
Kuwait: Kuwaiti
Egypt: Egyptian
Morocco: Moroccan
Tunisia: Tunisian
Algeria: Algerian
Senegal: Senegalese
Ghana: Ghanaian
Nigeria: Nigerian
Cameroon: Cameroonian
Ivory Coast|Cote d'Ivoire: Ivorian
Sierra Leone: Sierra Leonean
Liberia: Liberian
Kenya: Kenyan
Uganda: Ugandan
Tanzania: Tanzanian
Rwanda: Rwandan
Ethiopia: Ethiopian
Zambia: Zambian
Malawi: Malawian
Mozambique: Mozambican
South Africa: South African
Namibia: Namibian
Botswana: Botswanan
Madagascar: Malagasy
Cuba: Cuban
Jamaica: Jamaican
Haiti: Haitian
Dominican Republic: Dominican
Puerto Rico: Puerto Rican
Bahamas|The Bahamas: Bahamian
Trinidad and Tobago: Trinidadian
Guatemala: Guatemalan
Honduras: Honduran
El Salvador: Salvadoran
Nicaragua: Nicaraguan
Costa Rica: Costa Rican
Panama: Panamanian
Colombia: Colombian
Venezuela: Venezuelan
Ecuador: Ecuadorian
Peru: Peruvian
Bolivia: Bolivian
Brazil: Brazilian|Brazilians
Paraguay: Paraguayan
Uruguay: Uruguayan
Argentina: Argentine|Argentinian
Chile: Chilean
`

const rows = COUNTRIES.trim()
  .split('\n')
  .map((row) => {
    const at = row.lastIndexOf(':')
    const split = (part: string) =>
      part
        .split('|')
        .map((word) => word.trim())
        .filter(Boolean)
    return { names: split(row.slice(0, at)), people: split(row.slice(at + 1)) }
  })

/** Longer names first: "Republic of Korea" holds "Korea". */
export const countries: readonly string[] = rows
  .flatMap(({ names }) => names)
  .toSorted((a, b) => b.length - a.length)

/** All that is said of each country: "Korea" → "Republic of Korea", "Korean". */
export const countryNames: readonly (readonly string[])[] = rows.map(({ names, people }) => [
  ...names,
  ...people,
])

/** States and provinces of the countries whose pages are in English, in full and as addresses shorten them. */
export const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawai.?i|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\\sHampshire|New\\sJersey|New\\sMexico|New\\sYork|North\\sCarolina|North\\sDakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode\\sIsland|South\\sCarolina|South\\sDakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West\\sVirginia|Wisconsin|Wyoming|British\\sColumbia|Alberta|Saskatchewan|Manitoba|Ontario|Qu[eé]bec|New\\sBrunswick|Nova\\sScotia|Prince\\sEdward\\sIsland|Newfoundland|Yukon|New\\sSouth\\sWales|Queensland|South\\sAustralia|Western\\sAustralia|Tasmania|Northern\\sTerritory'
export const STATE_CODES =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|BC|AB|SK|MB|ON|QC|NB|NS|PE|NL|YT|NT|NU|NSW|QLD|VIC|TAS|ACT'
