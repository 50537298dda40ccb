import { tagsOf, textOf } from './html.ts';
import type { PageLanguage } from './page-types.ts';

/** An item of a card: its figure, its points and the points it cost. Null where there is none; a task has no figure here. */
export interface ItemFigures {
  readonly value: number | null;
  readonly points: number | null;
  readonly lost: number | null;
}

/** A card's figures, wherever they are read. Items go by the anchor of their computation, without its `calc-`. */
export interface CardFigures {
  readonly score: number | null;
  readonly items: Readonly<Record<string, ItemFigures>>;
}

/** What a page computes in front of its readers, with the score of each section in the order of the card. */
export interface ComputedFigures extends CardFigures {
  readonly sections: readonly (number | null)[];
}

/** The column of points lost in the table of items. */
const LOST: Readonly<Record<PageLanguage, string>> = { 'zh-CN': '失分', en: 'Lost' };

const ROW = /<tr\b[^>]*>.*?<\/tr>/gs;
const CELL = /<td\b[^>]*>.*?<\/td>/gs;
const IS_TASK = /<th\b[^>]*>\s*<a href="[^"]*\/tasks\//;
const COMPUTED = /<section class="how-computed".*<\/section>/s;
const SECTION_WORKED = /<h3>[^<]*<\/h3>\s*<p class="small arithmetic">(.*?)<\/p>/gs;
/** What arithmetic comes to: as it is shown, or exactly beside it where that has more decimals. */
const RESULT = /<data value="([^"]*)">|<b>(.*?)<\/b>/s;

/** A figure as people read it, without its unit: `−1,234.50 件` is −1234.5. */
export function figureIn(text: string): number | null {
  const [figure] = /^[−-]?[\d,]+(?:\.\d+)?/.exec(text.trim()) ?? [];
  return figure === undefined ? null : Number(figure.replaceAll(',', '').replace('−', '-'));
}

function resultIn(markup: string): number | null {
  const [, exact, shown] = RESULT.exec(markup) ?? [];
  return exact === undefined ? figureIn(shown ?? '') : Number(exact);
}

const rowsOf = (markup: string) => markup.match(ROW) ?? [];
const cellsOf = (row: string) => row.match(CELL) ?? [];

/** The score in large type and the table of items, as printed: figures rounded to what a reader sees. */
export function shownOn(html: string, language: PageLanguage): CardFigures {
  const [, score = ''] = /<p class="score">([^<]*)/.exec(html) ?? [];
  const items = rowsOf(html.replace(COMPUTED, '')).flatMap((row) => {
    const [, anchor] = /href="#calc-([^"]*)"/.exec(row) ?? [];
    if (anchor === undefined) return [];
    const cellWhere = (attribute: string, value: string) =>
      cellsOf(row).find((cell) => (tagsOf(cell)[0]?.attributes.get(attribute) ?? '').split(' ').includes(value)) ?? '';
    const points = cellsOf(row).find((cell) => cell.includes('href="#calc-')) ?? '';
    const figures = {
      value: IS_TASK.test(row) ? null : figureIn(textOf(cellWhere('class', 'phone-first'))),
      points: figureIn(textOf(points)),
      lost: figureIn(textOf(cellWhere('data-label', LOST[language]))),
    };
    return [[anchor, figures] as const];
  });
  return { score: figureIn(score), items: Object.fromEntries(items) };
}

/** The section of the page that says how the score was computed, figures as exact as they were computed. */
export function computedOn(html: string): ComputedFigures {
  const [computed = ''] = COMPUTED.exec(html) ?? [];
  const [, total = ''] = /id="calc">(.*?)<\/p>/s.exec(computed) ?? [];
  const items = rowsOf(computed).flatMap((row) => {
    const [, anchor] = /^<tr id="calc-([^"]*)"/.exec(row) ?? [];
    if (anchor === undefined) return [];
    const [value = null, points = null, lost = null] = cellsOf(row).map(resultIn);
    return [[anchor, { value, points, lost }] as const];
  });
  return {
    score: resultIn(total),
    sections: [...computed.matchAll(SECTION_WORKED)].map(([, worked = '']) => resultIn(worked)),
    items: Object.fromEntries(items),
  };
}
