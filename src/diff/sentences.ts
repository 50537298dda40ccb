import type { RecordChange } from '../model/changes.ts';
import type { Bilingual } from '../model/diagnostic.ts';
import { kindNamed } from '../model/kinds.ts';
import { told } from './words/bilingual.ts';

/** What became of a record in whole sentences: `装移机及时率：目标值 95 → 96（2026-11 起）`, one for each of its changes. */
export function sentencesOf({ kind, name, change, fields }: RecordChange): Bilingual[] {
  const { label } = kindNamed(kind);
  if (change === 'added')
    return [
      told(
        [label, name],
        (k, n) => `新增${k}“${n}”`,
        (k, n) => `${k} “${n}” added`,
      ),
    ];
  if (change === 'removed')
    return [
      told(
        [label, name],
        (k, n) => `删除${k}“${n}”`,
        (k, n) => `${k} “${n}” removed`,
      ),
    ];
  return fields.map(({ words }) =>
    told(
      [name, words],
      (n, w) => `${n}：${w}`,
      (n, w) => `${n}: ${w}`,
    ),
  );
}
