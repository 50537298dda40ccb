import { expect, it } from 'vitest';
import { initialsOf } from '../../../src/site/search/initials.ts';

it.each([
  ['热线运营中心', 'RXYYZX'],
  ['万客户投诉量', 'WKHTSL'],
  ['首问负责标准', 'SWFZBZ'],
  ['宽带装移机服务标准', 'KDZYJFWBZ'],
  ['T-07 投诉教训进产品设计', 'TSJXJCPSJ'],
  ['热线20秒接通率', 'RXMJTL'],
  ['安全', 'AQ'],
  ['额度', 'ED'],
  ['偶尔', 'OE'],
])('%s is typed %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

it.each(['Hotline', 'KPI', '的', '一二三四五六七八九十一二三四五六七'])('nobody types initials of %s', (name) => {
  expect(initialsOf(name)).toBeUndefined();
});
