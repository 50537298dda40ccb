import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROSE_FOLDER, proseId } from './prose/address.ts';
import { settingsFrom } from './settings.ts';

const { workspace } = settingsFrom(process.env);

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: pathToFileURL(`${join(workspace, PROSE_FOLDER)}/`),
      pattern: '**/*.mdx',
      generateId: ({ entry }) => proseId(entry),
    }),
    schema: docsSchema(),
  }),
};
