import type { Bilingual } from '../../model/diagnostic.ts';
import type { Status } from '../../model/results.ts';
import type { Context } from '../context.ts';

const WORDS: Readonly<Record<Status, Bilingual>> = {
  achieved: { zh: '达标', en: 'met' },
  'at-risk': { zh: '临界', en: 'missed, but not the floor' },
  missed: { zh: '未达标', en: 'missed, and the floor too' },
  'no-data': { zh: '无数据', en: 'no data' },
};

/** How a figure stands, as a clause after its target. */
export function statusWord(status: Status, { say }: Context): string {
  return say(WORDS[status]);
}
