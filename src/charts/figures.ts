import { formatFixed } from '../model/decimal.ts';

/** A figure for an axis: fixed decimals, half up, thousands separated, minus as −. */
export function formatFigure(figure: number, places: number): string {
  const [whole = '', decimals] = formatFixed(Math.abs(figure), places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return figure < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
