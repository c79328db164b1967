/** What says that who comes next is one of the number already told: "1 nya", "termasuk". */
const AMONG =
  /(?<![a-z\d.,])(?:termasuk|salah ?satu(?:nya|ne)|(?:satu|siji|dua|loro|[1-9]) ?-?(?:nya|ne)|(?:yang|yg|sing) (?:satu|siji|1))(?: (?:itu|ada|adalah|si|juga))*[ :]*$/;
/** Whose family it is, and that it is one's own. */
const WHOSE =
  /^ ?(?:saya|sy|aku|inyong|enyong|nyong|kulo|kula|gw|gue|ku|sendiri|sndiri|dewek|dhewe|kandung|ipar|perempuan|laki-laki)(?![a-z])/;

/**
 * "4 orang, 1 nya kakak saya": the text without that part, as the kakak is one of the four; null
 * where the people found at `from` to `to` are not said to be among the others.
 */
export function withoutAmong(
  said: string,
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  const before = AMONG.exec(said.slice(0, from));
  if (before === null || said.slice(0, before.index).trim() === '') return null;
  let rest = said.slice(to);
  for (let whose = WHOSE.exec(rest); whose; whose = WHOSE.exec(rest))
    rest = rest.slice(whose[0].length);
  return `${said.slice(0, before.index)} ${rest}`.trim();
}
