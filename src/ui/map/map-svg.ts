import { type Html, html } from '../html.ts'
import type { Drawing, DrawnPlace } from './drawing.ts'
import { drawnOnce } from './drawn-once.ts'
import { type Frame, framesFor, nearFrames } from './frame.ts'
import { distanceKm } from './great-circle.ts'
import type { GeoPoint } from './geo-point.ts'
import { type Label, type PlacedLabel, placeLabels } from './label-places.ts'
import { mapHandles } from './map-handles.ts'
import type { Locale } from '../../kernel/locale.ts'

export interface MappedCity extends GeoPoint {
  readonly text: string
  /** BCP 47, of the text. */
  readonly lang: string
}

export interface CityMap {
  readonly home: MappedCity
  readonly partners: readonly MappedCity[]
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  /** False where the cities have no tie with the first: all of them are homes. */
  readonly threads?: boolean
}

/** Two sheets of which the screen's width chooses one: no script, and no label shrinks. client/map.ts lets one come nearer. */
export function cityMap(map: CityMap, locale: Locale): Html {
  return html`<div class="map" data-map>
    <div class="map-view">${framesFor(map.partners.length).map((frame) => sheet(map, frame))}</div>
    ${mapHandles('map-keys', locale)}
  </div>`
}

const NEAR = 1500 // km around home that a second map shows larger
const WORTH = 4 // near partners from which they crowd each other out on a map of the world

/** Beside a map of many all over the world a second one of those around home, whose names found no room on the first. */
export function nearMap(map: CityMap, locale: Locale): Html | '' {
  const near = map.partners.filter((partner) => distanceKm(map.home, partner) < NEAR)
  if (near.length < WORTH || near.length === map.partners.length) return ''
  return html`<div class="map map-near" data-map>
    <div class="map-view">${nearFrames().map((frame) => sheet({ ...map, partners: near }, frame))}</div>
    ${mapHandles('map-near-keys', locale)}
  </div>`
}

function sheet({ home, partners, description, threads = true }: CityMap, frame: Frame): Html {
  const side = threads ? 'partner' : 'home'
  const drawing = drawnOnce(bare(home), partners.map(bare), frame)
  return html`<svg
    class="map-sheet map-${frame.name}${frame.crowded ? ' map-crowded' : ''}"
    viewBox="0 0 ${frame.width} ${frame.height}"
    preserveAspectRatio="xMidYMid slice"
    role="img"
    aria-label="${description}"
  >
    <path class="map-land" d="${drawing.land}" />
    ${!threads ? '' : drawing.partners.map(({ thread }) => html`<path class="map-thread" d="${thread}" />`)}
    ${drawing.partners.map(({ place }) => dot(place, side, frame))} ${dot(drawing.home, 'home', frame)}
    ${names(home, partners, drawing, frame).map(name)}
  </svg>`
}

/** Only where a city lies decides the drawing; its name differs by language. */
function bare({ latitude, longitude }: GeoPoint): GeoPoint {
  return { latitude, longitude }
}

function dot({ x, y }: DrawnPlace, side: 'home' | 'partner', frame: Frame): Html {
  return html`<circle class="map-city map-${side}" cx="${x}" cy="${y}" r="${frame.dot}" />`
}

/** One name for each dot and in the order of the dots; what found no room waits for somebody who comes nearer. */
function names(
  home: MappedCity,
  partners: readonly MappedCity[],
  drawing: Drawing,
  frame: Frame,
): readonly (Label | PlacedLabel)[] {
  const first: Label = { ...drawing.home, text: home.text, lang: home.lang, side: 'home' }
  const others = drawing.partners.map(({ place }, index): Label => {
    const { text = '', lang = home.lang } = partners[index] ?? {}
    return { ...place, text, lang, side: 'partner' }
  })
  const placed = placeLabels([first, ...others], frame)
  return [...others, first].map((label) => placed.find((each) => sameCity(each, label)) ?? label)
}

function sameCity(a: Label, b: Label): boolean {
  return a.x === b.x && a.y === b.y && a.text === b.text && a.side === b.side
}

function name(label: Label | PlacedLabel): Html {
  if (!('textX' in label)) return html`<text class="map-later" lang="${label.lang}">${label.text}</text>`
  const [x, y] = [label.textX, label.textY].map(Math.round)
  return html`<text x="${x}" y="${y}" text-anchor="${label.anchor}" lang="${label.lang}">${label.text}</text>`
}
