import type { Page } from 'playwright-core';

/** The least contrast of text with what is behind it: WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/**
 * Texts in the page's drawings, which axe leaves out, that stand out too little from what they lie on: the page, or a shape
 * of their drawing. Each with its contrast.
 */
export async function faintTexts(page: Page): Promise<string[]> {
  const contrasts = await page.evaluate((least) => {
    // Relative luminance as WCAG defines it, of a colour as browsers compute it: rgb(20, 32, 43).
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const paper = luminance(getComputedStyle(document.body).backgroundColor);
    /** The filled shape that is behind the middle of a text. */
    const behind = (text: SVGTextElement) => {
      text.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = text.getBoundingClientRect();
      const below = document.elementsFromPoint(left + width / 2, top + height / 2);
      const shape = below.find((each) => each instanceof SVGGeometryElement && getComputedStyle(each).fill !== 'none');
      return shape ? luminance(getComputedStyle(shape).fill) : paper;
    };
    const shown = [...document.querySelectorAll<SVGTextElement>('svg text')];
    return shown
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => {
        const ink = luminance(getComputedStyle(text).fill);
        const onPaper = contrast(ink, paper);
        // Asking what is behind moves the page, so only those are asked that would not do on the page itself.
        return { text: text.textContent, contrast: onPaper < least ? contrast(ink, behind(text)) : onPaper };
      });
  }, LEAST);
  return contrasts
    .filter(({ contrast }) => contrast < LEAST)
    .map(({ text, contrast }) => `${text} ${contrast.toFixed(1)}`);
}
