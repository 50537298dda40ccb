// What is printed is made from the same prose; Astro looks for this file beside the pages.
export { collections } from '../content.config.ts';
