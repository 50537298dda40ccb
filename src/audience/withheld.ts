import type { Audience } from '../model/audience.ts';
import type { Bilingual } from '../model/diagnostic.ts';

/** What stands for a text that is withheld where a reader would miss it. */
export const WITHHELD: Readonly<Record<Audience, Bilingual>> = {
  public: { zh: '公开', en: 'For the public' },
  staff: { zh: '只对员工开放', en: 'For staff only' },
  leadership: { zh: '只对管理者开放', en: 'For leadership only' },
};

/** The same in English, of a text that is one of these. */
export function withheldInEnglish(text: string): string {
  return Object.values(WITHHELD).find(({ zh }) => zh === text)?.en ?? text;
}
