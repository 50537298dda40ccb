import type { CoverageRule } from '../rule.ts';

export const standardWithoutControlPoint: CoverageRule = {
  code: 'standard-without-control-point',
  group: 'standard',
  title: { zh: '标准没有落到控制点', en: 'Standard that no control point rests on' },
  why: {
    zh: '写在纸上、没有落到任何环节的标准，生产中没有人按它做。',
    en: 'A standard that no stage takes up stands on paper: nobody works by it.',
  },
  fix: {
    zh: '在执行它的控制点的 standards 里写上它。',
    en: 'Name it under `standards` of the control points that carry it out.',
  },
  *find({ workspace, pointsNaming }) {
    for (const document of workspace.records.standard.values()) {
      if (pointsNaming('standard', document.id).length > 0) continue;
      const { name, owner } = document.value;
      yield {
        document,
        path: ['name'],
        owner,
        processes: [],
        message: { zh: `“${name}”没有落到任何控制点`, en: `No control point rests on “${name}”` },
      };
    }
  },
};
