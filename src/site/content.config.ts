import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { READER_ROLES } from '../model/reader-roles.ts';
import { PROSE_FOLDER, proseId } from './prose/address.ts';
import { settingsFrom } from './settings.ts';

/** What our pages say beyond Starlight's: the department that answers for them, and whom they are for. Check has judged both. */
const extend = z.object({ owner: z.string().optional(), roles: z.array(z.enum(READER_ROLES)).optional() });

const { workspace } = settingsFrom(process.env);

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: pathToFileURL(`${join(workspace, PROSE_FOLDER)}/`),
      pattern: '**/*.mdx',
      generateId: ({ entry }) => proseId(entry),
    }),
    schema: docsSchema({ extend }),
  }),
};
