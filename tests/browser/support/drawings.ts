import type { Page } from 'playwright-core';

/** The least contrast of text with what is behind it: WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/** Texts in the page's drawings, which axe leaves out, that stand out too little from the page; each with its contrast. */
export async function faintTexts(page: Page): Promise<string[]> {
  const contrasts = await page.evaluate(() => {
    // Relative luminance as WCAG defines it, of a colour as browsers compute it: rgb(20, 32, 43).
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = luminance(getComputedStyle(document.body).backgroundColor);
    const shown = [...document.querySelectorAll('svg text')].filter((text) => text.getClientRects().length > 0);
    return shown.map((text) => {
      const ink = luminance(getComputedStyle(text).fill);
      return { text: text.textContent, contrast: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) };
    });
  });
  return contrasts
    .filter(({ contrast }) => contrast < LEAST)
    .map(({ text, contrast }) => `${text} ${contrast.toFixed(1)}`);
}
