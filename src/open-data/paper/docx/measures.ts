/** Word measures text in half points, spaces in twentieths of a point and rules in eighths. */
export const halfPoints = (points: number): number => Math.round(points * 2)
export const twips = (points: number): number => Math.round(points * 20)
export const eighths = (points: number): number => Math.round(points * 8)

/** A4 with the margins of an office letter, in points. */
export const PAGE = { width: 595.3, height: 841.9, side: 56, top: 66, bottom: 66 } as const
export const BODY_WIDTH = PAGE.width - 2 * PAGE.side

/** The design's colours (src/ui/css/00-tokens.css), as Word writes them. */
export const COLOURS = {
  ink: '1E2124',
  soft: '464C53',
  quiet: '58616A',
  line: 'B1B8BE',
  faint: 'E0E3E7',
  wash: 'F4F6F8',
  home: '0B50D0',
} as const
