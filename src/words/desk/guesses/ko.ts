import { withParticle } from '../../particle.ts'

/** What a value was guessed from, as the sentence an officer reads; the words of the page are quoted as they stand. */
export const ko = {
  guesses: {
    'whose-people': (words: string) =>
      `${withParticle(`‘${words}’`, '이/가')} 어느 쪽 사람인지 보고 정했습니다.`,
    where: (words: string) =>
      `${withParticle(`‘${words}’`, '을/를')} 보고, 어디에서 있었던 일인지로 정했습니다.`,
    host: (words: string) =>
      `${withParticle(`‘${words}’`, '을/를')} 보고, 부르거나 보낸 쪽이 어디인지로 정했습니다.`,
    'no-travel': (words: string) =>
      `‘${words}’에는 사람이 오갔다는 말이 없고 글, 물건, 화상으로 한 일로 보여 ‘오가지 않음’으로 두었습니다.`,
    'no-place': (words: string) =>
      `‘${words}’에 어디에서 맺었는지 적혀 있지 않아 ‘오가지 않음’으로 두었습니다.`,
    mutual: (words: string) => `${withParticle(`‘${words}’`, '을/를')} 보고 서로 오간 일로 두었습니다.`,
    above: (words: string) =>
      `이 줄에는 적혀 있지 않아, 위 줄이나 표의 머리에 있는 ‘${words}’에서 이어 읽었습니다.`,
    'unnamed-is-home': (words: string) =>
      `${withParticle(`‘${words}’`, '은/는')} 어느 도시인지 적혀 있지 않아 우리 쪽으로 보았습니다.`,
    'partners-post': (words: string) =>
      `${withParticle(`‘${words}’`, '은/는')} 우리에게 없는 직위라서 상대 쪽으로 보았습니다.`,
    'own-words': (words: string) =>
      `${withParticle(`‘${words}’`, '은/는')} 이 대장에 등록한 낱말이라 그 뜻대로 읽었습니다.`,
    'not-told': (words: string) => `‘${words}’에는 적혀 있지 않아 그대로 두었습니다.`,
    year: (words: string) => `‘${words}’에 해나 달이 빠져 있어 앞뒤 글에서 채웠습니다.`,
    kind: (words: string) => `‘${words}’라는 말로 분야를 정했습니다.`,
    sum: (words: string) => `‘${words}’에 적힌 사람을 더한 수입니다.`,
    words: (words: string) => `${withParticle(`‘${words}’`, '을/를')} 보고 미루어 정했습니다.`,
  },
}
export type GuessWords = typeof ko
export type Guess = keyof GuessWords['guesses']
