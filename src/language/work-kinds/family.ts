import { NOT as ANY_NOT, type SpokenWork } from './vocabulary.ts';

/** "Tak gaji" is Javanese for "I pay him", "tak digaji" Indonesian for "not paid". */
const NOT = `${ANY_NOT.replace('|tak|', '|')}|tak(?= di)`;

const PAY =
  '(?:di ?|tak |saya |sy |aku |nge|ng)?(?:gaji|bayar|upah|bayaran|honor)(?:an|i|in|kan|nya|ne)?';
const UNPAID = new RegExp(
  `(?<![a-z])(?:${NOT})(?: (?:ada|ana|pakai|pake|nganggo|pernah|saya|tak|sing|yang|yg|perlu|ikut))* ?${PAY}(?![a-z])|(?<![a-z])(?:(?:yang|yg|sing) ${PAY} (?:${NOT}) (?:ada|ana|ono|wonten)|gratisan|sukarela|ikhlas|cuma-cuma|seikhlasnya|bantu aja|mung (?:mbantu|ngewangi)|cuma (?:bantu|bantu-bantu|membantu)|hanya (?:bantu|membantu)|tanpa (?:imbalan|pamrih))(?![a-z])`,
);
const PAID =
  /(?<![a-z])(?:di ?gaji|tak gaji|(?:saya|sy|aku|gw|gue|kula|kulo) gaji|dapat gaji|dapet gaji|gaji (?:juga|jg)|ikut gaji|ada gaji\w*|ana gaji\w*|dibayar|(?:saya|sy|aku|gw|gue|tak) bayar|dapat upah|diupah|dapat bayaran|gajian|gaji(?:nya|ne)? (?:\d|sama|podo|juga|tetap)|juga (?:digaji|gaji|dibayar)|(?:saya|tak|aku) (?:kasih|wenehi) gaji)(?![a-z])/;

/** Whether family that helps is paid, as the whole text says it; `family` where it does not. */
export function familyPay(said: string): SpokenWork & `family${string}` {
  if (UNPAID.test(said)) return 'family-unpaid';
  return PAID.test(said) ? 'family-paid' : 'family';
}
