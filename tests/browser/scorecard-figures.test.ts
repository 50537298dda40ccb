import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { Big } from '../../src/model/decimal.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import type { ItemResult, ScorecardResult, Value } from '../../src/model/results.ts';
import { run } from '../helpers/command.ts';
import { LANGUAGE_FOLDERS, type PageLanguage } from './support/page-types.ts';
import {
  computedOn,
  figureIn,
  shownOn,
  type CardFigures,
  type ComputedFigures,
  type ItemFigures,
} from './support/scorecard-page.ts';

const MONTH = '2026-10';
const KINDS = ['company', 'branch', 'hall', 'call-centre', 'team', 'department'];
const LANGUAGES = Object.entries(LANGUAGE_FOLDERS) as [PageLanguage, string][];

interface Printed {
  readonly values: readonly Value[];
  readonly scorecards: readonly ScorecardResult[];
  readonly explanations: readonly Explanation[];
}

let values: ReadonlyMap<string, Value>;
let scorecards: readonly ScorecardResult[];
/** Of points by unit and indicator; of cards by unit. */
let explanations: ReadonlyMap<string, Explanation>;

beforeAll(() => {
  const { code, stdout, stderr } = run('score', '--month', MONTH, '--with', 'explanations', '--format', 'json');
  if (code !== 0) throw new Error(stderr);
  const printed = JSON.parse(stdout) as Printed;
  ({ scorecards } = printed);
  values = new Map(printed.values.map((value) => [`${value.unit} ${value.indicator}`, value]));
  explanations = new Map(
    printed.explanations.map((explanation) => {
      const { of } = explanation;
      if (of.figure === 'score') return [`${of.unit} ${of.indicator}`, explanation];
      return [of.figure === 'scorecard' ? `${of.scorecard} ${of.unit}` : '', explanation];
    }),
  );
});

const cardsOf = (kind: string) => scorecards.filter(({ scorecard }) => scorecard === kind);

function addressOf({ scorecard, unit }: ScorecardResult): string {
  if (scorecard === 'company') return `scorecards/${MONTH}/`;
  return `scorecards/${MONTH}/${scorecard === 'department' ? 'departments/' : ''}${unit}/`;
}

function page(path: string): string {
  return readFileSync(join(inject('sites').demonstration, path, 'index.html'), 'utf8');
}

/** An item's name on its page; with its section where it has come before. */
function anchorOf({ section, indicator, task }: ItemResult, items: readonly ItemResult[]): string {
  const first = items.find((item) => item.indicator === indicator && item.task === task);
  const name = indicator ?? task ?? '';
  return first?.section === section ? name : `${section}-${name}`;
}

function eachItem(
  { items }: ScorecardResult,
  figures: (item: ItemResult) => ItemFigures,
): Readonly<Record<string, ItemFigures>> {
  return Object.fromEntries(items.map((item) => [anchorOf(item, items), figures(item)]));
}

/** The figures of a card as lists of the score command have them. */
function listed(card: ScorecardResult): ComputedFigures {
  const adjusted = (card.adjustments ?? []).map(({ section, points }) => [section, points] as const);
  const points = new Map<string, number | null>(adjusted);
  return {
    score: card.published,
    sections: [...card.sections.map(({ score }) => score), ...points.values()],
    items: eachItem(card, ({ unit, indicator, score, lost }) => ({
      value: values.get(`${unit} ${indicator}`)?.published ?? null,
      points: score,
      lost,
    })),
  };
}

/** The same figures as explanations come to them. */
function explained(card: ScorecardResult): ComputedFigures {
  const whole = explanations.get(`${card.scorecard} ${card.unit}`);
  const sections = (whole?.parts ?? []).filter(({ of }) => of.figure === 'section');
  const items = sections.flatMap(({ parts }) => parts);
  const lostOn = ({ section, indicator, task }: ItemResult) =>
    items.find(
      ({ of }) => of.figure === 'item' && of.section === section && of.indicator === indicator && of.task === task,
    )?.result ?? null;
  return {
    score: whole?.result ?? null,
    sections: sections.map(({ result }) => result),
    items: eachItem(card, (item) => {
      const points = explanations.get(`${item.unit} ${item.indicator}`);
      const value = points?.parts.find(({ of }) => of.figure === 'value')?.result ?? null;
      // How far a task has come is explained on its own page.
      return { value, points: item.task === undefined ? (points?.result ?? null) : item.score, lost: lostOn(item) };
    }),
  };
}

/** What people see of a figure: two decimals, half up. */
function rounded(figure: number | null): number | null {
  return figure === null ? null : Number(new Big(figure).round(2, 1)) + 0;
}

/** What a page shows of figures: published ones as they are, points rounded. */
function asShown({ score, items }: ComputedFigures): CardFigures {
  const each = Object.entries(items).map(([anchor, { value, points, lost }]) => {
    return [anchor, { value, points: rounded(points), lost: rounded(lost) }] as const;
  });
  return { score, items: Object.fromEntries(each) };
}

describe.each(KINDS)('scorecards of a month, %s', (kind) => {
  test('explanations come to the figures that are listed', () => {
    expect(cardsOf(kind).length).toBeGreaterThan(0);
    for (const card of cardsOf(kind)) expect([card.unit, explained(card)]).toEqual([card.unit, listed(card)]);
  });

  test.each(LANGUAGES)('pages show and compute the same, to the last decimal: %s', (language, home) => {
    for (const card of cardsOf(kind)) {
      const html = page(home + addressOf(card));
      const expected = listed(card);
      expect([card.unit, computedOn(html)]).toEqual([card.unit, expected]);
      expect([card.unit, shownOn(html, language)]).toEqual([card.unit, asShown(expected)]);
    }
  });
});

describe('a page on which a digit is another is noticed', () => {
  /** Figures of a page by where they stand: the first of each place, up to the digit that is changed. */
  const PLACES = {
    'in large type': /<p class="score">\d*/,
    'a figure in the table': /<td class="num strong phone-first">\d*/,
    'points in the table': /href="#calc-[^"]*">\d*/,
    'points lost in the table': /<td data-label="失分" class="num">\d*/,
    'the computed score': /id="calc">.*?<b>\d*/s,
    'a computed figure': /<tr id="calc-.*?<b>\d*/s,
    'an exact figure': /<data value="-?\d*/,
    'the computed score of a section': /<p class="small arithmetic">.*?<(?:b>|data value=")\d*/s,
  };

  test.each(Object.entries(PLACES))('%s', (_, place) => {
    for (const card of cardsOf('branch').slice(0, 1)) {
      const html = page(`/${addressOf(card)}`);
      const changed = html.replace(place, '$&9');
      const figures = (of: string) => [shownOn(of, 'zh-CN'), computedOn(of)];
      expect(changed).not.toBe(html);
      expect(figures(html)).toEqual([asShown(listed(card)), listed(card)]);
      expect(figures(changed)).not.toEqual(figures(html));
    }
  });

  test('a figure is read with its sign and separators, without its unit', () => {
    expect(['−1,234.50 件/万户', '89.58%', '0.00', '—', ''].map(figureIn)).toEqual([-1234.5, 89.58, 0, null, null]);
  });
});

describe('scores elsewhere', () => {
  test.each(LANGUAGES)('of the company on the home page, %s', (language, home) => {
    expect(shownOn(page(home), language).score).toBe(cardsOf('company')[0]?.published);
  });

  test('ranks of branches', () => {
    const branches = cardsOf('branch');
    for (const card of branches) {
      expect(page(`/${addressOf(card)}`)).toContain(`第 ${String(card.rank)} / ${branches.length}`);
    }
  });
});
