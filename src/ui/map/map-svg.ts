import { type Html, html } from '../html.ts'
import type { Drawing, DrawnPlace } from './drawing.ts'
import { drawnOnce } from './drawn-once.ts'
import { type Frame, framesFor, nearFrames } from './frame.ts'
import { distanceKm } from './great-circle.ts'
import type { GeoPoint } from './geo-point.ts'
import { type PlacedLabel, placeLabels } from './label-places.ts'

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
}

/** Two sheets of which the screen's width chooses one: no script, and no label shrinks. */
export function cityMap(map: CityMap): Html {
  return html`<div class="map" data-map>
    ${framesFor(map.partners.length).map((frame) => sheet(map, frame))}
  </div>`
}

const NEAR = 1500 // km around home that a second map shows larger
const WORTH = 4 // near partners from which they crowd each other out on a map of the world

/** Beside a map of many all over the world a second one of those around home, whose names found no room on the first. */
export function nearMap(map: CityMap): Html | '' {
  const near = map.partners.filter((partner) => distanceKm(map.home, partner) < NEAR)
  if (near.length < WORTH || near.length === map.partners.length) return ''
  return html`<div class="map map-near" data-map>
    ${nearFrames().map((frame) => sheet({ ...map, partners: near }, frame))}
  </div>`
}

function sheet({ home, partners, description }: CityMap, frame: Frame): Html {
  const drawing = drawnOnce(bare(home), partners.map(bare), frame)
  return html`<svg
    class="map-sheet map-${frame.name}${frame.crowded ? ' map-crowded' : ''}"
    viewBox="0 0 ${frame.width} ${frame.height}"
    preserveAspectRatio="xMidYMid slice"
    role="img"
    aria-label="${description}"
  >
    <path class="map-land" d="${drawing.land}" />
    ${drawing.partners.map(({ thread }) => html`<path class="map-thread" d="${thread}" />`)}
    ${drawing.partners.map(({ place }) => dot(place, 'partner', frame))} ${dot(drawing.home, 'home', frame)}
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

function names(
  home: MappedCity,
  partners: readonly MappedCity[],
  drawing: Drawing,
  frame: Frame,
): PlacedLabel[] {
  const labels = [
    { ...drawing.home, text: home.text, lang: home.lang, side: 'home' as const },
    ...drawing.partners.map(({ place }, index) => ({
      ...place,
      text: partners[index]?.text ?? '',
      lang: partners[index]?.lang ?? home.lang,
      side: 'partner' as const,
    })),
  ]
  return placeLabels(labels, frame)
}

function name(label: PlacedLabel): Html {
  const [x, y] = [label.textX, label.textY].map(Math.round)
  return html`<text x="${x}" y="${y}" text-anchor="${label.anchor}" lang="${label.lang}">${label.text}</text>`
}
