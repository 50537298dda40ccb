import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { READER_ROLES } from '../model/reader-roles.ts';
import { AUDIENCES } from '../model/audience.ts';
import { PROSE_FOLDER, proseId } from './prose/address.ts';
import { writtenFor } from './prose/written-for.ts';
import { settingsFrom } from './settings.ts';

/** What our pages say beyond Starlight's: who answers for them, who needs them, and who may see them. Check has judged it all. */
const extend = z.object({
  owner: z.string().optional(),
  roles: z.array(z.enum(READER_ROLES)).optional(),
  audience: z.enum(AUDIENCES).optional(),
});

const settings = settingsFrom(process.env);

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: pathToFileURL(`${join(settings.workspace, PROSE_FOLDER)}/`),
      pattern: writtenFor(settings),
      generateId: ({ entry }) => proseId(entry),
    }),
    schema: docsSchema({ extend }),
  }),
};
