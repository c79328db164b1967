/** What the Cloud API takes, as documented; a wrong message meets the documented error. */

export type Json = Record<string, unknown>;

export type Shown = { id: string; title: string };

/** A message as the person sees it. */
export type SentMessage = {
  wamid: string;
  to: string;
  type: string;
  text: string;
  /** Reply buttons, or the rows of a list. */
  choices: Shown[];
  as: 'text' | 'buttons' | 'list' | 'template';
  body: Json;
};

export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    readonly subcode?: number,
  ) {
    super(`(#${code})`);
  }
}

const object = (value: unknown): Json => (typeof value === 'object' && value ? value : {}) as Json;
const array = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);
const str = (value: unknown) => (typeof value === 'string' ? value : '');

function must(holds: boolean, code: number): void {
  if (!holds) throw new GraphError(400, code);
}

const within = (text: string, most: number) => text !== '' && text.length <= most;
const unlike = (all: readonly string[]) => new Set(all).size === all.length;

/** Reads what was sent, or throws the error that Meta would answer. */
export function readSent(body: Json): Omit<SentMessage, 'wamid'> {
  must(body.messaging_product === 'whatsapp', 100);
  must(body.recipient_type === 'individual', 100);
  const to = str(body.to) || str(body.recipient);
  must(/^\d{5,20}$/.test(str(body.to)) || /^[A-Z]{2}\.\w{1,128}$/.test(str(body.recipient)), 100);
  const type = str(body.type);
  if (type === 'text') {
    const text = object(body.text);
    must(within(str(text.body), 4096) && text.preview_url === false, 100);
    return { to, type, text: str(text.body), choices: [], as: 'text', body };
  }
  if (type === 'interactive') return { to, type, body, ...interactive(object(body.interactive)) };
  must(type === 'template', 131051);
  const template = object(body.template);
  const parameters = array(template.components).flatMap((one) => array(one.parameters));
  for (const { type: kind, text } of parameters)
    must(kind === 'text' && within(str(text), 1024) && !/[\n\t]| {5}/.test(str(text)), 132012);
  must(str(object(template.language).code) !== '', 132001);
  const text = [template.name, ...parameters.map((one) => one.text)].join('|');
  return { to, type, text, choices: [], as: 'template', body };
}

function interactive({ type, body, action }: Json): Pick<SentMessage, 'text' | 'choices' | 'as'> {
  const text = str(object(body).text);
  must(within(text, 1024), 131009);
  const { buttons, button, sections } = object(action);
  const list = type === 'list';
  const choices = list
    ? array(sections).flatMap((one) => array(one.rows))
    : array(buttons).map((one) => object(one.reply));
  const shown = choices.map(({ id, title }) => ({ id: str(id), title: str(title) }));
  must(shown.length > 0 && shown.length <= (list ? 10 : 3), 131009);
  must(unlike(shown.map(({ id }) => id)) && unlike(shown.map(({ title }) => title)), 131009);
  for (const { id, title } of shown)
    must(within(id, list ? 200 : 256) && within(title, list ? 24 : 20), 131009);
  if (list) must(within(str(button), 20), 131009);
  else must(type === 'button', 131009);
  return { text, choices: shown, as: list ? 'list' : 'buttons' };
}
