/** Tags name what a page shows; a page is out of date when one of its tags was touched. */
export const tags = {
  register: (registerId: string) => `register:${registerId}`,
  partners: (registerId: string) => `partners:${registerId}`,
  partner: (partnershipId: string) => `partner:${partnershipId}`,
}
