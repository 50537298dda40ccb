import type { Bilingual } from '../../model/diagnostic.ts';

/**
 * Something that was made twice, with texts of records in Chinese and in English: each of its texts in both languages takes
 * Chinese from the first and English from the second. The two differ in nothing else.
 */
export function inBoth<T>(zh: T, en: T): T {
  if (Array.isArray(zh) && Array.isArray(en)) return zh.map((each, i) => inBoth(each, en[i])) as T;
  if (!isObject(zh) || !isObject(en)) return zh;
  if (isText(zh) && isText(en)) return { zh: zh.zh, en: en.en } as T;
  return Object.fromEntries(Object.entries(zh).map(([key, value]) => [key, inBoth(value, en[key])])) as T;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: Record<string, unknown>): value is Record<string, unknown> & Bilingual {
  return typeof value['zh'] === 'string' && typeof value['en'] === 'string';
}
