/** The reason under which history has what the first start did. Stored as it stands here; shown in the reader's language. */
export const FIRST_START = 'first start'
