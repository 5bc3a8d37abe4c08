import type { Edtf } from '../../edtf/edtf.ts'
import type { Locale, Texts } from '../../kernel/locale.ts'
import type {
  AgreementDateRole,
  AgreementType,
  Basis,
  Direction,
  ExchangeForm,
  ExchangeKind,
  ExchangeState,
  PartyGroup,
  PlaceLevel,
  Side,
} from '../../kernel/vocabulary.ts'
import type { MediaView } from './media/media-view.ts'
import type { PulseRule } from './pulse/pulse-status.ts'

import type { CorrectionOutcome } from './corrections/correction-limits.ts'

/** What the public may read, in the shape in which it is published: one value per published row, drafts never in it. */

export interface RegisterView {
  readonly id: string
  readonly slug: string
  /** The home government: { ko: '용인시', en: 'Yongin', … }. */
  readonly names: Texts
  readonly place: PlaceView
  readonly locales: readonly Locale[]
  /** Where the section stands in the city's portal, between its home page and the partner: 용인소개 › … */
  readonly portalTrail: readonly Texts[]
  /** The licence mark of the published content, as "CC-BY-4.0" or "KOGL-1"; null when none was chosen. */
  readonly licence: string | null
  /** Whether it is a government's and may say so at the top of each page. */
  readonly masthead: boolean
  /** Sites that may show its pages inside their own; nobody may as long as none is named. */
  readonly framedBy?: readonly string[] | undefined
  /** After how many years without a meeting a tie is called quiet, then dormant; the usual rule when absent. */
  readonly pulse?: PulseRule | undefined
  /** Hosts that show this register and no other. */
  readonly hosts?: readonly string[] | undefined
  /** Its own colour and logo, where it has them. */
  readonly look?: LookView | undefined
}

export interface LookView {
  /** #rrggbb. */
  readonly colour: string | null
  readonly logo: {
    /** Of its bytes, the first twelve letters. */
    readonly hash: string
    readonly type: 'image/png' | 'image/webp'
    /** Pixels. */
    readonly width: number
    readonly height: number
    readonly base64: string
  } | null
}

export interface PlaceView {
  readonly id: string
  /** The name to show, per language; at least one language is there. */
  readonly names: Texts
  /** The state, province or prefecture, per language. */
  readonly region: Texts | null
  /** ISO 3166-1 alpha-2: "US". */
  readonly country: string | null
  readonly level: PlaceLevel
  /** Degrees, north and east positive (WGS 84). */
  readonly latitude: number | null
  readonly longitude: number | null
  /** IANA name: "America/Los_Angeles". */
  readonly timeZone: string | null
  /** Numbers of other authority files, where a person confirmed that they mean this place. */
  readonly geonames?: number | undefined
  readonly wikidata?: string | undefined
}

/** Where a value came from. */
export interface SourceView {
  readonly id: string
  /** What it was, in the officer's words or the page's title. */
  readonly title: string
  /** The day it was handed in, YYYY-MM-DD. */
  readonly receivedOn: string
}

export interface TieView {
  readonly type: AgreementType
  /** The date that counts for anniversaries. */
  readonly since: Edtf
}

export interface AgreementView {
  readonly id: string
  readonly type: AgreementType
  readonly dates: readonly {
    readonly role: AgreementDateRole
    readonly date: Edtf
    readonly place: Texts | null
    /** The number under which a council resolved it. */
    readonly number?: string | undefined
  }[]
  /** What its papers call it, where that is not the name of its kind. */
  readonly name?: Texts | undefined
  /** Why it was suspended or ended. */
  readonly reason?: Texts | undefined
  /** Who signed it beside the two governments; empty for an agreement between the governments. */
  readonly thirdParties: readonly Texts[]
  /** The agreement that this one follows: friendship before sister city. */
  readonly follows: string | null
  readonly source: SourceView | null
}

/** What a link to a partner's page says. */
export interface PartnerLink {
  readonly id: string
  readonly slug: string
  readonly names: Texts
}

/** What a link to an exchange's page says. */
export interface ExchangeLink {
  readonly id: string
  readonly date: Edtf
  readonly title: Texts
  readonly kind: ExchangeKind
  readonly direction: Direction
}

/** What a link to an agreement's page says. */
export interface AgreementLink {
  readonly id: string
  readonly type: AgreementType
  /** The date that counts for anniversaries. */
  readonly date: Edtf
  readonly thirdParties: readonly Texts[]
}

/** What stands where a record was: that it was withdrawn, when and why, and nothing of it. */
export interface WithdrawalView {
  readonly id: string
  readonly noun: 'partnership' | 'agreement' | 'exchange' | 'fact' | 'series' | 'media'
  /** YYYY-MM-DD. */
  readonly withdrawnOn: string
  readonly reason: string
  /** Null for what belongs to no tie, and when the tie is not public. */
  readonly partner: PartnerLink | null
}

