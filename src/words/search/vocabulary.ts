export type FoundKind = 'partner' | 'exchange' | 'agreement' | 'fact' | 'place'
