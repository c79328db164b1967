import type { Sentences } from '../../conversation/sentences.ts';

/** The words of the page's frame, by their places in chat.html. */
export type FrameWords = Record<string, string>;

/** What the page's own script says, by the names it uses. */
export type ScriptWords = Record<string, string>;

/** All words of the page in one language. `operator` runs the service; null: it is a trial. */
export function pageWords(
  { say }: Sentences,
  language: string,
  operator: string | null,
): { frame: FrameWords; script: ScriptWords; telegram: (name: string) => string } {
  const of = (key: string) => say(language, key);
  return {
    frame: {
      title: of('web:title'),
      name: of('web:name'),
      who: operator === null ? of('web:trial') : say(language, 'web:operator', { operator }),
      connecting: of('web:connecting'),
      needs_script: of('web:needs_script'),
      log: of('web:log'),
      intro: of('web:intro'),
      begin: of('web:begin'),
      write: of('web:write'),
      hint: of('web:hint'),
      send: of('web:send'),
      shared: of('web:shared'),
    },
    script: {
      you: of('web:you'),
      bot: of('web:name'),
      choices: of('web:choices'),
      hello: of('web:hello'),
      sending: of('web:sending'),
      sent: of('web:sent'),
      waiting: of('web:waiting'),
      refused: of('web:refused'),
      long: of('web:too_long'),
      connecting: of('web:connecting'),
      connected: of('web:connected'),
      lost: of('web:lost'),
      cookie: of('web:no_cookie'),
    },
    telegram: (name) => say(language, 'web:telegram', { name }),
  };
}
