import sharp from 'sharp'

/** What a telephone notes in a photo: its maker, its owner's name, and the place. */
export const CAMERA_CANARY = 'canary-camera-7731'

interface Taken {
  readonly width?: number
  readonly height?: number
  /** How the camera was held (EXIF). */
  readonly orientation?: number
  /** Makes one photo differ from another. */
  readonly colour?: string
}

/** A picture of two colours, drawn for tests, with all that cameras note. */
export function makePhoto({ width = 1000, height = 600, orientation = 1, colour = '#f57900' }: Taken = {}) {
  const half = { create: { width: width / 2, height, channels: 3 as const, background: '#204a87' } }
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .composite([{ input: half, left: 0, top: 0 }])
    .withMetadata({ orientation })
    .withExif({
      IFD0: { Make: CAMERA_CANARY, Copyright: CAMERA_CANARY, Orientation: String(orientation) },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '37/1 14/1 28/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '127/1 10/1 39/1',
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:title>${CAMERA_CANARY}</dc:title></x:xmpmeta>`)
    .jpeg()
    .toBuffer()
}
