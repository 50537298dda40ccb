import { Big } from '../model/decimal.ts';

/** How many milliseconds each unit of time has. Working days are no fixed time. */
const TIMES: Readonly<Record<string, number>> = {
  毫秒: 1,
  ms: 1,
  秒: 1000,
  s: 1000,
  分: 60_000,
  分钟: 60_000,
  min: 60_000,
  时: 3_600_000,
  小时: 3_600_000,
  h: 3_600_000,
  天: 86_400_000,
  日: 86_400_000,
  d: 86_400_000,
};

/** How many ten-thousandths each sign for a share has; the full-width per cent sign is one of them. */
const SHARES: Readonly<Record<string, number>> = { '‱': 1, '‰': 10, '%': 100, '\uff05': 100 };
const MULTIPLES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 百万: 1_000_000 };
const WHOLE = 10_000;

/** The size of a share: of a sign, or of so many of the same things, as in 条/万条, which is ‱. */
function shareOf(unit: string): number | undefined {
  const of = MULTIPLES[/^(.+)\/(百万|万|千|百)\1$/.exec(unit)?.[2] ?? ''];
  return SHARES[unit] ?? (of && WHOLE / of);
}

/** A figure of one unit of measurement in another, exactly; undefined when the two do not measure the same thing. */
export function inUnit(figure: number, from: string, to: string): Big | undefined {
  if (from === to) return new Big(figure);
  for (const sizeIn of [(unit: string) => TIMES[unit], shareOf]) {
    const [own, other] = [sizeIn(from), sizeIn(to)];
    if (own !== undefined && other !== undefined) return new Big(figure).times(own).div(other);
  }
  return undefined;
}
