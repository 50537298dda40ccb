import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Beyond what axe checks by itself, best practices included: targets large enough for a thumb. */
const OPTIONS: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** Only the rules that a theme or paper can break. */
export const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** All but those: colours do not depend on the width. */
export const NO_COLOURS: RunOptions = {
  rules: { ...OPTIONS.rules, 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
};

/** What axe finds wrong within `selector` of the page as it stands, a line for each element: rule, element, what to do. */
export async function violations(page: Page, rules: RunOptions = {}, selector = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    ([within, options]) => (window as unknown as { axe: typeof axe }).axe.run({ include: [[within]] }, options),
    [selector, { ...OPTIONS, ...rules }] as const,
  );
  return (found as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const [, summary = failureSummary] = failureSummary.split('\n');
      return `${id}: ${target.join(' ')}: ${summary.trim()}`;
    }),
  );
}
