import { placeOf } from '../../model/workspace.ts';
import { record, STANDARD } from '../example.ts';
import type { Rule } from '../rule.ts';

export const commitmentWithoutRemedy: Rule = {
  code: 'commitment-without-remedy',
  severity: 'warning',
  title: { zh: '服务承诺没有写怎样补偿', en: 'Commitment without a remedy' },
  why: {
    zh: '对公众承诺了却没说做不到怎么办，客户无从要求，一线也不知道怎么答。',
    en: 'A promise that does not say what happens when it is broken gives customers nothing to ask for and the front line nothing to say.',
  },
  fix: {
    zh: '写上 remedy：违反承诺时怎样补偿。',
    en: 'Add `remedy`, what the customer gets when the promise is broken.',
  },
  bad: { [STANDARD]: record('standard', { type: 'commitment' }) },
  good: { [STANDARD]: record('standard', { type: 'commitment', remedy: '当月减免来电显示费。' }) },
  *check({ workspace: { records } }) {
    for (const entry of records.standard.values()) {
      if (entry.value.type !== 'commitment' || entry.value.remedy !== undefined) continue;
      yield {
        place: placeOf(entry, ['type']),
        message: { zh: '这是服务承诺，没有写怎样补偿', en: 'This is a commitment without a remedy' },
      };
    }
  },
};
