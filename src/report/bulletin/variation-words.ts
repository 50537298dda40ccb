import type { Context } from '../context.ts';
import type { Variation } from '../variation.ts';

/** What kind of miss a control chart says it is, in a word or two. */
export function variationWord(variation: Variation | undefined, { say }: Context): string {
  switch (variation?.kind) {
    case 'worse':
      return say({ zh: '特殊原因变差', en: 'special cause, worse' });
    case 'better':
      return say({ zh: '好转', en: 'getting better' });
    case 'special':
      return say({ zh: '特殊原因', en: 'special cause' });
    case 'common':
      return say({ zh: '正常波动', en: 'usual ups and downs' });
    case undefined:
      return say({ zh: '月份不足', en: 'too few months' });
  }
}

/** The same with what follows from it, in a sentence. */
export function variationSentence(variation: Variation | undefined, { say }: Context): string {
  if (!variation) {
    return say({
      zh: '波动性质：可比的月份不足，尚不能判断。',
      en: 'Variation: too few comparable months to judge.',
    });
  }
  const { kind, signals } = variation;
  switch (kind) {
    case 'worse':
      return say({
        zh: `波动性质：${signals}，属特殊原因，须查明本期发生了什么并专项处置。`,
        en: `Variation: ${signals}, a special cause: find out what happened and deal with that.`,
      });
    case 'better':
      return say({
        zh: `波动性质：${signals}，好转不是偶然，但仍未到目标，现有措施应当坚持。`,
        en: `Variation: ${signals}, better not by chance, though short of the target: keep to what is being done.`,
      });
    case 'special':
      return say({
        zh: `波动性质：${signals}，属特殊原因，须查明本期发生了什么。`,
        en: `Variation: ${signals}, a special cause: find out what happened.`,
      });
    case 'common':
      return say({
        zh: '波动性质：在正常波动范围内，不是偶发，须从流程上改进，而非只追个案。',
        en: 'Variation: within its usual ups and downs; this is what the process brings forth, so change the process rather than chase cases.',
      });
  }
}
