import { UNIT_TYPES } from '../../../model/records/organisation.ts';
import { id, list, month, object, oneOf, ref, word } from '../../../model/schema.ts';
import { both, nameOf, ONE_FILE, type Resource } from '../resource.ts';
import { asOf, bilingual, departmentRef, orNull, unitRef } from '../schema.ts';

const unit = object(
  {
    id: unitRef,
    name: bilingual('名称', 'Name'),
    type: oneOf([...UNIT_TYPES], '类型', 'Type'),
    parents: list(
      object(
        { from: orNull(month('从哪个月起', 'From this month')), unit: unitRef },
        '一段时间的上级',
        'The parent during a period',
      ),
      '上级单位，按时间先后；最上级为空',
      'The unit above it over time; none for the highest',
    ),
    groups: list(id('分组', 'Group'), '所属分组', 'Groups'),
    opened: orNull(month('从哪个月起存在', 'First month it exists')),
    closed: orNull(month('从哪个月起不再存在', 'First month it no longer exists')),
    mergedInto: orNull(ref('unit', '并入的单位', 'The unit it was merged into')),
  },
  '一个单位',
  'A unit',
);

export const units: Resource = {
  name: 'units',
  title: { zh: '被测量的单位', en: 'The units that are measured' },
  address: 'units.json',
  schema: object({ asOf, units: list(unit, '单位', 'Units') }, '单位', 'Units'),
  keys: ONE_FILE,
  content: (_, sources) => ({
    asOf: sources.zh.asOf,
    units: [...sources.zh.workspace.records.unit].map(([id, { value }]) => ({
      id,
      name: nameOf('unit', id, sources),
      type: value.type,
      parents: parentsOf(value.parent),
      groups: value.groups ?? [],
      opened: value.opened ?? null,
      closed: value.closed ?? null,
      mergedInto: value.mergedInto ?? null,
    })),
  }),
};

function parentsOf(parent: string | readonly { readonly from: string; readonly unit: string }[] | undefined) {
  if (parent === undefined) return [];
  return typeof parent === 'string' ? [{ from: null, unit: parent }] : parent.map(({ from, unit }) => ({ from, unit }));
}

const line = object({ id: id('专业线', 'Line'), name: bilingual('名称', 'Name') }, '专业线', 'A professional line');

const department = object(
  {
    id: departmentRef,
    name: bilingual('名称', 'Name'),
    line: orNull(word('专业线编号', 'Id of its professional line')),
  },
  '一个部门',
  'A department',
);

export const departments: Resource = {
  name: 'departments',
  title: { zh: '部门与专业线', en: 'Departments and professional lines' },
  address: 'departments.json',
  schema: object(
    { asOf, lines: list(line, '专业线', 'Professional lines'), departments: list(department, '部门', 'Departments') },
    '部门',
    'Departments',
  ),
  keys: ONE_FILE,
  content: (_, sources) => ({
    asOf: sources.zh.asOf,
    lines: (sources.zh.site.lines ?? []).map(({ id, name }) => ({ id, name: both(name, sources.en.names.line(id)) })),
    departments: [...sources.zh.workspace.records.department].map(([id, { value }]) => ({
      id,
      name: nameOf('department', id, sources),
      line: value.line ?? null,
    })),
  }),
};
