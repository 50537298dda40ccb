const HAN = /\p{Script=Han}/u;
const BY_PINYIN = new Intl.Collator('zh-u-co-pinyin');

/** For each letter a character that no other with the same initial comes before; I, U and V begin no syllable. */
const FIRST = Object.entries({
  ...{ A: '阿', B: '八', C: '嚓', D: '哒', E: '妸', F: '发', G: '旮', H: '哈', J: '讥', K: '咔', L: '垃', M: '妈' },
  ...{ N: '拿', O: '噢', P: '妑', Q: '七', R: '呥', S: '仨', T: '他', W: '屲', X: '夕', Y: '丫', Z: '帀' },
});

/** Of more characters nobody types the initials, and of one they say nothing. */
const FEWEST = 2;
const MOST = 16;

/**
 * The pinyin initials of a Chinese name, RXYYZX for 热线运营中心, by the order in which the machine sorts Chinese; undefined
 * for a name that has none, or too many. A character with several readings gives the commonest: where the field reads it
 * otherwise, as in 重复, the glossary says so.
 */
export function initialsOf(name: string): string | undefined {
  const characters = [...name].filter((character) => HAN.test(character));
  if (characters.length < FEWEST || characters.length > MOST) return undefined;
  const initialOf = (character: string) =>
    FIRST.findLast(([, first]) => BY_PINYIN.compare(first, character) <= 0)?.[0] ?? '';
  return characters.map(initialOf).join('');
}
