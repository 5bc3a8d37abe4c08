/** A Han character. */
export const HAN = '[\\u4e00-\\u9fff]'
