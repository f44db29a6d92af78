/** Names that look the same and are not: compared by what a reader sees, not by what was typed. */

/**
 * Letters of other scripts that look like Latin ones, taken from Unicode's confusables.txt (UTS 39);
 * only pairs that common fonts draw alike.
 */
const pairs =
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ЅS ІI ЈJ ' +
  'аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw кk мm тt вb нh гr ӏl ' +
  'αa οo ρp νv υu ιi κk τt χx γy ηn εe μu ωw ıi łl øo đd ɑa ɡg 0o 1l |l'
const alike: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
)

/** Marks that nobody sees: directions, joiners, soft hyphens, accents. */
const UNSEEN = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164]/gu

/** What a name looks like: two names with the same one cannot be told apart by eye. */
export function nameSkeleton(name: string): string {
  return Array.from(name.normalize('NFKD').replaceAll(UNSEEN, ''), inLatin)
    .join('')
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('i', 'l')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const inLatin = (letter: string): string => alike.get(letter) ?? letter

export const looksAlike = (a: string, b: string): boolean =>
  nameSkeleton(a) !== '' && nameSkeleton(a) === nameSkeleton(b)

export type NameOddity = 'mixed-scripts' | 'unseen-marks'

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** What an honest name rarely has: alphabets mixed within one word, marks that nobody sees. */
export function nameOddities(name: string): NameOddity[] {
  const isMixed = name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => scripts.filter((script) => script.test(word)).length > 1)
  return [
    ...(isMixed ? (['mixed-scripts'] as const) : []),
    ...(/[\p{Cf}\u115f\u1160\u3164]/u.test(name) ? (['unseen-marks'] as const) : []),
  ]
}
