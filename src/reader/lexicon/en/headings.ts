import { bounded } from '../../bounded.ts'
import type { HeadingWords } from '../lexicon.ts'

export const headings: HeadingWords = {
  when: /^(?:Dates?|When)\s?:/i,
  topics: [
    [
      'contact',
      bounded(
        String.raw`^(?:contacts?(?:\s(?:us|information|info|details|person|the\s.{1,40}))?|(?:for\s)?(?:further|more)\s(?:information|details)|get\sin\stouch|enquiries|inquiries|questions\??|need\smore\sinformation\??|who\sto\s(?:contact|ask)|whom\sto\sask|ask\sus|our\soffice|how\sto\sreach\sus|reach\sus)\W{0,3}$`,
        'i',
      ),
    ],
    [
      'news',
      /^about\sthis\sdocument$|^people\swho\stravelled\seach\syear$|^(?:(?:latest|recent|current|city|related|our|more|other)\s)?(?:news|notices|announcements?|media\sreleases?|press\sreleases?|headlines|bulletins?)\b|\bnews\s(?:and|&)|^(?:upcoming|coming|future|next|looking\sahead|still\sto\scome|planned|save\sthe\sdate|what's\sahead)\b|what'?s\s(?:on|new|next|coming)|^(?:related|useful|quick|helpful|external|other)\s(?:links?|pages?|documents?|resources?|sites|information|content)|^(?:downloads?|documents|forms|attachments|resources|links|see\salso|in\sthis\ssection|on\sthis\spage|apply|applications|how\sto\sapply|get\sinvolved|join\sus|volunteer|become\sa\smember|calendar(?:\sof\sevents)?|faqs?)\b/i,
    ],
    [
      'profile',
      /\bat\sa\sglance\b|\b(?:city|town|county|community|district|partner|general|basic)?\s?(?:profile|fact\s?(?:sheet|file|s)|quick\sfacts|key\s(?:facts|figures|data)|fast\sfacts|statistics|demographics|in\sbrief|in\snumbers|vital\sstatistics|basic\s(?:data|information|facts)|general\sinformation|overview|city\s(?:information|data|overview)|data)$|^(?:about|introducing|meet|discover|facts\sabout|introduction\sto|where\sis|getting\sto\sknow)\s(?!the\s(?:relationship|partnership|program|friendship|link|sister)|this\s(?:page|relationship)|us|our|sister)|^(?:geography|climate|economy|the\scity|the\stown)$/i,
    ],
    [
      'background',
      bounded(
        String.raw`\bhow\s(?:it|we|the\s.{1,30}|our\s.{1,30})\s?(?:all\s)?(?:began|started|came|met|became)|\b(?:the\s|our\s)?beginnings?\b|\borigins?\b|\bbackground\b|\b(?:our|the)\s(?:story|roots)\b|history\sof\s(?:the|our)\s(?:relationship|partnership|friendship|link|sister|twinning|connection|tie)|about\s(?:the|our|this)\s(?:relationship|partnership|friendship|link|program(?:me)?|sister|twinning)|^(?:the\s|our\s|a\s)?(?:friendship|relationship|connection|partnership|link|bond|sister[- ]city\srelationship)$|\bwhy\s|^purpose|^(?:our\s)?mission|^introduction$|^(?:our|the)\s(?:sister\scity\s)?(?:relationship|friendship)\b|how\sa\sfriendship|first\s(?:contact|steps)|early\s(?:days|contacts?)|a\sfriendship|roots\sof|formation`,
        'i',
      ),
    ],
    [
      'history',
      /\bexchang(?:es?|ing)\b|\btimeline\b|\bhistory\b|\bhighlights?\b|\bactivit(?:y|ies)\b|\bmilestones?\b|\bchronolog\w{1,4}\b|\bthrough(?:out)?\sthe\s(?:years|decades)\b|\bover\sthe\s(?:years|decades)\b|\b(?:past|recent|previous|key|major|notable|other|more|special|joint|selected|memorable)\s(?:events|visits|years|delegations|activities|dates|moments|programs|programmes|projects|exchanges|trips)\b|^events?$|\bvisits?\b|\bdelegations?\b|\byear\sby\syear\b|\brecord\sof\b|\blog\b|\bachievements?\b|\baccomplishments?\b|\bwhat\s(?:we|has|have)\b|\bsince\s(?:then|\d{4})\b|\bdiary\b|\bin\s(?:review|the\syears)\b|\bjournal\b|\bprojects\b|\bkey\sdates\b|\bin\saction\b|\bso\sfar\b|\bthe\s(?:19|20)\d0s\b|^(?:the\s)?(?:19|20)\d0s$|\bearlier\syears\b|\blately\b|\bprogram(?:me)?s?\b|\bties\b|\byears\b|\bdecades?\b|\bregister\b|\brecent(?:ly)?\b/i,
    ],
  ],
  words:
    'a an the and or of with in on at to for from by as our its their all other more & sister sisters sisterhood city cities town towns twin twins twinning partner partners partnership partnerships friend friends friendship friendly relationship relationships relations relation tie ties link links connection connections exchange exchanges exchanged history historical timeline chronology highlights highlight milestones milestone events event activity activities program programs programme programmes project projects visit visits visitors delegation delegations through throughout over years year decades decade recent recently past previous earlier early later first last next key major notable selected special joint dates date list record records log summary overview profile profiles facts fact sheet file figures quick fast glance brief basic general information info data statistics about background origin origins beginning beginnings began begin started start how it we became story roots introduction welcome contact contacts us details community county province prefecture state region country international global foreign overseas cultural culture student students youth education educational school schools business economic trade sports arts council commission committee association agreement agreements signing signed signings formal official news notices announcements upcoming latest at-a-glance what is happened has have done been so far since then now today together between both cities population location geography climate economy people industry government where meet discover getting know photo photos gallery map related useful resources documents downloads mission purpose goals objectives achievements accomplishments outcomes results memories moments friendship-city sister-city two one three page website further accounts diary journal year-by-year day days current status active inactive emeritus former memorable selection register calendar this that new old century anniversaries anniversary gifts donations aid delegations: table chronicle abroad home here review archive archives sent received hosted hosting'.split(
      ' ',
    ),
  sentenceEnd: /[.!?]["')]?$/,
  trailStart: /^(?:You\sare\shere|HOME|Home|home|Home\spage|Start)(?=$|\s|:|>|›|»|\/|\|)/,
  note: /^(?:\*|Note|NB|N\.B\.|Please\snote|Source|Sources|Photo|Image|Caption|See\salso)(?=[\s:*])/i,
  apart: true,
  decade:
    /^(?:the\s)?(?:early\s|late\s|mid-?\s?)?(?:19|20)\d0'?s(?:\s(?:and|to|until|-)\s(?:after|later|beyond|on|onwards?|today|now|present|(?:the\s)?(?:19|20)\d0'?s))?\W{0,2}$/i,
  overYear:
    /^\W{0,4}(?:(?:exchange|event|program(?:me)?|year|sister\scity|city)\s)?(?:highlights|events|activities|exchanges|timeline|in\sreview|milestones|visits|calendar|program(?:me)?s|happenings|achievements)\W{0,3}$/i,
}
