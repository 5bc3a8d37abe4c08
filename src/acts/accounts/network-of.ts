import { isIPv6 } from 'node:net'

/** Addresses that one stranger can take at will count as one: an IPv4 address by itself, an IPv6 one with its /64. */
export function networkOf(address: string): string {
  const [plain = ''] = address.toLowerCase().split('%')
  const embedded = /^::ffff:(?<four>\d{1,3}(?:\.\d{1,3}){3})$/.exec(plain)?.groups?.four
  if (embedded) return embedded
  return isIPv6(plain) ? groupsOf(plain).slice(0, 4).join(':') : plain
}

/** All eight groups, those that "::" leaves out as zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail = ''] = address.split('::')
  const [front, back] = [head, tail].map((half) => half.split(':').filter((group) => group !== ''))
  const left = front ?? []
  const right = back ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].map((group) => group.replace(/^0{1,3}(?=.)/, ''))
}
