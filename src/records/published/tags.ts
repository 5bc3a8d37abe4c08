/** Tags name what a page shows; a page is out of date when one of its tags was touched. */
export const tags = {
  register: (registerId: string) => `register:${registerId}`,
  /** Every partner with its figures: touched by each change of any of them, so for lists and totals alone. */
  partners: (registerId: string) => `partners:${registerId}`,
  /** What the partners are called and where their pages stand: for what only names them, as the menu. */
  names: (registerId: string) => `names:${registerId}`,
  /** All of one partner: its page, its facts, its agreements and exchanges. */
  partner: (partnershipId: string) => `partner:${partnershipId}`,
  /** One exchange: for the pages that tell of no other, of which a register has thousands. */
  exchange: (exchangeId: string) => `exchange:${exchangeId}`,
  /** One photo or paper: its own page. */
  media: (mediaId: string) => `media:${mediaId}`,
  /** Anything at all of a register; touched by itself with every other tag. */
  anything: (registerId: string) => `anything:${registerId}`,
}
