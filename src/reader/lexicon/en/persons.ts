/** Words for people, as patterns: those who travel when a number stands before them. */

export const YOUNG =
  'students|pupils|undergraduates|schoolchildren|schoolboys|schoolgirls|school[-\\s]?children|children|kids|youths?|teens|teenagers|boys|girls|graders|freshmen|sophomores|juniors|teen[-\\s]?ambassadors|youth[-\\s]?ambassadors|scouts|guides|cadets|learners|high[-\\s]?schoolers|middle[-\\s]?schoolers|grade[-\\s]?schoolers'

export const TEACHING =
  'teachers|educators|principals|professors|lecturers|instructors|tutors|chaperones?s?|chaperons|escorts|advisors|advisers|counsellors|counselors|interpreters|translators|leaders|supervisors|coaches|trainers|mentors|superintendents|deans|faculty|lecturers|parents|mothers|fathers'

export const OFFICIALS =
  'officials|officers|employees|workers|civil[-\\s]?servants|public[-\\s]?servants|staff|staffers|staff[-\\s]?members|aides|councill?ors|council[-\\s]?members|councilmembers|councilmen|councilwomen|councilors|aldermen|alderpersons|alderman|commissioners|trustees|selectmen|mayors|governors|dignitaries|judges|managers|directors|department[-\\s]?heads|heads|chiefs|secretaries|legislators|senators|planners|firefighters|fire[-\\s]?fighters|paramedics|constables|clerks|inspectors|administrators|diplomats|consuls'

export const FIRMS =
  'business[-\\s]?people|businesspeople|businessmen|businesswomen|business[-\\s]?leaders|business[-\\s]?owners|executives|entrepreneurs|investors|buyers|exporters|importers|vendors|merchants|retailers|brewers|makers|producers|growers|farmers|fishers|fishermen|ranchers|manufacturers|distributors|traders|shopkeepers|restaurateurs|winemakers|exhibitors'

export const ARTISTS =
  'artists|musicians|singers|choristers|dancers|drummers|performers|painters|potters|ceramicists|calligraphers|weavers|sculptors|photographers|filmmakers|film-makers|writers|poets|authors|novelists|actors|craftspeople|craftsmen|artisans|pianists|violinists|guitarists|cellists|band[-\\s]?members|chefs|cooks|bakers|designers|quilters|carvers|pipers|soloists|conductors|puppeteers|voices'

export const ATHLETES =
  'athletes|players|runners|swimmers|wrestlers|golfers|cyclists|skiers|skaters|rowers|paddlers|archers|fencers|gymnasts|bowlers|referees|umpires|footballers|cricketers|boxers|judoka|sailors|marathoners|riders|climbers|curlers|netballers'

export const OTHERS =
  'members|delegates|representatives|reps|envoys|ambassadors|volunteers|engineers|architects|doctors|nurses|physicians|dentists|veterinarians|scientists|researchers|scholars|academics|experts|specialists|technicians|librarians|archivists|curators|gardeners|foresters|arborists|horticulturists|beekeepers|agronomists|journalists|reporters|editors|trainees|interns|apprentices|Rotarians|Lions|Kiwanians|seniors|veterans|adults|men|women|ladies|gentlemen|travell?ers|tourists|others|more|colleagues|companions|spouses|wives|nationals|villagers|settlers|linguists|firemen|policemen|lawyers|attorneys|priests|pastors|monks|nuns|crew|graduates|alumni|homestay\\sguests|exchangees|homestayers'

/** They may have watched only. */
export const ANYBODY =
  'people|persons|pax|individuals|residents|citizens|participants|attendees|locals|townspeople|men\\sand\\swomen|members\\sof\\sthe\\spublic'

export const PERSONS = [YOUNG, TEACHING, OFFICIALS, FIRMS, ARTISTS, ATHLETES, OTHERS].join('|')

/** One of them, behind "one" or "a". */
export const PERSON =
  'student|pupil|teacher|educator|principal|professor|lecturer|instructor|official|officer|employee|civil[-\\s]?servant|staff[-\\s]?member|staffer|councill?or|council[-\\s]?member|planner|manager|director|engineer|architect|doctor|nurse|scientist|researcher|scholar|expert|specialist|technician|librarian|archivist|curator|gardener|firefighter|journalist|reporter|photographer|artist|musician|singer|dancer|painter|potter|calligrapher|sculptor|chef|cook|athlete|player|runner|coach|trainee|intern|apprentice|representative|delegate|volunteer|chaperone|interpreter|translator|person|adult|youth|child|teenager|farmer|brewer|graduate|assistant|coordinator|secretary|clerk|writer|poet|filmmaker|pianist|violinist|ambassador|agronomist|weaver|designer|resident|member|leader|captain|guide|escort|trainer|mentor|gardener|driver|umpire|referee|nurse|pastor|beekeeper|priest|mechanic|apprentice'

/** Things whose names end as those of people do. */
const THINGS =
  'visitors|viewers|onlookers|listeners|spectators|subscribers|customers|callers|restaurants|elephants|plants|grants|applicants|descendants|computers|letters|numbers|towers|flowers|dollars|papers|newspapers|posters|containers|trailers|tractors|centers|quarters|headquarters|sisters|sweaters|generators|monitors|sensors|doors|colou?rs|floors|mirrors|printers|trolleys|orders|offers|dinners|suppers|banners|lockers|printers|speakers|covers|powers|rivers|harbou?rs|waters|winters|summers|masters|chapters|corners|lanterns|hours|years|matters|borders|shelters|boulders|planters|scooters|seniors|colors|customs|errors|factors|honou?rs|favou?rs|tours|parlou?rs|trees|committees|degrees|fees|coffees|jubilees|employees|specimen|women|omen|crackers|stickers|brochures|pictures|lists|artists|plasters|dumpsters|copiers|freezers|coolers|flyers|timbers|silvers|fibers'

/** "carpenters", "curlers", "assemblymen": a word that ends like those for people. */
export const AGENTS = `(?!(?:${THINGS})\\b)[a-z]{3,14}(?:ers|ors|ists|ians|men|women|eers|folk|smiths|wrights|ants)`

/** One such person: "dentist", "brewmaster". */
export const AGENT =
  '(?!(?:computer|letter|number|tower|flower|dollar|paper|poster|container|center|quarter|sister|dinner|winter|summer|river|harbor|water|door|colou?r|floor|mirror|printer|offer|order|theater|master|chapter|corner|lantern|matter|border|shelter|power|order|honou?r|favou?r|tour|parlou?r|customer|weather|cover|banner|december|november|october|september|other|another|after|under|over|for|nor)\\b)[a-z]{3,14}(?:er|or|ist|ian|man|woman|eer)'
