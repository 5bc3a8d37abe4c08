/**
 * Comes nearer to a map and moves it, by buttons, keys, wheel with Ctrl, and fingers. The still map stands as it was drawn
 * until somebody asks; coming nearer, lines, dots and letters keep their size, and names without room find some.
 */

const NEAREST = 8
const STEP = 1.6
const STRIDE = 0.25 // of what is shown

interface Point {
  readonly x: number
  readonly y: number
}

interface City extends Point {
  readonly dot: SVGCircleElement
  readonly name: SVGTextElement
  readonly radius: number
  /** As the server placed the name: its attributes by name, null where it found no room. */
  readonly still: Readonly<Record<string, string | null>>
}

interface Sheet {
  readonly svg: SVGSVGElement
  readonly width: number
  readonly height: number
  readonly cities: readonly City[]
  zoom: number
  middle: Point
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const PLACED = ['x', 'y', 'text-anchor', 'class']

function sheetOf(svg: SVGSVGElement): Sheet {
  const { width, height } = svg.viewBox.baseVal
  const names = [...svg.querySelectorAll('text')]
  const cities = [...svg.querySelectorAll('circle')].flatMap((dot, index): City[] => {
    const name = names[index]
    if (!name) return []
    const still = Object.fromEntries(PLACED.map((key) => [key, name.getAttribute(key)]))
    const [x, y, radius] = [dot.cx, dot.cy, dot.r].map((length) => length.baseVal.value)
    return [{ dot, name, still, x: x ?? 0, y: y ?? 0, radius: radius ?? 0 }]
  })
  return { svg, width, height, cities, zoom: 1, middle: { x: width / 2, y: height / 2 } }
}

/** Pixels of the screen for one of the sheet, while the whole map is shown. */
function scaleOf({ svg, width, height }: Sheet): number {
  return Math.max(svg.clientWidth / width, svg.clientHeight / height)
}

function within(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

function show(sheet: Sheet, zoom: number, middle: Point): void {
  const { svg, width, height } = sheet
  const scale = scaleOf(sheet) * (sheet.zoom = within(1, zoom, NEAREST))
  const [wide, high] = [svg.clientWidth / scale, svg.clientHeight / scale]
  const still = sheet.zoom === 1
  sheet.middle = still
    ? { x: width / 2, y: height / 2 }
    : { x: within(wide / 2, middle.x, width - wide / 2), y: within(high / 2, middle.y, height - high / 2) }
  const { x, y } = sheet.middle
  const shown = { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 }
  svg.setAttribute(
    'viewBox',
    still ? `0 0 ${width} ${height}` : [shown.left, shown.top, wide, high].join(' '),
  )
  svg.style.setProperty('--zoom', String(sheet.zoom))
  for (const { dot, radius } of sheet.cities) dot.setAttribute('r', String(radius / sheet.zoom))
  if (still) sheet.cities.forEach(standStill)
  else placeNames(sheet, shown)
}

function standStill({ name, still }: City): void {
  for (const [key, value] of Object.entries(still))
    if (value === null) name.removeAttribute(key)
    else name.setAttribute(key, value)
}

/** As ui/map/label-places.ts does it: below, right, left or above; home, which is last, chooses first. */
function placeNames({ cities, zoom }: Sheet, shown: Box): void {
  const near = cities.filter((city) => overlap(dotBox(city, 0), shown))
  const taken = near.map((city) => dotBox(city, (city.radius + 2) / zoom))
  for (const city of cities) city.name.setAttribute('class', near.includes(city) ? '' : 'map-later')
  const [size, widths] = [
    sizeOf(cities),
    new Map(near.map((city) => [city, city.name.getComputedTextLength()])),
  ]
  for (const city of near.toReversed()) {
    const own = taken[near.indexOf(city)]
    const seen = choices(city, zoom, size, widths.get(city) ?? 0).filter(({ box }) => inside(box, shown))
    const free = seen.find(({ box }) => !taken.some((other) => other !== own && overlap(other, box)))
    const choice = free ?? (city === cities.at(-1) ? seen[0] : undefined) // home always has its name
    if (choice) taken.push(choice.box)
    place(city.name, choice)
  }
}

interface Choice {
  readonly at: Readonly<Record<string, string>>
  readonly box: Box
}

function choices({ x, y, radius }: City, zoom: number, size: number, width: number): Choice[] {
  const gap = (radius + 7) / zoom
  const choice = (left: number, base: number): Choice => ({
    at: { x: String(left), y: String(base), 'text-anchor': 'start' },
    box: { left, right: left + width, top: base - size, bottom: base + size * 0.3 },
  })
  return [
    choice(x - width / 2, y + gap + size * 0.8),
    choice(x + gap, y + size * 0.35),
    choice(x - gap - width, y + size * 0.35),
    choice(x - width / 2, y - gap),
  ]
}

function place(name: SVGTextElement, choice: Choice | undefined): void {
  if (!choice) name.setAttribute('class', 'map-later')
  else for (const [key, value] of Object.entries(choice.at)) name.setAttribute(key, value)
}

function sizeOf([city]: readonly City[]): number {
  return city ? Number.parseFloat(getComputedStyle(city.name).fontSize) : 0
}

function dotBox({ x, y }: Point, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

function overlap(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}

function inside(box: Box, shown: Box): boolean {
  return (
    box.left >= shown.left && box.right <= shown.right && box.top >= shown.top && box.bottom <= shown.bottom
  )
}

/** Nearer or farther, so that the point stays where it is on the screen. */
function zoomAt(sheet: Sheet, factor: number, point: Point = lookedAt(sheet)): void {
  const zoom = within(1, sheet.zoom * factor, NEAREST)
  const kept = sheet.zoom / zoom
  const { middle } = sheet
  show(sheet, zoom, {
    x: point.x + (middle.x - point.x) * kept,
    y: point.y + (middle.y - point.y) * kept,
  })
}

/** Home, where most threads meet, as long as it is in sight; else the middle. */
function lookedAt(sheet: Sheet): Point {
  const { svg, zoom, middle, cities } = sheet
  const home = cities.at(-1)
  const scale = scaleOf(sheet) * zoom
  const seen =
    home &&
    Math.abs(home.x - middle.x) * scale < svg.clientWidth / 2 &&
    Math.abs(home.y - middle.y) * scale < svg.clientHeight / 2
  return seen ? home : middle
}

/** By parts of what is shown. */
function stride(sheet: Sheet, right: number, down: number): void {
  const { svg, zoom, middle } = sheet
  const step = STRIDE / (scaleOf(sheet) * zoom)
  show(sheet, zoom, {
    x: middle.x + right * step * svg.clientWidth,
    y: middle.y + down * step * svg.clientHeight,
  })
}

const ACTS: Readonly<Record<string, (sheet: Sheet) => void>> = {
  in: (sheet) => zoomAt(sheet, STEP),
  out: (sheet) => zoomAt(sheet, 1 / STEP),
  whole: (sheet) => show(sheet, 1, sheet.middle),
  left: (sheet) => stride(sheet, -1, 0),
  right: (sheet) => stride(sheet, 1, 0),
  up: (sheet) => stride(sheet, 0, -1),
  down: (sheet) => stride(sheet, 0, 1),
}

const NEARER_OR_WHOLE: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' }
const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** What a key asks for; the whole map leaves the arrows to the page, which they scroll. */
function asked({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, { zoom }: Sheet): string | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  return NEARER_OR_WHOLE[key] ?? (zoom > 1 ? ARROWS[key] : undefined)
}

function pointOn({ svg }: Sheet, { clientX, clientY }: MouseEvent): Point {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse())
  return { x, y }
}

/** One finger or the mouse draws a map that is shown nearer; two fingers come nearer. */
function followFingers(view: HTMLElement, shown: () => Sheet | undefined, after: () => void): void {
  const fingers = new Map<number, PointerEvent>()
  const lift = ({ pointerId }: PointerEvent): void => void fingers.delete(pointerId)
  view.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    fingers.set(event.pointerId, event)
    if ((shown()?.zoom ?? 1) > 1 || fingers.size > 1) view.setPointerCapture(event.pointerId)
  })
  view.addEventListener('pointermove', (event) => {
    const [sheet, before] = [shown(), [...fingers.values()]]
    if (!sheet || !fingers.has(event.pointerId)) return
    fingers.set(event.pointerId, event)
    draw(sheet, before, [...fingers.values()])
    after()
  })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    view.addEventListener(end, lift)
}

