import type { PageInfo } from './layouts/page.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by `layouts/Page.astro`: this page is made from records, not from prose. */
      page?: PageInfo;
    }
  }
}
