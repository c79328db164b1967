import { describe, expect, it, onTestFinished } from 'vitest';
import { startTalk, type TestTalk } from '../../test/support/talk.ts';

const BEFORE_CONSENT = ['halo', '2', 'comal', '2jt', 'ya'];
const TO_NIK = [...BEFORE_CONSENT, 'ya', 'Warung Bu Sri'];
const ADDRESS = /http\S+\/f\/([\w-]{22})(?=\s|$)/;

const textOf = (messages: readonly { text: string }[]) =>
  messages.map(({ text }) => text).join('\n');

async function talkAt(said: readonly string[], env: Record<string, string> = {}) {
  const talk = await startTalk({ env });
  onTestFinished(() => talk.close());
  for (const text of said) await talk.hears(text);
  return talk;
}

/** The link in what was sent. */
async function linkIn(talk: TestTalk, messages: readonly { text: string }[]) {
  const token = ADDRESS.exec(textOf(messages))?.[1] ?? '';
  return { token, link: await talk.database.forms.link(token) };
}

/** Fills in an answer as the form does. */
async function fills(talk: TestTalk, key: string, value: string | object, subject = 'w1') {
  const { link } = await linkIn(talk, talk.sentTo('owner'));
  if (!link) throw new Error('no link');
  const storage = { sealed: true, lookup: null };
  const answers = [{ subject, key, value: value as never, storage }];
  await talk.database.write((tx) => tx.fill(link, answers, 'form', talk.app.clock.now()));
  return await talk.office({ kind: 'filled', fields: [{ subject, key }] });
}

describe('FORM in the chat', () => {
  it('hands out a link to the form, and the open question stays open', async () => {
    const talk = await talkAt(TO_NIK);
    const answer = await talk.hears('FORM');
    const { link } = await linkIn(talk, answer);
    expect(link).toMatchObject({ purpose: 'owner', subject: null, usedAt: null, endedAt: null });
    expect(answer.at(-1)?.text).toContain('NIK-nya?');
  });

  it('puts the link in a message of its own', async () => {
    const talk = await talkAt(TO_NIK);
    const holding = (await talk.hears('form')).filter(({ text }) => ADDRESS.test(text));
    expect(holding.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Ini formulir Bapak\/Ibu, buka di HP ini: \S+$/),
    ]);
  });

  it('asks for the consent first, and makes no link without it', async () => {
    const talk = await talkAt(BEFORE_CONSENT.slice(0, 4));
    expect(textOf(await talk.hears('formulir'))).toContain('Setuju?');
    expect(textOf(await talk.hears('tidak'))).not.toMatch(ADDRESS);
    await talk.hears('form');
    expect(textOf(await talk.hears('ya'))).toMatch(ADDRESS);
  });

  it('again makes a new link and ends the old one', async () => {
    const talk = await talkAt(TO_NIK);
    const first = await linkIn(talk, await talk.hears('form'));
    const second = await linkIn(talk, await talk.hears('ganti hp'));
    expect(second.token).not.toBe(first.token);
    expect((await talk.database.forms.link(first.token))?.endedAt).not.toBeNull();
    expect(second.link?.endedAt).toBeNull();
  });

  it('leaves no address that opens anything in the transcript that officers read', async () => {
    const talk = await talkAt(TO_NIK);
    const { link } = await linkIn(talk, await talk.hears('form'));
    const { turns } = await talk.database.chat.last(link?.employerId ?? '', 50);
    const text = turns.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
    expect(text).toContain('/f/…');
    expect(text).not.toMatch(ADDRESS);
  });
});

describe('what is filled in on the form', () => {
  it('is said by nobody in the chat, and the next answer is asked for before it counts', async () => {
    const talk = await talkAt([...TO_NIK, 'form']);
    const nik = { nik: '3327081708909931', birth: '1990-08-17', sex: 'M', region: 'Comal' };
    expect(await fills(talk, 'nik', nik)).toEqual([]);
    // She has not seen the question for the name.
    const answer = textOf(await talk.hears('3327085708909932'));
    expect(answer).toContain('diisi lewat formulir');
    expect(answer).toContain('Siapa namanya');
    expect(textOf(await talk.hears('Slamet'))).toContain('Slamet');
  });

  it('leaves the open question alone where it is about something else', async () => {
    const talk = await talkAt([...TO_NIK, 'form']);
    await fills(talk, 'phone', '081200000000');
    expect(textOf(await talk.hears('3327081708909931'))).toContain('lahir');
  });

  it('when sent goes on in the chat by itself, with what is there and what lacks', async () => {
    const talk = await talkAt([...TO_NIK, 'form']);
    await fills(talk, 'name', 'Slamet');
    const answer = textOf(await talk.office({ kind: 'news', flow: 'form-sent', input: {} }));
    expect(answer).toContain('formulirnya sudah masuk: 1 pekerja');
    expect(answer).toContain('NIK');
  });

  it('waits with that while a person has the talk', async () => {
    const talk = await talkAt([...TO_NIK, 'form']);
    await fills(talk, 'name', 'Slamet');
    await talk.office({ kind: 'officer', does: 'join', by: 'o1', name: 'Rini' });
    expect(await talk.office({ kind: 'news', flow: 'form-sent', input: {} })).toEqual([]);
    const back = textOf(await talk.office({ kind: 'officer', does: 'leave', by: 'o1' }));
    expect(back).toContain('formulirnya sudah masuk');
  });
});

