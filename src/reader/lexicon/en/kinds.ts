import { bounded } from '../../bounded.ts'
import type { KindRule } from '../lexicon.ts'

const PACT =
  '(?:sister[- ](?:cit(?:y|ies)|state|county|town|port|park)|friendship|twinning|twin[- ]town|partnership|co-?operation|goodwill|letters?\\sof\\sintent|memorand(?:um|a)\\sof\\s(?:understanding|co-?operation|agreement)|\\bmous?\\b|agreements?|accords?|pacts?|charters?|protocols?|declarations?|compacts?|treat(?:y|ies)|joint\\sstatements?)'
const SIGNS =
  '(?:sign(?:ed|s|ing|ature|atories)?|conclud(?:ed|es|ing)|formali[sz](?:ed|es|ing|ation)|ratif(?:ied|ies|ying)|inked|sealed|executed|renew(?:ed|s|ing|al)|re-?affirm(?:ed|s|ing|ation)|re-?sign(?:ed|ing)|re-?dedicat(?:ed|ion)|extended|exchanged|enter(?:ed|s|ing)\\sinto|established|adopted|approved|bec[ao]mes?|officially|put(?:ting)?\\stheir\\s(?:names|signatures|hands)\\sto|initiall?ed|counter-?signed|received|proposed|proposing|proposal|sent)'

