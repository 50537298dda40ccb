import { expect, test } from 'vitest';
import { handbookOf } from '../helpers/handbook.ts';

const terms = [...handbookOf().workspace.records.term.values()].map(({ value }) => value);

// In the order of pinyin, a character's initial is that of the last of these that does not come after it.
const LETTERS = 'ABCDEFGHJKLMNOPQRSTWXYZ';
const FIRSTS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀';
const { compare } = new Intl.Collator('zh-u-co-pinyin');
/** Characters read in two ways here: 重复, 重大; 协调, 调账. */
const ALSO: Readonly<Record<string, string>> = { 重: 'C', 调: 'T' };

const HAN = /\p{Script=Han}/u;

/** The initials that a word may be typed by: one for each reading of its characters. */
function initials(word: string): string[] {
  return [...word].reduce<string[]>(
    (ways, sign) => ways.flatMap((way) => lettersOf(sign).map((letter) => way + letter)),
    [''],
  );
}

function lettersOf(sign: string): string[] {
  if (!HAN.test(sign)) return [/[a-z\d]/i.test(sign) ? sign.toUpperCase() : ''];
  const at = [...FIRSTS].findLastIndex((first) => compare(sign, first) >= 0);
  return [LETTERS.charAt(at), ...(ALSO[sign] ?? '')];
}

/** Capitals that stand for words of another language. */
const ABBREVIATIONS = ['E2E', 'FCR', 'IVR', 'KCI', 'KPI', 'KQI', 'LCL', 'ONU', 'BOSS', 'SMART', 'SPC', 'UCL'];

test('capitals among the aliases are the initials of the term or of one of its other words, or known abbreviations', () => {
  const strange = terms.flatMap(({ id, name, aliases = [] }) => {
    const words = [name, ...aliases].filter((word) => HAN.test(word)).flatMap(initials);
    return aliases
      .filter((alias) => /^[A-Z\d]+$/.test(alias) && !words.includes(alias) && !ABBREVIATIONS.includes(alias))
      .map((alias) => `${id}: ${alias}`);
  });
  expect(strange).toEqual([]);
});

test('most terms are found by initials', () => {
  const found = terms.filter(({ aliases = [] }) => aliases.some((alias) => /^[A-Z\d]{2,}$/.test(alias)));
  expect(found.length / terms.length).toBeGreaterThan(0.95);
});
