import { describe, expect, test } from 'vitest';
import type { Commentary } from '../../src/model/commentary.ts';
import { formatFixed } from '../../src/model/decimal.ts';
import { monthRange } from '../../src/model/month.ts';
import { STATUSES } from '../../src/model/results.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { workspace, diagnostics, contexts } = handbookOf();
const { scores } = contexts['zh-CN'];
const { commentaries, records } = workspace;
const files = commentaries.map((commentary): [string, Commentary] => [commentary.file.path, commentary]);
const inLanguage = (language: string) => commentaries.filter((commentary) => commentary.language === language);

/** What stands in the file from a section's heading to the next. */
function textOf({ file, sections }: Commentary, at: number): string {
  return file.text.slice(sections[at]?.place.span.start, sections[at + 1]?.place.span.start);
}

const decimals = (text: string) => (text.match(/\d+\.\d+/g) ?? []).map(Number).sort((a, b) => a - b);
/** In English counts are in thousands where Chinese counts by ten thousands: 3.2万户, 32,000 households. */
const COUNTED = 3.2;
/** Months whose commentary tells of units as well. */
const TOLD_AT_LENGTH = ['2026-03', '2026-08', '2026-09', '2026-10'];

test('the demonstration comments on the months of this year in both languages, and on all that is missed', () => {
  const months = inLanguage('zh-CN').map(({ month }) => month);
  expect(months).toEqual(monthRange('2026-01', '2026-10'));
  expect(inLanguage('en').map(({ month }) => month)).toEqual(months);
  expect(diagnostics.filter(({ place }) => /commentary/.test(place.file.path))).toEqual([]);
  expect(diagnostics.filter(({ code }) => code.startsWith('commentary-'))).toEqual([]);
});

describe.each(files)('%s', (_, commentary) => {
  const { month, sections } = commentary;
  const company = scores.company(month) ?? '';

  test('gives in each section on an indicator the figure that is published', () => {
    for (const [i, { about }] of sections.entries()) {
      const { indicator, unit = company } = about;
      if (indicator === undefined) continue;
      const { published } = scores.value(unit, indicator, month);
      const figure = formatFixed(published ?? 0, records.indicator.get(indicator)?.value.precision ?? 0);
      expect(textOf(commentary, i)).toMatch(new RegExp(`(?<![\\d.])${figure}(?!\\d)`));
    }
  });

  test('counts key indicators by status as they are', () => {
    const key = [...records.indicator].filter(([, { value }]) => value.key);
    const statuses = key.map(([id]) => scores.value(company, id, month).status);
    const counts = STATUSES.map((status) => statuses.filter((each) => each === status).length).filter(Boolean);
    const told = /24项关键指标[^。]*|24 key indicators[^.;]*/.exec(commentary.file.text)?.[0] ?? '';
    expect((told.match(/\d+/g) ?? []).map(Number)).toEqual([24, ...counts]);
  });

  test('has sections on units where it says more than what closing asks for, and headings that all name something', () => {
    expect(sections.some(({ about }) => about.unit === 'yunling')).toBe(TOLD_AT_LENGTH.includes(month));
    expect(sections.filter(({ level, names }) => level > 0 && !names)).toEqual([]);
  });
});

test.each(inLanguage('zh-CN'))('$month says the same in English', (chinese) => {
  const english = inLanguage('en').find(({ month }) => month === chinese.month);
  expect(english?.sections.map(({ about }) => about)).toEqual(chinese.sections.map(({ about }) => about));
  for (const i of chinese.sections.keys()) {
    const said = decimals(textOf(chinese, i)).filter((figure) => figure !== COUNTED);
    expect(english && decimals(textOf(english, i))).toEqual(said);
  }
});