/** The most specific first: a signing at a festival is an agreement, a school's concert is culture. */
export const kinds: readonly KindRule[] = [
  {
    kind: 'online',
    rule: 'online',
    when: /\b(?:virtual(?:ly)?|on-?line|video[- ]?(?:conferenc\w{0,4}|calls?|meetings?|link|chat|messages?|greetings?|exchange|concert)|(?:by|via|over)\s(?:video|zoom|skyped?|(?:tele)?phoned?|by\s(?:tele)?phone|internet)|zoom|skype|webinar|live-?stream\w{0,3}|teleconferenc\w{0,4}|tele-?meeting|remote(?:ly)?\s(?:meeting|joined|connected))s?\b/i,
  },
  {
    kind: 'agreement',
    rule: 'signed',
    when: bounded(
      `${PACT}[^.;\\n]{0,50}?\\b${SIGNS}\\b|\\b${SIGNS}\\b[^.;\\n]{0,60}?${PACT}|\\b(?:bec[ao]mes?|named|declared|proclaimed|linked\\sas|twinned)\\b[^.;\\n]{0,30}\\b(?:sister\\scit|twin|friendship\\scit|partners)|twinned\\s(?:with|to|in)|twinning\\sceremony|renew\\w{1,3}\\s(?:the|its|our|their)\\s[\\w\\s]{0,40}(?:tie|ties|link|bond|pledge|vows|relationship|friendship|partnership)|charter\\s(?:counter-?)?signed|affiliation\\ssigned|signing\\sceremony|letters?\\sof\\sintent|(?:formal|official)\\ssigning|ratification|signing\\s(?:took\\splace|was\\sheld)|\\b(?:second|first|counter-?|return)\\s?signing\\b`,
      'i',
    ),
    unless: bounded(
      String.raw`\banniversar(?:y|ies)\s(?:of|since)\b|\bsigned\s(?:copies|books|ball|jersey|guest\s?book)|(?:received|sent|exchanged|established|approved|adopted|proposed)\b[^.;\n]{0,60}\b(?:friendship\s(?:bell|garden|park|doll|tree|quilt|flag|games|cup|concert|tour|week|day|festival|delegation|visit|group|force)|goodwill\s(?:visit|tour|delegation|ambassador|mission))`,
      'i',
    ),
  },
  {
    kind: 'other',
    rule: 'greetings',
    when: /\b(?:(?:letters?|cards?|messages?|telegrams?|notes?)\sof\s(?:condolences?|sympathy|congratulations?|greetings?|comfort|support|encouragement|thanks|friendship|welcome|solidarity)|condolences?|new\syear(?:'s)?\s(?:greetings?|cards?)|(?:christmas|holiday|season'?s)\s(?:greetings?|cards?)|greetings\s(?:exchanged|sent|received)|congratulatory\s(?:letter|message|telegram)|exchange[ds]?\s(?:of\s)?(?:letters|greetings)|letters?\s(?:was\s|were\s)?exchanged)s?\b/i,
    unless: /[$£€¥₩]\s?\d|\bpen-?\s?(?:pals?|friends?)\b|students?|pupils?|children|classes|school|graders/i,
  },
  {
    kind: 'council',
    rule: 'council',
    when: bounded(
      String.raw`\b(?:(?:city|town|county|municipal|district|borough|village|metropolitan)\scouncil(?!\s(?:chambers|approved))\s?(?:members?|delegation|chair\w{0,6}|president|speaker|visit)|council\s?(?:members?|m[ae]n|wom[ae]n|delegation|chair\w{0,6}|president|speaker)|(?:chair\w{0,6}|president|speaker)\sof\s(?:the\s)?[\w\s-]{0,50}council|councill?ors?|councilmembers?|sangguniang\s\w|(?:visit(?:ed|s)?|met|toured|called\son|guests\sof)\b[^.;\n]{0,40}\b(?:city|town|county)\scouncil(?!\schamber)|alder(?:m[ae]n|persons?|wom[ae]n)|assembly\s(?:members?|delegation|chair\w{0,6}|speaker)|(?:town|city|county|village|district|municipal)\sassembly|legislators|members\sof\s(?:the\s)?[\w\s-]{0,50}(?:city|town|county|municipal|district)\s(?:council|assembly))s?\b`,
      'i',
    ),
    unless: bounded(
      String.raw`\b(?:mayor)s?\b[^.;\n]{0,40}\bcounc|\bcouncil\s(?:of\schurches|for\sthe\sarts)|arts\scouncil|student\scouncil|youth\scouncil|council\schambers?\b(?![^.;\n]{0,60}council\s?m)`,
      'i',
    ),
  },
  {
    kind: 'aid',
    rule: 'goods-or-money',
    when: bounded(
      String.raw`(?<!\w)(?:US|AU|NZ|C|A)?[$£€₩¥]\s?\d|\b(?:donat(?:ed|es|e|ion|ions|ing)|relief|disaster\s(?:aid|fund|response)|humanitarian|aid\s(?:was|sent|package|for)|fundrais(?:er|ing|ed)|raised\s(?:about\s|over\s|some\s|more\sthan\s|nearly\s)?[$£€]|(?:face\s)?(?:masks|shields)|medical\s(?:supplies|equipment)|charity|gift\sof\s[\w\s,]{0,40}(?:books|\$|supplies|computers|instruments|toys)|\b(?:RMB|CNY|USD|AUD|NZD|CAD|EUR|KRW|JPY|GBP|DM)\s?\d|\d\s(?:won|yen|yuan)|¥\s?\d|shipped|forwarded|wired|cheque|check\sfor\s\$|appeal|collection\sfor|street\scollection|turntable|fire\sengine|fire\struck|ambulance|wheelchairs|school\ssupplies|blankets|scholarships?\sfund|hoses|used\s(?:\w{1,12}\s)?(?:equipment|instruments)|(?:sent|sends|gave|gives)\san?\s(?:fire\s)?(?:truck|engine|ambulance|bus)|books?\s(?:were\s)?(?:sent|given|presented|received)|(?:sent|gave|gives|giv(?:ing|en)|passes\son|presented|received)\s[\w\s]{0,40}(?:picture\sbooks|books|supplies|kits|computers|bicycles|toys|clothing|vaccines?|equipment|instruments))s?\b`,
      'i',
    ),
    unless:
      /\b(?:statue|sculpture|monument|bell|lantern|pagoda|gate|garden|pavilion|plaque|cherry\strees?|time\scapsule)s?\b/i,
  },
  {
    kind: 'memorial',
    rule: 'anniversary-or-monument',
    when: bounded(
      String.raw`\b(?:anniversary|anniversaries|jubilee|\d{1,3}\syears\sof\s(?:friendship|twinning|partnership|sisterhood)|commemorative|signpost|bench|sundial|(?:\d{1,2}|ten|twenty|thirty|forty|fifty)[- ]year\s(?:celebration|anniversary|milestone)|centennial|plant(?:ed|s|ing)\s(?:an?|the|two|three|\d{1,3})\s[\w-]{1,20}|tea\s?house|commemorat\w{2,5}|memorial|monument|plaque|statue|sculpture|unveil(?:ed|ing|s)?|dedicat(?:ed|ion|es)\s?(?:of|ceremony|the|a|in|at)?|time\scapsule|honorary\s(?:citizen|citizens|citizenship|mayor)|key\s(?:to|of)\sthe\scity|trees?\s(?:was\s|were\s)?plant(?:ed|ing)|plant(?:ed|ing|s)\s[\w\s]{0,40}(?:trees?|ginkgo|gingko|cherry|cherries|maple|oak|pine|magnolia|zelkova|sapling|saplings|grove|garden)|tree[- ]planting|friendship\s(?:bell|garden|park|bench|gate|tree|bridge|plaza|square|pavilion)|street\s(?:was\s)?named|renamed|named\s(?:a\s|the\s|after\s|in\shonou?r)|peace\s(?:bell|pole|memorial)|ribbon[- ]cutting|(?:bell|lantern|sculpture|gate|totem|carving|mural)\b[^.;\n]{0,40}\b(?:gift|presented|installed|erected|dedicated|given)|(?:presented|gave|gives|gift\sof)\b[^.;\n]{0,40}\b(?:bell|lantern|sculpture|gate|totem|carving|mural)|saplings|torii|pagoda|pavilion|park\sopened|garden\sopened)s?\b`,
      'i',
    ),
    unless: bounded(
      String.raw`\b(?:drawings?|paintings?|artworks?|exhibition|photographs?|calligraphy)\b[^.;\n]{0,40}\bunveil|\banniversary\s(?:concert|exhibition|performance|tournament|match|game|festival|photo|tour\sby)|\b(?:concert|exhibition|performance|match)\s(?:for|to\s(?:mark|celebrate)|marking|celebrating)`,
      'i',
    ),
  },
  {
    kind: 'official-visit',
    rule: 'executive-journey',
    when: bounded(
      String.raw`\b(?:mayors?|deputy[- ]mayor|vice[- ]mayor|city\smanager|governor)\b[^.;\n\t]{0,80}\b(?:travell?ed\sto|visited|flew\sto|went\sto|journeyed\sto|paid\s(?:an?\s)?(?:\w{1,12}\s)?visit|led\s(?:an?\s)?(?:\w{1,12}\s)?delegation)s?\b`,
      'i',
    ),
    unless:
      /\b(?:festival|exhibition|concert|trade|business|econom\w{1,3}|invest\w{1,5}|games|school|universit\w{1,3}|students|hospital|anniversary)s?\b/i,
  },
  {
    kind: 'education',
    rule: 'school-body',
    when: /\b(?:school\s(?:board|district|division)\s?(?:members?|officials?|delegation|staff|leaders?)?|superintendents?|board\sof\seducation|universit(?:y|ies)\s(?:president|presidents|delegation|officials|leaders|faculty|professors?|rector|signed)|college\s(?:president|delegation|officials|faculty)|sister\sschools?|school\s(?:partnership|link|linkage)|principals?|educators|teachers?'?\s(?:exchange|delegation|visit|program|from)|teacher\sexchange|exchange\steachers?|assistant\s(?:language\s)?teachers?|faculty|curriculum|language\s(?:class|course|teacher|lessons)|professors?|lecturers?|credit\stransfer|academic)s?\b/i,
    unless: bounded(
      String.raw`\bstudents?\b[^.;\n]{0,30}\band\b[^.;\n]{0,30}\bteachers?|pupils|teen|youth`,
      'i',
    ),
  },
  {
    kind: 'sports',
    rule: 'sports',
    when: /\b(?:soccer|football|futsal|handball|water\spolo|p[ée]tanque|boules|darts|snooker|squash|anglers|angling|harriers|cross-country|orienteering|ramblers|hikers|hiking|kayak\w{0,4}|korfball|baseball|softball|basketball|volleyball|tennis|table\stennis|ping\spong|badminton|golf|golfers|swim(?:ming|mers|\smeet)?|marathon|half-?marathon|runners?|fun\srun|10k|5k|road\srace|relay|track\sand\sfield|athletics|athletes?|cycling|cyclists|(?:mountain\s)?bikers?|mountain\sbik\w{2,4}|bike\srace|triathlon|taekwondo|judo|karate|kendo|aikido|sumo|archery|wrestl\w{2,5}|fencing|boxing|rowing|rowers|regatta|dragon\sboats?|sailing|yacht|surf(?:ing|ers)?|ski(?:ing|ers)?|skat(?:ing|ers)|hockey|curling|rugby|cricket|netball|lacrosse|gymnast\w{1,4}|gateball|croquet|lawn\sbowls|bowling|bowlers|sports?|tournament|championships?|olympi\w{1,4}|games|ball\s?game|friendly\smatch|match(?:es)?|cup|climbing|equestrian|rodeo|paddlers?|canoe(?:ing|ists?)|e-?sports)s?\b/i,
    unless: bounded(
      String.raw`\b(?:attended|guests?\s(?:at|of)|opening\sceremony)\b[^.;\n]{0,40}\bgames\b|world\scup|video\sgames|rescue\sgames|cup\sof|\b(?:potters|painters|calligraphers|drummers|weavers|dancers)\b`,
      'i',
    ),
  },
  {
    kind: 'administration',
    rule: 'staff-and-benchmarking',
    when: bounded(
      String.raw`\b(?:shadow(?:s|ed|ing)?|housing\sofficers|staff\sexchange|employee\sexchange|staff\s(?:member\s)?(?:exchange|training|placement)|secondment|seconded|attachment|internships?|interns?|work\s(?:placements?|experience)|rathaus|town\sclerks?|assigned\sto|posted\sto|officials?\s[^.;\n]{0,40}\bfor\s(?:a|one|two|six|three)\s(?:year|month)|trainees?|training|trained|job\sshadow\w{0,4}|benchmark\w{0,4}|best\spractices?|study\s(?:visit|tour|mission|trip)|fact-?finding|technical\s(?:visit|exchange|tour|training|staff|team)|(?:fire|police)\s(?:department|service|chiefs?|officers?|fighters?)|firefighters?|firem[ae]n|policem[ae]n|fire\sbrigade|rescue|planners?|engineers?|public\sworks|water\s(?:works|treatment|plant|utility)|waste(?:water)?\s|recycling|transit|urban\splanning|city\splanning|emergency\smanage\w{2,4}|drills?|disaster\s(?:preparedness|prevention|management)|library\sstaff|librarians?|nurses?|hospital|health\s(?:department|officials|workers|service)|doctors|medical\s(?:staff|team|training)|sanitation|public\sadministration|civil\sservants?|municipal\s(?:staff|employees|workers|officers)|city\s(?:staff|employees?|workers?)|exchange\sofficer|horticultur\w{2,5}|gardeners?|(?:garden\s|landscape\s)?designers?|apprentices?|placement|park\s(?:staff|rangers)|wardens?|rangers?|senior\scare|smart\scity|e-?government|harbou?r\sstaff|port\sstaff|officers?\s(?:on|spent|worked|studied|from)|study(?:ing)?\s(?:the\s|our\s|its\s|how\s)|stud(?:ied|y)\s(?:the\s)?(?:city's\s|our\s)?[\w\s]{0,28}(?:system|systems|management|services?|treatment|planning|facilities|program(?:me)?s?))s?\b`,
      'i',
    ),
    unless: bounded(
      String.raw`\bstudents?\b|\bpupils?\b|\byouth\b|mayor[^.;\n]{0,60}\b(?:visit|toured)`,
      'i',
    ),
  },
  {
    kind: 'economy',
    rule: 'trade',
    when: /\b(?:trade|business(?:es|men|women|people)?|economic|economy|commerce|chamber|export\w{0,3}|import\w{0,3}|invest(?:ment|ors?|ing)|buyers?|(?<!(?:county|street|fall|autumn|summer|state|school|harvest)\s)fair(?!bank|field|fax|ground)|expo(?!s(?:ed|ure))|trade\sshow|market(?:s|ing)?(?!\s(?:square|place|street|hall|cross|day))|sales|products?|brewer(?:y|s|ies)|brewmasters?|tasting|winer(?:y|ies)|wine\s?makers?|distiller\w{1,4}|manufactur\w{2,6}|compan(?:y|ies)|firms?|entrepreneurs?|start-?ups?|industr(?:y|ies|ial)|(?<!\b(?:drum|film|quilt|doll|kite|instrument|violin|mask)[- ]?)makers|growers|producers|farmers?|agricultur\w{1,4}|fisher(?:ies|men|y)|tourism|travel\sagents?|procurement|factory|factories|plant\smanagers|port\sauthorit(?:y|ies)|retailers?|food\sfair|promotion)s?\b/i,
    unless:
      /\bstudents?\b|\bpupils?\b|\bchoir|\borchestra|farmers'?\smarket|\bday\scelebrat|\bpotters|\bpainters|\bcalligraphers|\bdrummers|\bdancers|\bmusicians/i,
  },
  {
    kind: 'youth',
    rule: 'homestay',
    when: /\b(?:homestays?|home-?stays?|student\s(?:exchange|ambassadors?|delegation|delegates|visit|visitors|tour|group)|young\s(?:ambassadors?|leaders)|youth\s(?:exchange|ambassadors?|delegation|camp|program(?:me)?|group|summit|forum|council|visit)|exchange\s(?:students?|pupils?)|school\s(?:trip|excursion|exchange|visit|group|tour)|summer\s(?:camp|school|program(?:me)?)|language\s(?:camp|course|study|training|program(?:me)?)|english\s(?:camp|course)|pen-?\s?(?:pals?|friends?)|scouts?|girl\sguides|host\sfamilies|school\syear|teen(?:s|agers?)?)s?\b/i,
    unless:
      /\b(?:mayor(?!')|b[üu]rgermeister|townspeople|residents|citizens|adults|consort|choir|orchestra|band|concert|sang|sings?|singers|perform(?:ed|s|ance)|art\s(?:exhibit|contest|show)|drawings|paintings|dance(?:rs)?|theatre)s?\b/i,
  },
  {
    kind: 'culture',
    rule: 'arts',
    when: /\b(?:decorations|ornaments|handicrafts?|needlework|embroider\w{1,4}|lace(?:-?makers|-?making)|tapestr(?:y|ies)|mosaics?|stained\sglass|woodcarv\w{1,4}|morris|folk\s(?:song|group|club|dance\w{0,2})|bagpip\w{1,4}|bell-?ringers?|barbershop|carols?|organists?|cabaret|pantomime|flower\sarrang\w{1,4}|sculptures\sby|perform(?:ed|s|ing|ance|ances|ers?)|concerts?|recitals?|choirs?|chorus|orchestras?|symphony|philharmonic|band(?:s|\smembers)?|quartet|quintet|trio|ensemble|jazz|music(?:al|ians?)?|sang|sings?|singers?|danc(?:e|es|ed|ers|ing)|drum(?:s|mers|ming)?|taiko|samul\s?nori|pungmul|gugak|art(?:s|ists?|work|works)?|exhibit(?:ed|ion|ions|s|ing)?|galler(?:y|ies)|museums?|paint(?:ings?|ers?|ed)|calligraph\w{1,4}|potter(?:y|s)|ceramics?|photo(?:s|graphs?|graphers?|graphy)?|drawings?|sculptors?|quilts?|films?|screening|theat(?:re|er)|plays?\sby|acrobat\w{0,4}|troupe|shows?\sat|circus|puppet\w{0,4}|opera|poe(?:ts?|try|ms?)|literary|haiku|tea\sceremony|ikebana|origami|bonsai|crafts?|artisans?|weav(?:ers|ing)|kite|fashion\sshow|costume|documentary|(?:film|tv|television)\screw|parade|float|pipe\sband)s?\b/i,
  },
  {
    kind: 'youth',
    rule: 'youth',
    when: /\b(?:students?|pupils?|schoolchildren|youths?|young\speople|children|kids|teens?|teenagers?|graders?|high\sschool(?:ers)?|middle\sschool(?:ers)?|elementary\sschool|junior\shigh|scouts|cadets|boys|girls)s?\b/i,
  },
  {
    kind: 'official-visit',
    rule: 'executive-visit',
    when: bounded(
      String.raw`\b(?:mayors?(?!'s\s(?:son|daughter|office|cup|prize))|vice[- ]mayor|deputy[- ]mayor|city\smanager|governor|ambassador|consul(?:\sgeneral)?|dignitar(?:y|ies)|official\s(?:visit|delegation)|goodwill|courtesy\s(?:call|visit)|protocol|chief\sexecutive|county\s(?:manager|executive)|provost|first\slady)\b[^.;\n]{0,120}`,
      'i',
    ),
    unless: /\b(?:festival|film|cultural|culture|cook(?:ing|s|ed)?|cuisine)s?\b/i,
  },
  {
    kind: 'culture',
    rule: 'culture',
    when: /\b(?:festivals?|cultur(?:e|es|al)|heritage|traditional|cook(?:ing|s|ed)?|chefs?|cuisine|food|kimchi|dinner\sof|lantern|gardens?\sshow|flower\sshow|blossom|book\sclub|librar(?:y|ies)|history\stalk|lecture|storytell\w{2,4}|day\s(?:celebration|in\sthe\spark)|lunar\snew\syear|celebration|carnival|(?:county|street|fall|autumn|summer|state|school|harvest)\sfair|day\scelebrated|historical\ssociety|churches|church)s?\b/i,
  },
  {
    kind: 'aid',
    rule: 'gift',
    when: bounded(String.raw`\b(?:gifts?|gifted|present(?:ed|s)\b[^.;\n]{0,40}\swith)\b`, 'i'),
    unless: /\bvisit|delegation|reception/i,
  },
  {
    kind: 'education',
    rule: 'school',
    when: /\b(?:schools?|colleges?|universit(?:y|ies)|education(?:al)?|teachers?|classes|classrooms?|scholars?|scholarships?|language|campus)s?\b/i,
  },
  {
    kind: 'official-visit',
    rule: 'visit',
    when: /\b(?:delegations?|delegates?|officials?|visit(?:s|ed|ing|ors?(?!\scent))?|meetings?|met|reception|tour(?:ed|s)?|mission|conference|forum|summit|called\son|party|touring|tour|trip|talks|hosted|welcomed|attended)s?\b/i,
  },
]