function draw(sheet: Sheet, before: readonly MouseEvent[], now: readonly MouseEvent[]): void {
  if (now.length === 1 && sheet.zoom === 1) return
  const [from, to] = [before, now].map((fingers) => fingers.map((finger) => pointOn(sheet, finger)))
  if (!from || !to) return
  const [start, end] = [centre(from), centre(to)]
  show(sheet, sheet.zoom, { x: sheet.middle.x + start.x - end.x, y: sheet.middle.y + start.y - end.y })
  if (now.length > 1) zoomAt(sheet, spread(to, end) / (spread(from, start) || 1), start)
}

function centre(points: readonly Point[]): Point {
  const sum = (of: (point: Point) => number) =>
    points.reduce((all, point) => all + of(point), 0) / points.length
  return { x: sum(({ x }) => x), y: sum(({ y }) => y) }
}

function spread(points: readonly Point[], { x, y }: Point): number {
  return points.reduce((sum, point) => sum + Math.hypot(point.x - x, point.y - y), 0)
}

function enhance(map: HTMLElement): void {
  const [view, handles] = [
    map.querySelector<HTMLElement>('.map-view'),
    map.querySelector<HTMLElement>('.map-handles'),
  ]
  if (!view || !handles) return
  const sheets = [...view.querySelectorAll('svg')].map(sheetOf)
  const shown = () => sheets.find(({ svg }) => svg.clientWidth > 0)
  const buttons = [...handles.querySelectorAll('button')]
  const after = () => {
    const near = (shown()?.zoom ?? 1) > 1
    const focused = buttons.some((button) => button === document.activeElement)
    map.classList.toggle('map-nearer', near)
    for (const button of buttons) if (button.dataset['act'] !== 'in') button.hidden = !near
    if (!near && focused) buttons.at(-1)?.focus() // the one that stays
  }
  const act = (name: string | undefined) => {
    const sheet = shown()
    const does = ACTS[name ?? '']
    if (sheet) does?.(sheet)
    after()
  }
  for (const button of buttons) button.addEventListener('click', () => act(button.dataset['act']))
  map.addEventListener('keydown', (event) => {
    const sheet = shown()
    const name = sheet && asked(event, sheet)
    if (name === undefined) return
    event.preventDefault()
    act(name)
  })
  view.addEventListener(
    'wheel',
    (event) => {
      const sheet = shown()
      if (!sheet || !(event.ctrlKey || event.metaKey)) return // without a key the wheel scrolls the page
      event.preventDefault()
      zoomAt(sheet, Math.exp(-within(-60, event.deltaY, 60) / 120), pointOn(sheet, event))
      after()
    },
    { passive: false },
  )
  followFingers(view, shown, after)
  // A screen that was turned, or paper, shows the map as it was drawn.
  const still = () => {
    for (const sheet of sheets) if (sheet.zoom > 1) show(sheet, 1, sheet.middle)
    after()
  }
  new ResizeObserver(still).observe(view)
  addEventListener('beforeprint', still)
  view.tabIndex = 0
  view.role = 'group'
  view.ariaLabel = sheets[0]?.svg.ariaLabel ?? ''
  view.setAttribute('aria-describedby', handles.querySelector('p')?.id ?? '')
  map.classList.add('map-moves')
  handles.hidden = false
}

document.querySelectorAll<HTMLElement>('[data-map]').forEach(enhance)
