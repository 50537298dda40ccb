import type { Context } from '../context.ts';
import type { Fact } from './types.ts';

/** As of when it was made. */
export function noteOf(day: string, { say }: Context): string {
  return say({
    zh: `由手册按 ${day} 的数据、任务和议定事项生成。`,
    en: `Made by the handbook from figures, tasks and decisions as of ${day}.`,
  });
}

/** Who prepares it, and for whom. */
export function hostFacts(
  { host, participants }: { readonly host: string; readonly participants: readonly string[] },
  { say, format, names }: Context,
): Fact[] {
  return [
    { label: say({ zh: '承办', en: 'Prepared by' }), text: names.of('department', host) },
    { label: say({ zh: '参加', en: 'Participants' }), text: format.list(participants) },
  ];
}
