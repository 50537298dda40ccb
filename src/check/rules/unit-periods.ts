import { isOpen } from '../../model/periods.ts';
import { placeOf, type Entry } from '../../model/workspace.ts';
import { UNITS, units } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

export const unitPeriods: Rule = {
  code: 'unit-periods',
  severity: 'error',
  title: { zh: '单位的成立、撤销与合并对不上', en: 'Opening, closing and merger of a unit disagree' },
  why: {
    zh: '单位在哪些月份存在，决定哪些数据有效、由谁汇总；日期前后矛盾，历史月份就会算错。',
    en: 'The months in which a unit exists decide which figures count and who pools them; contradictory months make the past wrong.',
  },
  fix: {
    zh: '撤销月份晚于成立月份；并入别的单位时写上撤销月份，且那个单位当时存在。',
    en: 'Let it close after it opened; give a merged unit its month of closing, and merge it into one that exists then.',
  },
  bad: { [UNITS]: units({ west: 'parent: province, mergedInto: east' }) },
  good: { [UNITS]: units({ west: 'parent: province, closed: 2026-11, mergedInto: east' }) },
  *check({ workspace: { records } }) {
    for (const entry of records.unit.values()) {
      const { opened, closed } = entry.value;
      if (opened !== undefined && closed !== undefined && closed <= opened) {
        yield {
          place: placeOf(entry, ['closed']),
          message: {
            zh: `撤销月份 ${closed} 不晚于成立月份 ${opened}`,
            en: `It closes in ${closed}, which is not after it opened in ${opened}`,
          },
        };
      }
      yield* merger(entry, records.unit);
    }
  },
};

function* merger(entry: Entry<'unit'>, units: ReadonlyMap<string, Entry<'unit'>>): Iterable<Finding> {
  const { closed, mergedInto } = entry.value;
  if (mergedInto === undefined) return;
  const place = placeOf(entry, ['mergedInto']);
  if (closed === undefined) {
    yield {
      place,
      message: {
        zh: `并入了“${mergedInto}”，却没有写撤销月份`,
        en: `It is merged into “${mergedInto}” but has no month of closing`,
      },
      hint: {
        zh: '补上 closed：从哪个月起不再存在。',
        en: 'Add `closed`, the first month in which it no longer exists.',
      },
    };
    return;
  }
  const into = units.get(mergedInto)?.value;
  if (into && !isOpen(into, closed)) {
    yield {
      place,
      message: {
        zh: `并入的单位“${mergedInto}”在 ${closed} 不存在`,
        en: `“${mergedInto}”, into which it is merged, does not exist in ${closed}`,
      },
    };
  }
}
