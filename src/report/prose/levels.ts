import type { Context } from '../context.ts';
import { counted } from '../format.ts';

/** A level of supervision in a line. */
export interface LevelLine {
  readonly name: string;
  readonly due: string;
  readonly signer: string;
  readonly reply: string;
  readonly deduction: string;
}

/** The levels of supervision, lowest first, as the rules have them; a dash for what they leave open. */
export function levelLines({ workspace, say }: Context): LevelLine[] {
  const levels = workspace.records.supervision.get('supervision')?.value.levels ?? [];
  return [...levels]
    .sort((a, b) => a.level - b.level)
    .map(({ name, afterDays, signer, reply, deduction }) => ({
      name,
      due:
        afterDays === 0
          ? say({ zh: '一逾期就发', en: 'As soon as it is late' })
          : say({ zh: `逾期满 ${afterDays} 天`, en: `${counted(afterDays, 'day')} overdue` }),
      signer,
      reply: reply === undefined ? '—' : say({ zh: `${reply} 个工作日内`, en: `In ${counted(reply, 'working day')}` }),
      deduction: deduction === undefined ? '—' : say({ zh: `${deduction} 分`, en: counted(deduction, 'point') }),
    }));
}
