import { describe, expect, it } from 'vitest';
import { excerpt, marked } from '../../../src/site/search/excerpt.ts';
import { firstPlace, readQuery } from '../../../src/site/search/query.ts';

function query(asked: string) {
  const read = readQuery(asked);
  if (!read) throw new Error(`${asked} asks nothing`);
  return read;
}
const stands = (asked: string, text: string) => firstPlace(query(asked).phrase, text) !== undefined;

describe('a phrase', () => {
  it.each([
    ['首问负责', '这就是首问负责制'],
    ['24小时', '最迟在24小时内'],
    ['２４小时', '最迟在24小时内'],
    ['24 小时', '最迟在24小时内'],
    ['24小时', '最迟在 24 小时内'],
    ['kpi指标', '关键 KPI 指标'],
    ['KPI', '满意度（kpi）'],
    ['ＫＰＩ', 'KPI'],
    ['kpi', 'ＫＰＩ'],
    ['满意度(KPI)', '满意度（KPI）'],
    ['first contact', 'First-contact responsibility'],
    ['first-contact', 'the first contact'],
    ['complain', 'Complaints answered'],
    ['≤ 15 秒', '目标 ≤ 15 秒'],
    ['a.b', 'in a.b'],
  ])('“%s” stands in “%s”', (asked, text) => expect(stands(asked, text)).toBe(true));

  it.each([
    ['4小时', '最迟在24小时内'],
    ['5小时', '平均1.5小时'],
    ['1', '第10条'],
    ['1', '1.5倍'],
    ['plan', 'explanation'],
    ['plain', 'complaint'],
    ['a.b', 'in acb'],
    ['first contact', 'firstcontact'],
    ['资费', '资 费'],
  ])('“%s” does not stand in “%s”', (asked, text) => expect(stands(asked, text)).toBe(false));

  it('asks nothing where nothing is written', () => {
    expect(readQuery('  ')).toBeUndefined();
    expect(readQuery('“”')).toBeUndefined();
  });

  it('is one part in quotation marks, and as many as it has words without', () => {
    expect(query('投诉 首问').parts.map(({ text }) => text)).toEqual(['投诉', '首问']);
    expect(query('“投诉 首问”').parts).toHaveLength(1);
    expect(query('Complaint Handling').parts.map(({ text }) => text)).toEqual(['complaint', 'handling']);
    expect(query('投诉 首问').isList).toBe(true);
    expect(query('complaint handling').isList).toBe(false);
  });
});

describe('what is shown of a text', () => {
  const LINE = '客户不分部门，他只认得眼前的您。谁第一个听到，谁跟到底，这就是首问负责制。'.repeat(6);

  it.each(['首问负责', '谁', '没有的话', '谁 您', '（'])('loses nothing where “%s” is marked', (asked) => {
    expect(
      marked(LINE, query(asked))
        .map(({ text }) => text)
        .join(''),
    ).toBe(LINE);
  });

  it('marks all words where the whole stands nowhere', () => {
    const asked = marked('投诉转给首问的人', query('首问 投诉')).filter(({ isAsked }) => isAsked);
    expect(asked.map(({ text }) => text)).toEqual(['投诉', '首问']);
  });

  it('is cut around what was asked for, not within a word', () => {
    const pieces = excerpt(LINE, query('首问负责'));
    const text = pieces.map((piece) => piece.text).join('');
    expect(text.length).toBeLessThan(120);
    expect(pieces.find(({ isAsked }) => isAsked)?.text).toBe('首问负责');
    const english = `${'Whoever hears it follows it through. '.repeat(8)}first contact`;
    const [first] = excerpt(english, query('first contact'));
    expect(first?.text).toMatch(/^… ?[A-Za-z]/);
    expect(english).toContain(` ${first?.text.replace(/^… ?/, '').trim()}`);
  });
});
