import { stagesOf } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { counted } from './format.ts';
import { linkTo, type Link } from './links.ts';

export interface DiagramStage extends Link {
  readonly number: number;
  readonly customerStep?: string;
  readonly hasGate: boolean;
  /** The process it goes on in. */
  readonly continuesIn?: Link;
}

/** A process as it is drawn, and as it is told to those who cannot see it. */
export interface ProcessDiagram extends Link {
  /** How many stages and gates it has, in a sentence. */
  readonly finding: string;
  /** All that the drawing says, in a text. */
  readonly description: string;
  readonly stages: readonly DiagramStage[];
}

/** The stages of a process in their order; undefined for an id that there is not. */
export function processDiagramOf(process: string, context: Context): ProcessDiagram | undefined {
  const { say, workspace } = context;
  if (!workspace.records.process.has(process)) return undefined;
  const link = linkTo('process', process, context);
  const stages = stagesOf(workspace, process).map(({ id, value }, i): DiagramStage => {
    const { customerStep, gate, continuesIn } = value;
    return {
      ...linkTo('stage', id, context),
      number: i + 1,
      ...(customerStep !== undefined && { customerStep }),
      hasGate: gate !== undefined,
      ...(continuesIn !== undefined && { continuesIn: linkTo('process', continuesIn, context) }),
    };
  });
  const gates = stages.filter(({ hasGate }) => hasGate).length;
  return {
    ...link,
    finding: say({
      zh: `${link.name}：${stages.length} 个环节，${gates} 个评审点`,
      en: `${link.name}: ${counted(stages.length, 'stage')}, ${counted(gates, 'review gate')}`,
    }),
    description: stages.map((stage) => told(stage, context)).join(say({ zh: '', en: ' ' })),
    stages,
  };
}

/** A stage in a sentence, for the description of the drawing. */
function told({ number, name, customerStep, hasGate, continuesIn }: DiagramStage, { say }: Context): string {
  const customer =
    customerStep === undefined
      ? { zh: '', en: '' }
      : { zh: `，客户：${customerStep}`, en: ` (customer: ${customerStep})` };
  const gate = hasGate ? { zh: '，之后有评审点', en: ', then a review gate' } : { zh: '', en: '' };
  const onward = continuesIn
    ? { zh: `，转入${continuesIn.name}`, en: `, goes on in ${continuesIn.name}` }
    : { zh: '', en: '' };
  return say({
    zh: `${number}. ${name}${customer.zh}${gate.zh}${onward.zh}。`,
    en: `${number}. ${name}${customer.en}${gate.en}${onward.en}.`,
  });
}
