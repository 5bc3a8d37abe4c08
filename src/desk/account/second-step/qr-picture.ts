import { encodeQR } from 'qr'
import { type Html, html } from '../../../ui/html.ts'

const QUIET = 4 // modules of white around it (ISO/IEC 18004, 6.3.8)

/** A QR code as one path, always dark on white: a dark page must not turn it round. */
export function qrPicture(text: string, alternative: string): Html {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const size = rows.length
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${alternative}">
    <rect class="qr-paper" width="${size}" height="${size}" />
    <path class="qr-ink" d="${dark.join('')}" />
  </svg>`
}
