/** A4 with the margins of an office letter; all lengths are points. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 66, bottom: 70 } as const
export const BODY_WIDTH = PAGE.width - PAGE.left - PAGE.right

/** The design's colours (src/ui/css/00-tokens.css): ink, and two colours with one meaning each. */
export const COLOURS = {
  ink: '#1e2124',
  soft: '#464c53',
  quiet: '#58616a',
  line: '#b1b8be',
  faint: '#e0e3e7',
  wash: '#f4f6f8',
  home: '#0b50d0',
  partner: '#b8391a',
} as const

/** How a text is set. */
export interface Setting {
  readonly size: number
  /** From one line to the next. */
  readonly leading: number
  readonly weight: 'text' | 'strong'
  readonly colour: string
}

export const SETTINGS = {
  kicker: { size: 9, leading: 14, weight: 'strong', colour: COLOURS.home },
  title: { size: 23, leading: 31, weight: 'strong', colour: COLOURS.ink },
  subtitle: { size: 10.5, leading: 16, weight: 'text', colour: COLOURS.soft },
  heading2: { size: 13, leading: 19, weight: 'strong', colour: COLOURS.ink },
  heading3: { size: 10.5, leading: 16, weight: 'strong', colour: COLOURS.ink },
  body: { size: 9.75, leading: 16, weight: 'text', colour: COLOURS.ink },
  lead: { size: 10.5, leading: 17, weight: 'text', colour: COLOURS.ink },
  quiet: { size: 8.5, leading: 13.5, weight: 'text', colour: COLOURS.quiet },
  cell: { size: 8.75, leading: 13.5, weight: 'text', colour: COLOURS.ink },
  cellHead: { size: 8.75, leading: 13.5, weight: 'strong', colour: COLOURS.ink },
  columnHead: { size: 8.25, leading: 12.5, weight: 'strong', colour: COLOURS.soft },
  furniture: { size: 7.5, leading: 10, weight: 'text', colour: COLOURS.quiet },
} as const satisfies Readonly<Record<string, Setting>>

/** Above a block, where it does not begin a page. */
export const SPACE = { heading2: 22, heading3: 12, paragraph: 5, table: 7, list: 5 } as const
