import type { LookWords } from './ko.ts'

export const en: LookWords = {
  yearIndex: 'Go to a year',
  appearance: 'Display settings',
  size: 'Text size',
  sizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  colours: 'Colours',
  colourChoices: { device: 'As my device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  nearMap: 'Partners nearby',
  mapIn: 'Zoom in',
  mapOut: 'Zoom out',
  mapWhole: 'Show the whole map',
  mapMoves: {
    left: 'Move the map left',
    up: 'Move the map up',
    down: 'Move the map down',
    right: 'Move the map right',
  },
  mapHint: 'Select the map, then move it with the arrow keys and zoom with plus and minus.',
  where: 'Where',
  partners: 'Partners',
  tieKind: 'Kind of tie',
  whereUnknown: 'Whereabouts unknown',
  nobodyThere: 'No partner matches what you chose. Change one of the choices.',
  kit: 'Components',
  kitAbout: 'The parts that the pages of this site are made of, in the states that the tests look at.',
}
