export { draftOrder, type OrderDraft } from './draft.ts';
export { dueLines } from './due.ts';
export { draftForm, formAddresses, formAt, orderForm } from './form.ts';
export { lastNumbered, nextPlace, numberLike, type Numbered, type NumberPlace } from './numbers.ts';
export { orderLines } from './orders.ts';
export { supervisionPage } from './page.ts';
export { accountabilityRemark, downgradeRemark, pauseRemark, reopeningRemark } from './remarks.ts';
export { isOpen, levelName, ORDER_WORDS } from './words.ts';
export type * from './types.ts';
