import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_SEEING, isAudience, type Audience } from '../model/audience.ts';
import { isDay, isMonth, type Day, type Month } from '../model/month.ts';

/** What a build is told from outside. Scripts hand it to Astro through the environment. */
export interface Settings {
  /** Absolute path of the folder with `content/` and `data/`. */
  readonly workspace: string;
  /** The as-of date where one was asked for; the site's own policy decides otherwise. */
  readonly asOf?: Day;
  /** The path under which the site is served, with slashes at both ends. */
  readonly base: string;
  /** The origin it is served from, where canonical links and a site map are wanted. */
  readonly origin?: string;
  /** Whom the site is for: what is not for them is nowhere in it. */
  readonly audience: Audience;
  /** The month whose documents are to be printed: only the pages that are printed are made then. */
  readonly printed?: Month;
}

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const { SQH_AS_OF: asOf, SQH_AUDIENCE: audience, SQH_PRINTED: printed } = env;
  return {
    workspace: resolve(env['SQH_WORKSPACE'] ?? PROJECT),
    ...(asOf && isDay(asOf) ? { asOf } : {}),
    base: `/${(env['SQH_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    ...(env['SQH_ORIGIN'] ? { origin: env['SQH_ORIGIN'] } : {}),
    audience: isAudience(audience) ? audience : ALL_SEEING,
    ...(printed && isMonth(printed) ? { printed } : {}),
  };
}

/** The environment that `settingsFrom` reads back. With it Astro asks no network: it neither reports nor looks for updates. */
export function environmentOf(settings: Settings): Record<string, string> {
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    SQH_WORKSPACE: settings.workspace,
    SQH_BASE: settings.base,
    SQH_AUDIENCE: settings.audience,
    ...(settings.asOf ? { SQH_AS_OF: settings.asOf } : {}),
    ...(settings.origin ? { SQH_ORIGIN: settings.origin } : {}),
    ...(settings.printed ? { SQH_PRINTED: settings.printed } : {}),
  };
}
