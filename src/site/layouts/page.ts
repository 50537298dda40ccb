import type { Month } from '../../model/month.ts';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** What a page says about itself. */
export interface PageInfo {
  /** Of the window, of links and, unless there is a finding, of the page. */
  readonly title: string;
  /** The heading where it says more than the title: "云岭分公司:得分降至 88.94". */
  readonly heading?: string;
  readonly description?: string;
  /** The way here, without the home page and without this page. */
  readonly crumbs?: readonly Crumb[];
  /** The month the page is about. */
  readonly month?: Month;
  /** The department that answers for the page. */
  readonly owner?: string;
  /** The file to edit, relative to the workspace. */
  readonly source?: string;
  /** The feed of what the page lists. */
  readonly feed?: string;
  /** False keeps the page out of the search index: months that have passed. */
  readonly searchable?: boolean;
}
