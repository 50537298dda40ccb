import type { Page } from 'playwright-core';

/**
 * What can be tapped and is lower than a finger needs, 44 CSS pixels: controls, and links that stand alone. A link or a
 * term within a sentence is exempt, as it is for WCAG 2.5.5, and so are names inside of a drawing, which its table repeats.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ENOUGH = 43.5;
    const blockOf = (element: Element): Element => {
      const above = element.parentElement;
      if (!above) return element;
      return getComputedStyle(above).display.startsWith('inline') ? blockOf(above) : above;
    };
    const textOf = (element: Element) => (element.textContent ?? '').replace(/[\s\p{P}\p{S}]/gu, '').length;
    const inSentence = (link: Element) => {
      const block = blockOf(link);
      const linked = [...block.querySelectorAll('a[href]')].reduce((sum, each) => sum + textOf(each), 0);
      return getComputedStyle(link).display === 'inline' && textOf(block) > linked;
    };
    return [...document.querySelectorAll('a[href], button, summary, input, select')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (width === 0 || height >= ENOUGH || element.closest('svg, [class*=skip-link], .term')) return false;
        return element.checkVisibility({ visibilityProperty: true }) && !inSentence(element);
      })
      .map((element) => {
        const { localName, className } = element.parentElement ?? element;
        return `${element.localName} “${(element.textContent ?? '').trim()}” in ${localName}.${className}`;
      });
  });
}
