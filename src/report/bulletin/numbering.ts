import type { Context } from '../context.ts';
import type { BulletinPart, BulletinSection } from './types.ts';

const DIGITS = '零一二三四五六七八九';
const TEN = 10;

/** A whole number below a hundred in Chinese: 三, 十, 十二, 二十. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / TEN), number % TEN];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return ten + (ones > 0 || tens === 0 ? DIGITS[ones] : '');
}

/** Sections as they are numbered: 一、 and （一）, 1. and 1.1. What says nothing is left out; a part that stands alone has no number. */
export function numbered(sections: readonly BulletinSection[], context: Context): BulletinSection[] {
  return sections
    .map((section) => ({ ...section, parts: section.parts.filter(hasContent) }))
    .filter(({ parts, commentary }) => parts.length > 0 || commentary !== undefined)
    .map((section, i) => ({
      ...section,
      heading: context.say({
        zh: `${chineseNumber(i + 1)}、${section.heading}`,
        en: `${i + 1}. ${section.heading}`,
      }),
      parts: numberedParts(section.parts, i + 1, context),
    }));
}

function hasContent({ paragraphs = [], items = [], table }: BulletinPart): boolean {
  return paragraphs.length > 0 || items.length > 0 || (table !== undefined && table.rows.length > 0);
}

function numberedParts(parts: readonly BulletinPart[], section: number, { say }: Context): BulletinPart[] {
  if (parts.length === 1) return parts.map(alone);
  return parts.map((part, i) => ({
    ...part,
    heading: say({ zh: `（${chineseNumber(i + 1)}）${part.heading}`, en: `${section}.${i + 1} ${part.heading}` }),
  }));
}

/** Without a heading its table says itself what it holds. */
function alone({ table, ...part }: BulletinPart): BulletinPart {
  return { ...part, heading: '', ...(table && { table: { ...table, showCaption: true } }) };
}
