import { categoryWay } from '../../model/complaint-counts.ts';
import { placeOf } from '../../model/workspace.ts';
import { categories, CATEGORIES } from '../complaint-example.ts';
import type { Rule } from '../rule.ts';

export const complaintCategoryCircle: Rule = {
  code: 'complaint-category-circle',
  severity: 'error',
  title: { zh: '投诉类别的上下级成了圈', en: 'Categories of complaints above one another' },
  why: {
    zh: '甲是乙的上级、乙又是甲的上级，就没有哪一级可以合计。',
    en: 'Where each of two categories is above the other there is none that they could be summed up in.',
  },
  fix: {
    zh: '改正其中一个的 parent；最上一级不写 parent。',
    en: 'Correct one `parent`; the uppermost category has none.',
  },
  bad: { [CATEGORIES]: categories({ channels: 'parent: hall-queue', 'hall-queue': 'parent: channels' }) },
  good: { [CATEGORIES]: categories({ channels: '', 'hall-queue': 'parent: channels' }) },
  *check({ workspace }) {
    const all = workspace.records['complaint-category'];
    for (const [id, entry] of all) {
      const way = categoryWay(workspace, id);
      const above = all.get(way.at(-1) ?? '')?.value.parent;
      if (above !== id) continue;
      yield {
        place: placeOf(entry, ['parent']),
        message: {
          zh: `类别“${id}”往上又回到自己：${[...way, id].join(' → ')}`,
          en: `The category \`${id}\` is above itself: ${[...way, id].join(' → ')}`,
        },
      };
    }
  },
};
