import type { CoverageRule } from '../rule.ts';

export const complaintsWithoutIndicator: CoverageRule = {
  code: 'complaints-without-indicator',
  group: 'loop',
  title: { zh: '投诉类别没有指标反映', en: 'Category of complaints that no indicator shows' },
  why: {
    zh: '客户投诉最多的事，平时却没有指标盯着，只能等投诉来报警。',
    en: 'What customers complain of is watched by no indicator: the complaint itself is the alarm.',
  },
  fix: {
    zh: '在 indicators 里写上反映它的指标，下级类别可以由上级类别带上。',
    en: 'Name the indicators that show it under `indicators`; those of a parent category count for the ones below.',
  },
  *find({ workspace }) {
    const categories = workspace.records['complaint-category'];
    const isWatched = (id: string | undefined, seen: readonly string[] = []): boolean => {
      const category = categories.get(id ?? '')?.value;
      if (!category || seen.includes(category.id)) return false;
      return (category.indicators ?? []).length > 0 || isWatched(category.parent, [...seen, category.id]);
    };
    for (const document of categories.values()) {
      if (isWatched(document.id)) continue;
      const { name, owner } = document.value;
      yield {
        document,
        path: ['name'],
        owner,
        processes: [],
        message: { zh: `投诉类别“${name}”没有指标反映`, en: `No indicator shows complaints about “${name}”` },
      };
    }
  },
};