describe('a worker’s own link', () => {
  const WITH_WORKER = [...TO_NIK, 'nanti', 'Slamet', '2jt'];

  it('comes with a text to be passed on, alone in its message', async () => {
    const talk = await talkAt(WITH_WORKER);
    const answer = await talk.hears('biar Slamet isi sendiri');
    const text = answer.find((one) => ADDRESS.test(one.text))?.text ?? '';
    expect(text).toContain('Slamet, Warung Bu Sri menyiapkan pendaftaran');
    const { link } = await linkIn(talk, answer);
    expect(link).toMatchObject({ purpose: 'worker', subject: 'w1' });
    expect(answer.at(-1)?.text).not.toMatch(ADDRESS);
  });

  it('is for the worker who is being asked about where none is named', async () => {
    const talk = await talkAt([...WITH_WORKER, 'ya', 'nanti', 'Warni']);
    const { link } = await linkIn(talk, await talk.hears('biar dia isi sendiri'));
    expect(link?.subject).toBe('w2');
  });

  it('tells the owner that he has answered, and no more', async () => {
    const talk = await talkAt(WITH_WORKER);
    const input = { subject: 'w1', objects: false };
    const answer = textOf(await talk.office({ kind: 'news', flow: 'worker-told', input }));
    expect(answer).toContain('Slamet sudah mengisi datanya sendiri');
  });

  it('opens a case when he objects', async () => {
    const talk = await talkAt(WITH_WORKER);
    const input = { subject: 'w1', objects: true };
    const answer = textOf(await talk.office({ kind: 'news', flow: 'worker-told', input }));
    expect(answer).toContain('keberatan');
    const reasons = async () =>
      (await talk.database.followup.openCases()).flatMap((one) => one.reasons);
    expect(await reasons()).toContain('worker_objects');
    const better = { subject: 'w1', objects: false };
    await talk.office({ kind: 'news', flow: 'worker-told', input: better });
    expect(await reasons()).not.toContain('worker_objects');
  });
});

describe('a channel on which identity numbers may not be asked for', () => {
  const FORM_ONLY = { SIAP_IDENTITY_CHANNELS: 'terminal=form' };

  it('hands out the form instead, and asks for names and wages if she would rather go on', async () => {
    const talk = await talkAt([...BEFORE_CONSENT, 'ya'], FORM_ONLY);
    const answer = textOf(await talk.hears('Warung Bu Sri'));
    expect(answer).toMatch(ADDRESS);
    expect(answer).toContain('NIK dan nomor KK diisi di formulir');
    expect(textOf(await talk.hears('1'))).toContain('Siapa namanya');
    expect(textOf(await talk.hears('Slamet'))).not.toContain('NIK');
  });

  it('never asks for one, to the end of the list', async () => {
    const talk = await talkAt([...BEFORE_CONSENT, 'ya', 'Warung Bu Sri', '1'], FORM_ONLY);
    const asked: string[] = [];
    for (const text of ['Slamet', '2jt', 'ya', 'Warni', '2jt', '1', '1', '3', 'nanti'])
      asked.push(textOf(await talk.hears(text)));
    expect(asked.join('\n')).not.toMatch(/berapa NIK|NIK-nya\?|nomor KK .*\?/i);
  });

  it('takes one that is typed all the same, and does not repeat it', async () => {
    const talk = await talkAt([...BEFORE_CONSENT, 'ya', 'Warung Bu Sri', '1'], FORM_ONLY);
    const answer = textOf(await talk.hears('Slamet 3327081708909931 2jt'));
    expect(answer).not.toContain('3327081708909931');
    expect(textOf(talk.sentTo('owner'))).toContain('3327••••••••9931');
  });

  it('says so where nobody can tell whose number it is', async () => {
    const talk = await talkAt([...BEFORE_CONSENT, 'ya', 'Warung Bu Sri', '1', 'Slamet'], FORM_ONLY);
    for (const text of ['2jt', 'tidak', 'nanti']) await talk.hears(text);
    const answer = textOf(await talk.hears('3327081708909931'));
    expect(answer).toContain('Isi saja di formulir: tulis FORM');
    expect(answer).not.toContain('belum menangkap');
  });

  it('corrects a number by the form', async () => {
    const talk = await talkAt(
      [...BEFORE_CONSENT, 'ya', 'Warung Bu Sri', '1', 'Slamet 3327081708909931 2jt'],
      FORM_ONLY,
    );
    const answer = textOf(await talk.hears('NIK Slamet salah'));
    expect(answer).toMatch(ADDRESS);
    expect(answer).not.toContain('Berapa NIK');
  });
});
