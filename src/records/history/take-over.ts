/** The act with which a register goes on at another installation; from here on that one's key signs. */
export const TAKE_OVER = 'take-over-register'
