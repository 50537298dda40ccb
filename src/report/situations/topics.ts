import type { Bilingual } from '../../model/diagnostic.ts';
import type { SituationTopic } from '../../model/records/situation.ts';

/** What customers come with, in few words: they are headings and places to jump to. */
export const TOPIC_NAMES: Readonly<Record<SituationTopic, Bilingual>> = {
  billing: { zh: '费用', en: 'Charges' },
  orders: { zh: '办业务', en: 'Orders' },
  network: { zh: '手机网络', en: 'Mobile network' },
  broadband: { zh: '宽带', en: 'Broadband' },
  hall: { zh: '营业厅', en: 'Hall' },
  hotline: { zh: '热线', en: 'Hotline' },
  complaints: { zh: '投诉', en: 'Complaints' },
  privacy: { zh: '安全与隐私', en: 'Safety and privacy' },
};
