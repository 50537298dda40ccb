import type { PlacedControlPoint } from '../../../model/workspace.ts';
import { hasDuty } from '../duties.ts';
import type { CoverageRule } from '../rule.ts';

export const ownerWithoutDuty: CoverageRule = {
  code: 'owner-without-duty',
  group: 'duty',
  title: { zh: '管着控制点，却没有写明职责', en: 'Owner of control points without a duty there' },
  why: {
    zh: '控制点归它管，部门职责里却没有这个环节：考核时落不到头上，人员调整时也没有人交接。',
    en: 'It owns a control point of the stage and its duties do not say so: nobody assesses it for that, nor hands it over.',
  },
  fix: {
    zh: '在这个部门的 responsibilities 里补上这个环节；其实不归它管的，改控制点的 owner。',
    en: 'Add the stage to its `responsibilities`, or correct the `owner` of the control point.',
  },
  *find({ workspace, points }) {
    const owned = Map.groupBy(points, ({ point, stage }) => `${point.owner ?? ''} ${stage.id}`);
    for (const group of owned.values()) {
      const [{ point, stage }] = group as [PlacedControlPoint];
      const document = workspace.records.department.get(point.owner ?? '');
      if (!document || hasDuty(document.value, stage)) continue;
      const names = group.map((each) => `“${each.point.name}”`);
      yield {
        document,
        path: ['responsibilities'],
        owner: document.id,
        processes: stage.within === undefined ? [] : [stage.within],
        message: {
          zh: `“${document.value.name}”管着环节“${stage.value.name}”的控制点${names.join('、')}，职责里却没有这个环节`,
          en: `“${document.value.name}” owns ${names.join(', ')} of the stage “${stage.value.name}”, which its duties do not name`,
        },
      };
    }
  },
};
