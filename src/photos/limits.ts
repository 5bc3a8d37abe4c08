/** Most bytes of a picture that is handed in: the largest that cameras write as JPEG. */
export const LARGEST_PHOTO = 40 * 1024 * 1024

/** Most dots: cameras and telephones of today make up to fifty million. */
export const MOST_PIXELS = 80_000_000

/** Most dots of one side. */
export const LONGEST_SIDE = 20_000

/** The widths that pages ask for, in dots; none is larger than the picture. */
export const WIDTHS = [480, 960, 1920] as const

/** Time and memory of the process that makes the sizes of one picture. */
export const MOST_SECONDS = 60
export const MOST_MEMORY = 1024 * 1024 * 1024

/** Pictures that are worked on at the same time. */
export const MOST_AT_ONCE = 1
