/** A letter of Latin. */
export const LATIN = '[A-Za-z\u00c0-\u017f]'
