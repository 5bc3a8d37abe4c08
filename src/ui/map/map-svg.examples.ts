import type { Example } from '../example.ts'
import { cityMap, type MappedCity, nearMap } from './map-svg.ts'

const yongin: MappedCity = { text: '용인시', lang: 'ko', latitude: 37.2411, longitude: 127.1776 }
const fullerton: MappedCity = { text: '플러튼시', lang: 'ko', latitude: 33.8703, longitude: -117.9253 }

function invented(text: string, latitude: number, longitude: number): MappedCity {
  return { text, lang: 'ko', latitude, longitude }
}

const crowd = Array.from({ length: 12 }, (_, place) =>
  invented(`가람${place + 1}시`, place * 8 - 40, place * 25 - 150),
)

const around = [
  ...crowd,
  ...Array.from({ length: 6 }, (_, place) => invented(`나루${place + 1}시`, 34 + place, 126 + place * 2)),
]

export const mapExamples: readonly Example[] = [
  {
    name: 'Yongin and Fullerton across the Pacific',
    render: () =>
      cityMap({ home: yongin, partners: [fullerton], description: '용인시와 플러튼시의 위치' }, 'ko'),
  },
  {
    name: 'an invented city 40 km away',
    render: () =>
      cityMap(
        { home: yongin, partners: [invented('나래시', 37.56, 126.97)], description: '가까운 두 도시' },
        'ko',
      ),
  },
  {
    name: 'home alone, before any partner is published',
    render: () => cityMap({ home: yongin, partners: [], description: '용인시의 위치' }, 'ko'),
  },
  {
    name: 'twelve invented partners all over the world',
    render: () => cityMap({ home: yongin, partners: crowd, description: '열두 도시' }, 'ko'),
  },
  {
    name: 'the invented partners around home, larger',
    render: () => nearMap({ home: yongin, partners: around, description: '가까운 도시' }, 'ko'),
  },
]
