import { bounded } from '../../bounded.ts'
import type { AgreementWords } from '../lexicon.ts'

const PAPER =
  '(?:letters?\\sof\\sintent|memorand(?:um|a)\\s(?:of|on)\\s(?:understanding|co-?operation|agreement)|\\bmous?\\b|(?:agreements?|accords?|pacts?|charters?|protocols?|declarations?|compacts?|covenants?|treat(?:y|ies)|partnerships?|relationships?|ties|affiliations?|tie|bond|twinning|friendship|alliance|links?|documents?|papers|proclamations?|certificates?|parchments?|scrolls?|contract|arrangement|resolution))'
const LED =
  '(?:(?:sister|twin|partner|friendship|friend|brother)[- ](?:cit(?:y|ies)|towns?|count(?:y|ies)|ports?|states?|provinces?|communit(?:y|ies)|relationships?|relations?)|friendship(?:\\sand\\sco-?operation)?|twinning|goodwill|co-?operation|partnership|exchange|economic|trade|cultural(?:\\sexchange)?|formal|official|sisterhood)'
const DONE =
  '(?:(?:re-?|counter-?)?sign(?:ed|s|ing)?|conclud(?:ed|es)|formali[sz](?:ed|es|ing)|ratif(?:ied|ies)|inked|sealed|executed|renew(?:ed|s|ing|al\\sof)|re-?affirm(?:ed|s|ing|ation\\sof)|re-?dedicated|extend(?:ed|s|ing)|exchanged|enter(?:ed|s|ing)\\sinto|establish(?:ed|es|ing|ment\\sof)|initiall?ed|adopted|received|(?<=\\bto\\s)(?:re-?sign|sign|renew|re-?affirm|formali[sz]e|extend)|put\\stheir\\s(?:names|signatures)\\sto|inaugurat(?:ed|es)|created|forged|declared|confirm(?:ed|ing)|signing\\sof|signature\\sof)'

export const agreements: AgreementWords = {
  signed: bounded(
    [
      `\\b${DONE}\\b[^.;\\n\\t]{0,60}?\\b(?:${LED}\\s[\\w\\s-]{0,40}${PAPER}|letters?\\sof\\sintent|memorand(?:um|a)\\sof\\s(?:understanding|co-?operation|agreement)|mous?\\b|(?:agreement|accord|pact|charter|protocol|declaration|compact)s?\\b)`,
      `\\b(?:${LED}\\s[\\w\\s-]{0,40}${PAPER}|letters?\\sof\\sintent|memorand(?:um|a)\\sof\\s(?:understanding|co-?operation|agreement)|mous?\\b|(?:agreement|accord|pact|charter|protocol|re-?affirmation|renewal)s?\\b)[^.;\\n\\t]{0,60}?\\b(?:was\\s|were\\s|is\\s)?${DONE}\\b`,
      `\\b(?:bec[ao]mes?|becoming|officially|formally|were\\sdeclared|declared|named|linked\\sas|joined\\sas)\\b[^.;\\n\\t]{0,40}?\\b(?:sister|twin|partner|friendship)[- ](?:cit(?:y|ies)|towns?|count(?:y|ies)|communit(?:y|ies)|ports?|states?)`,
      `\\b(?:charter\\s(?:counter-?)?signed|(?:sister|twin)[- ](?:city|town)\\s(?:affiliation|declaration|relationship|link|tie)\\ssigned|renew\\w{1,3}\\s(?:the|its|our|their)\\s[\\w\\s]{0,40}(?:tie|ties|link|bond|pledge|vows|relationship|friendship|partnership)|twinned\\s(?:with|in|on)|twinning\\sceremony|signing\\sceremony|(?:formal|official)\\ssigning|ratification\\sceremony|letters?\\sof\\sintent|(?:second|counter-?|return)\\s?signing|(?:vows?|ties?|bonds?|pledges?|links?|friendship|relationship)\\s(?:was\\s|were\\s)?(?:formally\\s)?(?:renewed|re-?affirmed)|(?:renewed|re-?affirmed|extended)\\sit)\\b`,
    ].join('|'),
    'i',
  ),
  types: [
    ['letter-of-intent', /\bletters?\sof\sintent\b|declaration\sof\sintent/i],
    ['friendship', /\bfriendship\b(?!\sgarden|\spark)|friendly\s(?:city|relations)|\bfriend\scity/i],
    ['sister', /\bcharter\b|\bsister(?:hood)?\b|\btwin(?:ned|ning)?\b|\bsister-?\s?cit/i],
    ['mou', /\bmemorand(?:um|a)\b|\bmous?\b/i],
    [
      'other',
      /\bagreements?\b|\baccords?\b|\bpacts?\b|\bprotocols?\b|\bcharters?\b|\bdeclarations?\b|\bpartnerships?\b/i,
    ],
  ],
  beforeDay: bounded(
    String.raw`^(?:[^,;.\d]{0,40}?(?:\bon|\bof|\())?\s?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?$`,
    'i',
  ),
  third:
    /\b(?:rotar(?:y|ians)|lions\s(?:club)?|kiwanis|universit(?:y|ies)|colleges?|schools?|chambers?\sof\scommerce|chambers|museums?|galler(?:y|ies)|librar(?:y|ies)|hospitals?|clubs?|associations?|ports?\s(?:of|authorit)|airports?|orchestras?|societ(?:y|ies)|institutes?|foundations?|churche?s?|banks?|botanical|zoos?|gardens|district\s(?:of\scolumbia)?|compan(?:y|ies)|academ(?:y|ies)|y\s?mca|polytechnic)\b/i,
  notYet:
    /\b(?:propos(?:ed|es|ing|al)|suggest(?:ed|s|ing)|discuss(?:ed|ing|ions?)|explor(?:ed|ing)|possibility|hop(?:ed|es|ing)\sto|considered|talks\s(?:on|about|of))\b/i,
  again: /\b(?:second|counter-?|return)\s?signing\b/i,
  dayOfMonth: /^[^.;\d]{0,24}\bon\sthe\s(?<day>\d{1,2})(?:st|nd|rd|th)\b/,
  renewed:
    /\b(?:renew(?:ed|s|ing|al)?|re-?affirm\w{0,5}|re-?sign(?:ed|s|ing)|re-?dedicat\w{2,3}|extend(?:ed|s|ing)|re-?commit\w{0,5}|recommitment)\b/i,
}
