import type { Bilingual } from '../model/diagnostic.ts';
import { UNIT_TYPES, type UnitType } from '../model/records/organisation.ts';
import type { Context } from './context.ts';

const NAMES: Readonly<Record<UnitType, Bilingual>> = {
  company: { zh: '公司', en: 'companies' },
  branch: { zh: '分公司', en: 'branches' },
  hall: { zh: '服营厅', en: 'service halls' },
  'call-centre': { zh: '呼叫中心', en: 'call centres' },
  team: { zh: '班组', en: 'teams' },
};

/** The word that Chinese counts units of a type with: 12 家, 3 个. */
export function measureWord(type: UnitType): string {
  return type === 'branch' || type === 'company' ? '家' : '个';
}

/** A count of units of a type: 12 家分公司, 12 branches. */
export function typeCount(type: UnitType, count: number, context: Context): string {
  return context.say({ zh: `${count} ${measureWord(type)}${NAMES[type].zh}`, en: `${count} ${NAMES[type].en}` });
}

/** Units of a type in the plural: 分公司, branches. */
export function typeName(type: UnitType, context: Context): string {
  return context.say(NAMES[type]);
}

/** What targets are meant for: a type of units, a group of them, or one unit, by name. */
export function unitsName(word: string, context: Context): string {
  const type = UNIT_TYPES.find((each) => each === word);
  if (type) return typeName(type, context);
  return context.workspace.records.unit.has(word) ? context.names.unit(word) : context.names.group(word);
}
