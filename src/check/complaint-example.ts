import type { ExampleFiles } from '../model/rule.ts';

export const CATEGORIES = 'content/complaints/categories.yaml';
export const COMPLAINTS = 'data/2026-10/complaints.csv';

/** Categories by id, each with keys of its own; the customer service owns them all. */
export function categories(keys: Readonly<Record<string, string>>): string {
  const lines = Object.entries(keys).map(
    ([id, more]) => `  - { id: ${id}, name: ${id}, owner: customer-service${more === '' ? '' : `, ${more}`} }\n`,
  );
  return `categories:\n${lines.join('')}`;
}

/** A category with one below it. */
export const CHANNELS = categories({ channels: '', 'hall-queue': 'parent: channels' });

/** A month's file of complaints. */
export function complaints(...rows: string[]): string {
  return ['unit,category,complaints,repeat', ...rows, ''].join('\n');
}

/** Complaints of October about the category of halls' queues and the one above it. */
export function october(...rows: string[]): ExampleFiles {
  return { [CATEGORIES]: CHANNELS, [COMPLAINTS]: complaints(...rows) };
}
