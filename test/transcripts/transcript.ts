import { withoutLinks } from '../../src/conversation/form-link.ts';
import type { Outbound } from '../../src/platform/message.ts';
import { startTalk, type TestTalk } from '../support/talk.ts';
import { officeLine } from './office-line.ts';

const UNITS: Readonly<Record<string, number>> = {
  menit: 60_000,
  jam: 3_600_000,
  hari: 86_400_000,
};
/** Shown where the bot says nothing. */
const SILENT = '(bot diam)';
/** Written for a line end within one message. */
const LINE_END = ' ⏎ ';
const MEDIA: Readonly<Record<string, string>> = {
  suara: 'voice',
  foto: 'photo',
  stiker: 'sticker',
  kontak: 'contact',
};

/** What is looked at after each of the owner's lines: what was said, and the answer as it is shown. */
export type After = (talk: TestTalk, said: string, told: readonly string[]) => Promise<void>;

/**
 * Plays the owner's side of a transcript (lines that begin with ">") through the real engine and
 * gives the whole transcript: both sides, then what the officers see of it.
 *
 * Besides texts the owner's lines may be `[tombol X]` (presses the button X of the last question,
 * or types X where there are none), `[tombol lama X]` (of an earlier question), `[suara]`,
 * `[foto]`, `[stiker]`, `[kontak]`; a line that begins with "+" is sent together with the one
 * before; " ⏎ " is a line end within a message; a line `(3 hari kemudian)` lets time pass.
 *
 * Lines that begin with "*" are the office's (`officeLine`). In the head, `Penyelenggara: …` names the
 * operator, and `NIK diminta: form` is a channel on which numbers are left to the form.
 */
export async function play(
  source: string,
  buttons: boolean,
  after: After = async () => {},
): Promise<string> {
  const operator = /^Penyelenggara: (.+)$/m.exec(source)?.[1];
  const numbers = /^NIK diminta: (.+)$/m.exec(source)?.[1];
  const env: Record<string, string> = {
    ...(operator ? { SIAP_OPERATOR: operator } : {}),
    ...(numbers ? { SIAP_IDENTITY_CHANNELS: `terminal=${numbers},telegram=${numbers}` } : {}),
  };
  const talk = await startTalk({ buttons, env });
  try {
    const out: string[] = [];
    let begun = false;
    const lines = source.split('\n');
    for (const [at, line] of lines.entries()) {
      if (line.startsWith('=')) break;
      if (line.startsWith('> ')) {
        begun = true;
        const more = burstAt(lines, at + 1);
        const all = [line, ...more].map((one) => one.slice(2));
        const told =
          more.length > 0
            ? shown(await talk.hearsAll(all))
            : await answers(talk, line.slice(2), buttons);
        await after(talk, line.slice(2), told);
        out.push(line, ...more, ...told, '');
      } else if (line.startsWith('* '))
        out.push(line, ...shown(await officeLine(talk, line.slice(2))), '');
      else if (line.startsWith('(') && line !== SILENT) out.push(line, '', ...passes(talk, line));
      else if (!begun && !(line === '' && out.at(-1) === '')) out.push(line);
    }
    return `${[...out, ...(await seen(talk))].join('\n')}\n`;
  } finally {
    await talk.close();
  }
}

/** The lines that are sent together with the one before them. */
function burstAt(lines: readonly string[], from: number): string[] {
  const end = lines.findIndex((line, at) => at >= from && !line.startsWith('+ '));
  return lines.slice(from, end === -1 ? lines.length : end);
}

function passes(talk: TestTalk, line: string): string[] {
  const [, count, unit] = /^\((\d+) (menit|jam|hari) kemudian\)$/.exec(line) ?? [];
  talk.pass(Number(count) * (UNITS[unit ?? ''] ?? Number.NaN));
  return [];
}

async function answers(talk: TestTalk, said: string, buttons: boolean): Promise<string[]> {
  const pressed = /^\[tombol (lama )?(.+)\]$/.exec(said);
  const media = MEDIA[/^\[(\w+)\]$/.exec(said)?.[1] ?? ''];
  if (media) return shown(await talk.hears({ kind: 'media', media: media as 'voice' }));
  if (!pressed) return shown(await talk.hears(said.replaceAll(LINE_END, '\n')));
  const [, old, label = ''] = pressed;
  if (!buttons) return shown(await talk.hears(label));
  const offers = talk
    .sentTo('owner')
    .filter((message) => message.choices?.some((choice) => choice.label === label));
  const offer = old ? offers[0] : offers.at(-1);
  const choice = offer?.choices?.find((one) => one.label === label)?.key;
  if (!offer?.menu || choice === undefined) throw new Error(`no button of the name ${label}`);
  return shown(await talk.hears({ kind: 'choice', menu: offer.menu, choice }));
}

function shown(messages: readonly Outbound[]): string[] {
  if (messages.length === 0) return [SILENT];
  return messages.flatMap(({ text, choices }) => [
    ...withoutLinks(text)
      .split('\n')
      .map((line, at) => `${at === 0 ? '<' : ' '} ${line}`.trimEnd()),
    ...(choices ? [`  [${choices.map(({ label }) => label).join('] [')}]`] : []),
  ]);
}

/** What the officers see when the talk is over. */
async function seen(talk: TestTalk): Promise<string[]> {
  const outcomes = await talk.database.followup.outcomes(0);
  const cases = await talk.database.followup.openCases();
  return [
    '= Catatan hasil',
    ...outcomes.map(({ kind, reason }) => `= ${kind}${reason ? ` (${reason})` : ''}`),
    '= Antrean petugas',
    ...cases.map(
      ({ businessName, stage, reasons }) =>
        `= ${businessName ?? 'tanpa nama'}: ${stage} (${reasons.join(', ')})`,
    ),
  ];
}
