import { COMPLAINT_COUNTS, type Complaint, type ComplaintCount } from './complaints.ts';
import type { Month } from './month.ts';
import { parentIn, successor } from './periods.ts';
import type { Workspace } from './workspace.ts';

/** How many there were; null where nobody counted. */
export type Counts = Readonly<Record<ComplaintCount, number | null>>;

/** Complaints of units and categories with all that is below them. */
export interface ComplaintCounts {
  /** Months that have a file of complaints, oldest first. */
  readonly months: readonly Month[];
  /** A unit's complaints of a category, or of all (null); undefined where there is no row of it. */
  counts(unit: string, category: string | null, month: Month): Counts | undefined;
  /** The rows of a month as they were given. */
  rows(month: Month): readonly Complaint[];
}

export function openComplaintCounts(workspace: Workspace): ComplaintCounts {
  const files = Map.groupBy(workspace.complaintFiles, ({ month }) => month);
  const rows = new Map([...files].map(([month, of]) => [month, of.flatMap((file) => file.rows)]));
  const pooled = new Map<Month, ReadonlyMap<string, Counts>>();
  return {
    months: [...rows.keys()].sort(),
    rows: (month) => rows.get(month) ?? [],
    counts: (unit, category, month) => {
      const ofMonth = pooled.get(month) ?? pool(workspace, month, rows.get(month) ?? []);
      pooled.set(month, ofMonth);
      return ofMonth.get(key(unit, category));
    },
  };
}

const key = (unit: string, category: string | null) => `${unit} ${category ?? ''}`;

function pool(workspace: Workspace, month: Month, rows: readonly Complaint[]): Map<string, Counts> {
  const sums = new Map<string, Record<ComplaintCount, number | null>>();
  const unitsOf = remembered((unit) => unitWay(workspace, unit, month));
  const categoriesOf = remembered((category) => [...categoryWay(workspace, category), null]);
  for (const row of rows) {
    for (const unit of unitsOf(row.unit)) {
      for (const category of categoriesOf(row.category)) {
        const at = key(unit, category);
        let sum = sums.get(at);
        if (!sum) sums.set(at, (sum = { complaints: null, repeat: null, escalated: null, appeals: null }));
        add(sum, row);
      }
    }
  }
  return sums;
}

/** Rows of a month share few units and categories: their ways up are found once. */
function remembered<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined) known.set(id, (found = find(id)));
    return found;
  };
}

function add(sum: Record<ComplaintCount, number | null>, row: Partial<Record<ComplaintCount, number>>): void {
  for (const count of COMPLAINT_COUNTS) {
    const more = row[count];
    if (more !== undefined) sum[count] = (sum[count] ?? 0) + more;
  }
}

/** A category and those above it, itself first, until there is none above or the way meets itself. */
export function categoryWay({ records }: Pick<Workspace, 'records'>, id: string): string[] {
  return way(id, (at) => records['complaint-category'].get(at)?.value.parent);
}

/** A unit and those above it in a month, itself first. */
export function unitWay({ records }: Pick<Workspace, 'records'>, id: string, month: Month): string[] {
  return way(id, (at) => {
    const unit = records.unit.get(at)?.value;
    return unit && successor(records.unit, parentIn(unit, month), month);
  });
}

function way(id: string, above: (id: string) => string | undefined): string[] {
  const ids = [id];
  for (let at = above(id); at !== undefined && !ids.includes(at); at = above(at)) ids.push(at);
  return ids;
}
