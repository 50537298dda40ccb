import { nearest } from '../../../src/model/nearest.ts';
import type { Channel } from '../../../src/model/records/notices.ts';
import type { Catalogue } from '../../../src/model/workspace.ts';
import { UsageError } from '../command.ts';

/** The channels of a workspace, or the one that is asked for. Throws `UsageError` where there is none. */
export function chosenChannels({ notices }: Catalogue, asked: string | undefined): readonly Channel[] {
  const channels = notices.get('notices')?.value.channels ?? [];
  if (channels.length === 0) {
    throw new UsageError({
      zh: '没有渠道：请在 content/notices.yaml 写明发到哪里',
      en: 'There are no channels: say in content/notices.yaml where notices go',
    });
  }
  if (asked === undefined) return channels;
  const found = channels.filter(({ id }) => id === asked);
  if (found.length > 0) return found;
  throw unknown(
    { zh: '渠道', en: 'channel' },
    asked,
    channels.map(({ id }) => id),
  );
}

/** A department that is asked for, if there is one of that id. Throws `UsageError`. */
export function knownDepartment({ department }: Catalogue, asked: string | undefined): string | undefined {
  if (asked === undefined || department.has(asked)) return asked;
  throw unknown({ zh: '部门', en: 'department' }, asked, [...department.keys()]);
}

function unknown(what: { zh: string; en: string }, asked: string, all: readonly string[]): UsageError {
  const near = nearest(asked, all).length > 0 ? nearest(asked, all) : all;
  return new UsageError({
    zh: `没有${what.zh}“${asked}”；有：${near.join('、')}`,
    en: `There is no ${what.en} “${asked}”; there is: ${near.join(', ')}`,
  });
}
