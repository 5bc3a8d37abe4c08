/** The sheet a map is drawn on, in pixels of its viewBox; the page shows it unscaled and cut at its sides. */
export interface Frame {
  readonly name: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  /** The part that every screen shows, left and right of the middle: the cities lie in it. */
  readonly safeWidth: number
  readonly safeHeight: number
  /** The least that a screen shows of the width: names lie in it. */
  readonly shownWidth: number
  /** The largest scale (pixels per radian): a near partner still shows the coasts around it. */
  readonly maxScale: number
  readonly labelSize: number
  /** Radius of a city's dot. */
  readonly dot: number
  /** Thin threads and small dots, for a map of many. */
  readonly crowded: boolean
}

/** From 1,100 px on (css/32-map.css); as high as the page shows it, so that its labels keep their size. */
export const WIDE: Frame = {
  name: 'wide',
  width: 1680,
  height: 440,
  safeWidth: 880,
  safeHeight: 300,
  shownWidth: 1080,
  maxScale: 2400,
  labelSize: 17,
  dot: 7,
  crowded: false,
}

/** Phones: the cities lie within 250 px, so that a screen of 320 px shows both with their names. */
export const NARROW: Frame = {
  name: 'narrow',
  width: 760,
  height: 300,
  safeWidth: 236,
  safeHeight: 170,
  shownWidth: 312,
  maxScale: 1200,
  labelSize: 15,
  dot: 7,
  crowded: false,
}

const MANY = 8 // partners from which dots and threads of full size would hide each other

/** The sheets for so many partners, the wide one first. */
export function framesFor(partners: number): readonly Frame[] {
  if (partners < MANY) return [WIDE, NARROW]
  return [
    { ...WIDE, dot: 5, crowded: true },
    { ...NARROW, height: 210, safeWidth: 290, safeHeight: 150, labelSize: 13, dot: 3.5, crowded: true },
  ]
}

/** The sheets of the partners around home: low, since the map of the world stands above. */
export function nearFrames(): readonly Frame[] {
  return [
    { ...WIDE, height: 400, safeWidth: 960, safeHeight: 310, dot: 5, crowded: true },
    { ...NARROW, height: 320, safeWidth: 270, safeHeight: 270, labelSize: 13, dot: 4, crowded: true },
  ]
}
