/** The closed lists that records, pages and data share (docs/glossary.md has each term in Korean and English). */

export const EXCHANGE_KINDS = [
  'agreement',
  'official-visit',
  'council',
  'youth',
  'culture',
  'sports',
  'economy',
  'administration',
  'education',
  'aid',
  'memorial',
  'online',
  'other',
] as const
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number]

/** Seen from home: our people went, theirs came, both, or nobody travelled. */
export const DIRECTIONS = ['outbound', 'inbound', 'both', 'none'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What people did, whatever it was about. */
export const EXCHANGE_FORMS = [
  'visit',
  'homestay',
  'training',
  'performance',
  'exhibition',
  'competition',
  'signing',
  'ceremony',
  'gift',
  'letter',
  'online',
  'other',
] as const
export type ExchangeForm = (typeof EXCHANGE_FORMS)[number]

/** Whether an exchange has taken place: what is planned is public too, as long as it says so. */
export const EXCHANGE_STATES = ['planned', 'held', 'postponed', 'cancelled'] as const
export type ExchangeState = (typeof EXCHANGE_STATES)[number]

export const AGREEMENT_TYPES = ['sister', 'friendship', 'letter-of-intent', 'mou', 'other'] as const
export type AgreementType = (typeof AGREEMENT_TYPES)[number]

/** Whose people, whose papers: ours, the partner's, or somebody else's (clubs, universities, a foundation). */
export const SIDES = ['home', 'partner', 'third'] as const
export type Side = (typeof SIDES)[number]

export const PARTY_GROUPS = [
  'officials',
  'councillors',
  'youth',
  'artists',
  'athletes',
  'firms',
  'citizens',
] as const
export type PartyGroup = (typeof PARTY_GROUPS)[number]

/** How a value came about: the text says so, it follows from the context, a person typed it, or it was computed. */
export const BASES = ['stated', 'inferred', 'entered', 'derived'] as const
export type Basis = (typeof BASES)[number]

/** The several dates of one agreement. */
export const AGREEMENT_DATE_ROLES = [
  'intent',
  'council-resolution',
  'signing',
  'effect',
  'reaffirmation',
  'suspension',
  'end',
] as const
export type AgreementDateRole = (typeof AGREEMENT_DATE_ROLES)[number]

/** What a place is; 'province' covers states and prefectures. */
export const PLACE_LEVELS = ['city', 'county', 'district', 'province', 'country', 'other'] as const
export type PlaceLevel = (typeof PLACE_LEVELS)[number]

/** Facts that are compared between cities; anything else keeps only the page's own labels. */
export const FACT_KEYS = [
  'area_km2',
  'population',
  'households',
  'established',
  'website',
  'mayor',
  'flower',
  'tree',
  'bird',
  'temperature_mean_c',
  'rainfall_mm',
  'location',
  'distance',
  'climate',
  'industry',
  'budget_krw',
  'budget_jpy',
  'companies',
  'transport',
  'education',
  'culture',
  'sights',
] as const
export type FactKey = (typeof FACT_KEYS)[number]

/** Why words of a page are part of no record. */
export const SET_ASIDE_REASONS = [
  'skip-link',
  'site-shell',
  'breadcrumb',
  'heading',
  'table-header',
  'caption',
  'picture',
  'survey',
  'footer',
  'news-list',
  'page-date',
  'copyright',
  'sum-row',
  'not-an-exchange',
  'hidden',
  'mark',
] as const
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number]
