import { categoryWay, unitWay } from '../../model/complaint-counts.ts';
import type { Complaint, ComplaintFile } from '../../model/complaints.ts';
import { lineColumn } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import { october } from '../complaint-example.ts';
import type { Finding, Rule } from '../rule.ts';

export const complaintCountedTwice: Rule = {
  code: 'complaint-counted-twice',
  severity: 'error',
  title: { zh: '同一批投诉填了两次', en: 'Complaints counted twice' },
  why: {
    zh: '上一级单位、上一级类别由系统合计；同时又填了上一级，或同一行填了两遍，合计就多算一次。',
    en: 'Units and categories above are summed up from those below. Where they have rows of their own as well, or a row is there twice, the sum is too high.',
  },
  fix: {
    zh: '只填最下一级的类别和实际受理的单位，每月各一行；删掉多出的行。',
    en: 'Keep one row a month for the lowest category and the unit that takes the complaints; remove the other.',
  },
  bad: october('east,channels,20,1', 'east,hall-queue,12,1'),
  good: october('east,hall-queue,12,1', 'west,hall-queue,20,1'),
  *check({ workspace }) {
    for (const file of workspace.complaintFiles) yield* twiceIn(workspace, file);
  },
};

/** Rows whose complaints another row of the month has as well: the same one, or one of a unit or category above. */
function* twiceIn(workspace: Workspace, file: ComplaintFile): Iterable<Finding> {
  const rows = new Map<string, Complaint>();
  for (const row of file.rows) {
    const key = `${row.unit} ${row.category}`;
    const first = rows.get(key);
    if (first) yield twice(file, row, first);
    else rows.set(key, row);
  }
  for (const row of rows.values()) {
    const above = unitWay(workspace, row.unit, file.month).flatMap((unit) =>
      categoryWay(workspace, row.category).map((category) => rows.get(`${unit} ${category}`)),
    );
    const other = above.find((each) => each !== undefined && each !== row);
    if (other) yield twice(file, other, row);
  }
}

function twice(file: ComplaintFile, row: Complaint, counted: Complaint): Finding {
  const { line } = lineColumn(file.file, counted.offset);
  return {
    place: file.place(row, 'complaints'),
    message: {
      zh: `${row.unit} 的“${row.category}”投诉，第 ${line} 行（${counted.unit} 的“${counted.category}”）已经算过`,
      en: `Complaints about \`${row.category}\` of ${row.unit} are counted in line ${line} as well (\`${counted.category}\` of ${counted.unit})`,
    },
  };
}
