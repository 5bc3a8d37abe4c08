import type { AgreementWords } from '../lexicon.ts'

export const agreements: AgreementWords = {
  signed:
    /(?:의향서|조인식|협정식|결연식|(?:협정|협약|결연|합의서|의정서|양해각서|비망록|각서|MOU|약정)[^,\t\n()]{0,12}(?:체결|서명|조인|교환|갱신|연장|맺))(?!\s?\d+\s?주년)/,
  types: [
    ['letter-of-intent', /의향서/],
    ['sister', /자매/],
    ['friendship', /우호|친선/],
    ['mou', /양해각서|MOU|업무\s?협약|각서/],
    ['other', /협정|협약|결연|합의서|의정서|비망록|약정/],
  ],
  third:
    /로터리|라이온스|클럽|대학|학교|학교간|협회|연합회|상공회의소|조합|부인회|협의회|위원회|재단|병원|교회|의회|상인회|청년회|박물관|도서관|연구원|공사|새마을|체육회|예총/,
  renewed: /연장|갱신|재체결|재서명|재확인/,
}
