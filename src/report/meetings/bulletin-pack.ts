import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Issue } from '../bulletin/issue.ts';
import { line } from '../bulletin/line.ts';
import type { BulletinPart, BulletinSection } from '../bulletin/types.ts';
import { moverItem } from '../bulletin/unit-movers.ts';
import { clauses, scoreMovement, tell } from '../bulletin/wording.ts';
import { moversOf, rankedBelow } from '../movers.ts';
import { openDecisions } from './decisions.ts';
import { kindOf, lastMeeting } from './last-meeting.ts';
import { decisionItem } from './pack-items.ts';
import { missedTable, unitsTable } from './unit-tables.ts';

/** The pack of the bulletin meeting: how each branch stands, who fell most and what cost it, what is red, what was decided. */
export function branchSections(issue: Issue, kind: string): BulletinSection[] {
  const { context, month, asOf } = issue;
  const { say } = context;
  const { fell, rose } = moversOf(month, context);
  const open = openDecisions(context, asOf).filter(({ meeting }) => kindOf(meeting, context) === kind);
  return [
    { heading: say({ zh: '分公司得分与名次', en: 'Branches: scores and ranks' }), parts: [branchesPart(issue)] },
    {
      heading: say({ zh: '请说明原因的单位', en: 'Units to explain' }),
      parts: [
        {
          heading: say({ zh: '得分下降最多', en: 'Fell most' }),
          items: fell.map((mover) => moverItem(mover, context)),
        },
        {
          heading: say({ zh: '进步最大，介绍做法', en: 'Improved most, to tell how' }),
          items: rose.slice(0, 1).map((mover) => moverItem(mover, context)),
        },
      ],
    },
    { heading: say({ zh: '全省未达标的关键指标', en: 'Key indicators below their floor' }), parts: [redPart(issue)] },
    {
      heading: say({ zh: '上次会议议定事项复查', en: 'What was decided before' }),
      parts: [
        {
          heading: '',
          paragraphs: lastMeeting(kind, issue),
          items: open.map((state) => decisionItem(state, context)),
        },
      ],
    },
  ];
}

function branchesPart(issue: Issue): BulletinPart {
  const { context, month, result } = issue;
  const score = context.format.figure(result.published, SCORE_PLACES);
  const went = scoreMovement(result, context).map((each) => [each]);
  return {
    heading: '',
    paragraphs: [
      tell(context, {
        zh: line`公司得分 ${clauses([[score], ...went], context)}。`,
        en: line`The company scored ${clauses([[score], ...went], context)}.`,
      }),
    ],
    table: unitsTable(rankedBelow(month, context), issue),
  };
}

/** Key indicators of the company below their floor, with who answers for them. */
function redPart(issue: Issue): BulletinPart {
  const { say } = issue.context;
  const table = missedTable(issue.result, issue, say({ zh: '未达标的关键指标', en: 'Below the floor' }));
  if (table.rows.length > 0) return { heading: '', table };
  return {
    heading: '',
    paragraphs: [[say({ zh: '本月没有突破底线的指标。', en: 'No indicator missed its floor this month.' })]],
  };
}
