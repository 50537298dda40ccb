import { placeOf } from '../../model/workspace.ts';
import { APPEAL, record } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';

const upheld = (more: string) => ({
  [APPEAL]: record('appeal', {
    decision: `{ on: 2026-11-04, by: 客户服务部总经理, outcome: upheld, reason: 漏计20份问卷。${more} }`,
  }),
});

export const appealUncorrected: FigureRule = {
  code: 'appeal-uncorrected',
  severity: 'warning',
  title: { zh: '复议成立，数还没有改', en: 'An appeal was upheld and the figure is the same' },
  why: {
    zh: '裁定成立而公布的数不变，等于没有裁定；排名和考核还按错的数算。',
    en: 'A decision that leaves the published figure as it was decides nothing: ranks and assessments still go by what is wrong.',
  },
  fix: {
    zh: '已关账的，改好数据，用 npm run restate 更正，在裁定里写 revision: 版次；没有关账的，改好数据，写 correction。',
    en: 'For a closed month correct the data, run npm run restate and give `revision` in the decision; for one that is open correct the data and give `correction`.',
  },
  bad: upheld(''),
  good: upheld(', correction: 补录20份问卷。'),
  *check({ workspace: { records }, tracked: { appeals } }) {
    for (const { appeal, month, uncorrected } of appeals) {
      const entry = records.appeal.get(appeal);
      if (!entry || !uncorrected) continue;
      const asked = entry.value.decision?.revision;
      const found =
        asked === undefined
          ? { zh: '裁定里没有写怎样更正', en: 'the decision does not say how it was corrected' }
          : { zh: `${month} 没有第 ${asked} 版`, en: `${month} has no revision ${asked}` };
      yield {
        place: placeOf(entry, asked === undefined ? ['decision', 'outcome'] : ['decision', 'revision']),
        message: { zh: `复议成立，${found.zh}`, en: `The appeal was granted, but ${found.en}` },
      };
    }
  },
};
