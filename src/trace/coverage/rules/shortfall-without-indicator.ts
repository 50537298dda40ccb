import type { CoverageRule } from '../rule.ts';

export const shortfallWithoutIndicator: CoverageRule = {
  code: 'shortfall-without-indicator',
  group: 'loop',
  title: { zh: '短板没有指标反映', en: 'Shortfall that no indicator shows' },
  why: {
    zh: '没有指标，短板补没补上只能凭感觉。',
    en: 'Without an indicator only feeling tells whether it is mended.',
  },
  fix: { zh: '在 indicators 里写上反映它的指标。', en: 'Name the indicators that show it under `indicators`.' },
  *find({ workspace }) {
    for (const document of workspace.records.shortfall.values()) {
      const { name, owner, indicators = [] } = document.value;
      if (indicators.length > 0) continue;
      yield {
        document,
        path: ['name'],
        owner,
        processes: [],
        message: { zh: `短板“${name}”没有指标反映`, en: `No indicator shows the shortfall “${name}”` },
      };
    }
  },
};