export interface PartyView {
  readonly side: Side
  readonly group: PartyGroup
  readonly who: Texts
  readonly count: number | null
}

export interface ExchangeView {
  readonly id: string
  readonly date: Edtf
  readonly earliest: string | null
  readonly latest: string | null
  readonly title: Texts
  readonly kind: ExchangeKind
  /** Whether it took place; people of what did not are counted nowhere. */
  readonly state: ExchangeState
  readonly direction: Direction
  readonly directionBasis: Basis
  /** Persons in total; null when nobody wrote it down. */
  readonly people: number | null
  readonly peopleBasis: Basis | null
  readonly parties: readonly PartyView[]
  readonly place: Texts | null
  /** The exchange that this one is a part of. */
  readonly partOf: string | null
  /** The exact words of the old page, its date included; null for what was entered by hand. */
  readonly sourceWords: string | null
  /** Other sentences that tell the same event. */
  readonly evidence: readonly string[]
  readonly source: SourceView | null
  /** What was done there, told at length; null when nobody did. */
  readonly account: Texts | null
  /** What people did; null when nobody said. */
  readonly form: ExchangeForm | null
  /** Who took part beside the two governments. */
  readonly thirdParties: readonly Texts[]
  /** The id of the series it belongs to, as the yearly homestay; `seriesOf` has its names. */
  readonly series: string | null
  /** Where others tell of it. */
  readonly links: readonly LinkView[]
  /** Null unless the register chose to publish it. */
  readonly cost: { readonly amount: number; readonly currency: string } | null
  readonly outcome: Texts | null
  readonly reportDue: string | null
}

export interface LinkView {
  readonly address: string
  readonly title: Texts | null
}

/** A row of exchanges that belong together: the yearly homestay. */
export interface SeriesView {
  readonly id: string
  readonly names: Texts
  readonly about: Texts | null
  /** The partner whose series it is; null for one with several. */
  readonly partnershipId: string | null
}

export interface FactView {
  readonly id: string
  /** "area_km2", "population", … ; null when only the page's own labels name it. */
  readonly key: string | null
  /** The page's own labels, outermost first: 기후 › 연평균기온. */
  readonly labels: readonly Texts[]
  /** A number in `unit`; null when the value is words. */
  readonly number: number | null
  /** "km²", "people", "°C", "mm"; null for words. */
  readonly unit: string | null
  /** The words, or the number as it was written. */
  readonly text: Texts
  readonly asOf: Edtf | null
  /** The day a person last checked it, YYYY-MM-DD; null when nobody did. */
  readonly checkedOn: string | null
  readonly source: SourceView | null
  /** Where a person took it from, in their words; beside `source`, which is an imported page. */
  readonly statedBy?: { readonly title: Texts; readonly address: string | null } | undefined
}

export interface ContactView {
  readonly department: Texts | null
  readonly phone: string | null
}

/** A visitor's report that was answered, as the public is shown it. */
export interface CorrectionView {
  readonly id: string
  /** The record that it is about. */
  readonly about: string
  /** YYYY-MM-DD. */
  readonly receivedOn: string
  /** The words of the report; null where the officer did not show them. */
  readonly report: { readonly wrong: string; readonly right: string; readonly language: Locale } | null
  readonly outcome: CorrectionOutcome
  readonly answer: string
  /** YYYY-MM-DD. */
  readonly answeredOn: string
}

/** All of one partner: what its page, its files and its calendar show. */
export interface PartnerView {
  readonly id: string
  readonly slug: string
  readonly place: PlaceView
  /** As the register itself calls it: { ko: '플러튼시', en: 'Fullerton', … }. */
  readonly names: Texts
  readonly tie: TieView | null
  readonly background: readonly Texts[]
  readonly facts: readonly FactView[]
  readonly agreements: readonly AgreementView[]
  /** In the order of time, earliest first. */
  readonly exchanges: readonly ExchangeView[]
  /** What stands with the tie or its place, and the photos of its latest exchanges. */
  readonly media: readonly MediaView[]
  readonly contact: ContactView
  /** Every series of the register by its id, as exchanges name it. */
  readonly series: ReadonlyMap<string, SeriesView>
  /** Reports about anything of it that were answered, the latest first. */
  readonly corrections: readonly CorrectionView[]
  /** The day the content last changed, computed from its editions, YYYY-MM-DD. */
  readonly lastChangedOn: string
  readonly lastCheckedOn: string | null
  /** The edition that is live; a satisfaction answer speaks of it. */
  readonly edition: string
}

/** One line of the register's list of partners. */
export interface PartnerSummary {
  readonly id: string
  readonly slug: string
  readonly place: PlaceView
  readonly names: Texts
  readonly tie: TieView | null
  readonly exchangeCount: number
  readonly lastExchange: { readonly id: string; readonly date: Edtf; readonly title: Texts } | null
}
