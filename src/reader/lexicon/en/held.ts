import { bounded } from '../../bounded.ts'
import type { HeldWords } from '../lexicon.ts'

const CALLED_OFF =
  'cancell?ed|postponed|called\\soff|suspended|put\\soff|deferred|abandoned|put\\son\\shold|on\\shold|shelved|scrapped|dropped'
const THINGS =
  'visits?|exchanges?|delegations?|travel|events?|program(?:me)?s?|activit(?:y|ies)|meetings?|trips?|contacts?|homestays?|traffic'

export const held: HeldWords = {
  notHeld: bounded(
    [
      `\\b(?:was|were|is|are|been|be|being|got|all|had)\\s(?:then\\s|later\\s|also\\s|both\\s|all\\s|regretfully\\s|sadly\\s|subsequently\\s|unfortunately\\s|eventually\\s)?(?:${CALLED_OFF})\\b`,
      `(?:^|[\\s([:-])(?:${CALLED_OFF})(?=\\s{0,9}(?:$|[.,;:)\\]\\n\\t-]|due|because|owing|by|until|on\\saccount|after|\\(|(?:in\\s|during\\s|for\\s)?(?:19|20)\\d{2}|to\\s(?:(?:19|20)\\d{2}|next|later|a\\slater|the\\sfollowing)))`,
      "\\b(?:did|could)\\s?(?:not|n[o']t)\\s(?:take\\splace|go\\sahead|happen|travel|proceed|be\\sheld|materiali[sz]e)",
      `\\bno\\s(?:in-person\\s|official\\s|formal\\s|student\\s|physical\\s)?(?:${THINGS})\\b[^.;\\n]{0,40}\\b(?:took\\splace|were|was|held|possible|due|because|this\\syear|occurred|in\\s\\d{4}|could|that\\syear)\\b`,
      `\\bno\\s(?:in-person\\s|official\\s|formal\\s|student\\s|physical\\s)?(?:${THINGS})\\s{0,9}(?:\\(|[.;:-]|$|due|because|owing)`,
      `\\b(?:little|few|hardly\\sany)\\s(?:${THINGS})\\b(?!\\s(?:to|from|by|between|with))`,
      '\\bborders?\\s(?:were\\s)?(?:shut|closed)\\b',
      '\\b(?:cancell?ation|postponement)\\sof\\b',
      '\\bin\\sabeyance\\b',
    ].join('|'),
    'i',
  ),
  planned: bounded(
    [
      '\\b(?:is|are|was|were)\\s(?:being\\s)?(?:planned|scheduled|expected|due|invited|slated|set\\s(?:to|for|down)|hoped|proposed|to\\s(?:visit|be\\sheld|travel|take\\splace|host|arrive))\\b',
      '\\bwill\\s(?:be|visit|host|travel|send|take|attend|welcome|celebrate|mark|return|hold|sign|join|receive|arrive|open|come|go|perform|begin|meet)\\b',
      '\\b(?:plans?|planning|hopes?|intends?|expects?|preparing|prepar(?:e|ations)|aims?)\\s(?:to|for|are)\\b',
      '\\bto\\sbe\\s(?:confirmed|announced|advised)\\b',
      '\\((?:planned|tentative|proposed|tbc|tba|tbd|upcoming|scheduled|expected|forthcoming|provisional)\\)',
      '\\b(?:tbc|tba|tbd)\\b',
      '(?:^|\\s-\\s|:\\s)(?:planned|tentative|proposed|upcoming|scheduled)\\b',
      '\\b(?:upcoming|forthcoming)\\s(?:visit|trip|delegation|exchange|event)',
      '^(?:the\\s)?next\\s(?:meeting|event|session)\\b',
      '\\bplanned\\s(?:for|in)\\s',
    ].join('|'),
    'i',
  ),
  tookPlace:
    /\b(?:as\splanned|went\sahead|took\splace\sas|did\stake\splace|was\sheld\sas|came\sas\splanned)\b/i,
  noExchange:
    /^(?:AGM|annual\sgeneral\smeeting|committee\smeeting|meetings?\sare\sheld)\b|^posted\s(?:by|on)\b|\b(?:city|town|village|borough|club|association|society|[A-Z][a-z]+)\swas\schartered\b|\bnonprofit\b[^.]{0,30}\bfounded\b|^back\sin\s(?:the\s)?(?:19|20)\d0s|\b(?:city|town|village|county)\s(?:was\s)?(?:founded|incorporated|chartered|established)\b|\b(?:granted|received|gained)\scity\sstatus\b|\bwas\s(?:founded|incorporated)\b/i,
  inPassing: /^\s?(?:agreement|accord|visit|quilt|earthquake|tsunami|flood|census|anniversary|season)\b/i,
}
