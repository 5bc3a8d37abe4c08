/** Where the review of one source stands. */
export const REVIEW_PATH = '/desk/:register/review/:source'
