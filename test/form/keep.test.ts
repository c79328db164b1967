import { describe, expect, it } from 'vitest';
import { flows } from '../../flows/index.ts';
import type { EmployerRecord } from '../../flows/kit/record.ts';
import { DEFAULT_LANGUAGE, loadSentences } from '../../src/conversation/sentences.ts';
import { keepPdf } from '../../src/exchange/keep/pdf.ts';
import { createForm } from '../../src/form/form.ts';
import { keepRoutes } from '../../src/form/keep/routes.ts';
import type { FormParts } from '../../src/form/parts.ts';
import type { FormLink } from '../../src/form/ports.ts';
import { tokenHash } from '../../src/platform/token-cookie.ts';
import { employerOf, NOW, nikOf, sourceOf, workerOf } from '../exchange/records.ts';
import { chatOnly } from '../support/forms.ts';
import { AGREED, startForm } from './house.ts';
import { Phone, textOf } from './phone.ts';

const TOKEN = 'a'.repeat(22);
const BROWSER = 'b'.repeat(43);
const HOUR_MS = 3_600_000;
const sentences = loadSentences();

const record = employerOf([
  workerOf(0),
  workerOf(1, { self: ['nik', 'kk', 'phone'], name: '<b>Warni</b>' }),
  workerOf(3),
]);

const opened: FormLink = {
  id: 'f1',
  employerId: 'e1',
  conversationId: 'c1',
  purpose: 'owner',
  subject: null,
  createdAt: NOW - HOUR_MS,
  expiresAt: NOW + HOUR_MS,
  session: tokenHash(BROWSER),
  openedAt: NOW - HOUR_MS,
  usedAt: null,
  endedAt: null,
};

/** Asks for a page below a link, as the browser that has opened it unless another is named. */
async function ask(
  path: string,
  link: Partial<FormLink> = {},
  { browser = BROWSER, of = record }: { browser?: string; of?: EmployerRecord } = {},
) {
  const { office } = sourceOf(of).context;
  const parts: FormParts = {
    publicUrl: 'http://localhost:8080',
    reader: {
      link: async (token) => (token === TOKEN ? { ...opened, ...link } : null),
      workerLinks: async () => [],
      state: async () => ({
        record: of,
        versions: new Map(),
        language: DEFAULT_LANGUAGE,
        channel: 'fake',
      }),
    },
    store: {
      write: async () => {
        throw new Error('a page to keep writes nothing');
      },
    },
    house: { flows, sentences, office, intents: () => [], forms: chatOnly },
    assets: { version: 'v1', get: () => null },
    clock: { now: () => NOW },
    log: { error: (event) => expect.unreachable(event) },
    wake: () => expect.unreachable('nothing was posted'),
  };
  const form = createForm(parts, keepRoutes);
  const answer = await form.request(`/${TOKEN}${path}`, {
    headers: { cookie: `siap-form=${browser}` },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { answer, bytes, html: bytes.toString('utf8'), status: answer.status };
}

describe('the page that an owner keeps', () => {
  it('shows her file with numbers masked, and nothing that a worker gave by himself', async () => {
    const { html, status } = await ask('/simpan');
    expect(status).toBe(200);
    for (const told of ['Warung Bu Sri', '3327••••••••9001', 'diisi sendiri', 'Perkiraan iuran'])
      expect(html).toContain(told);
    for (const part of ['Yang dibawa', 'Ke mana', 'Mulai bulan apa', 'Memastikan ini asli', 'DRAF'])
      expect(html).toContain(part);
    expect(html).not.toMatch(/\d{16}|(?:\+62|0)8\d{6,}/);
    expect(html).not.toContain(nikOf(1).slice(-4));
    expect(html).toContain('&lt;b&gt;Warni&lt;/b&gt;');
  });

  it('works without a script, names nobody in its title, and is kept by no browser', async () => {
    const { answer, html } = await ask('/simpan');
    expect(html).not.toMatch(/<script|style=|onclick/);
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).not.toMatch(/Sri|Warung|3327/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('leads to the paper, and back to where she came from', async () => {
    expect((await ask('/simpan')).html).toContain(`href="/f/${TOKEN}/simpan.pdf"`);
    expect((await ask('/simpan')).html).toContain(`href="/f/${TOKEN}"`);
    const sent = await ask('/simpan', { usedAt: NOW });
    expect(sent.html).toContain(`href="/f/${TOKEN}/terkirim"`);
  });
});

describe('the paper that an owner keeps', () => {
  it('comes as a file whose name tells nothing, and is kept by no browser', async () => {
    const { answer, bytes, status } = await ask('/simpan.pdf');
    expect(status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="berkas-jkn.pdf"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(bytes.equals(await keepPdf(sourceOf(record)))).toBe(true);
  });
});

describe.each(['/simpan', '/simpan.pdf'])('%s', (path) => {
  it('stays open to her browser after the form was sent, until the link is over', async () => {
    expect((await ask(path, { usedAt: NOW - 1 })).status).toBe(200);
    expect((await ask(path, { usedAt: NOW - 1, expiresAt: NOW })).status).toBe(410);
    expect((await ask(path, { endedAt: NOW - 1 })).status).toBe(410);
  });

  it.each([
    ['another browser', {}, 'c'.repeat(43), 403],
    ['another browser, after it was sent', { usedAt: NOW - 1 }, 'c'.repeat(43), 410],
    ['a browser that has not opened the link yet', { session: null, openedAt: null }, BROWSER, 303],
    ['a worker with his own link', { purpose: 'worker', subject: 'w1' }, BROWSER, 404],
  ] as const)('shows nothing to %s', async (_, link, browser, status) => {
    const refused = await ask(path, link, { browser });
    expect(refused.status).toBe(status);
    expect(refused.html).not.toMatch(/Warung|Slamet|3327|%PDF/);
  });
});

it('is reached from the form as it was filled in, before and after it was sent', async () => {
  const house = await startForm();
  try {
    await house.owner('bu sri', ...AGREED);
    const link = await house.link('bu sri');
    const phone = new Phone(house.url);
    expect(textOf((await phone.get(`${link}/simpan`)).html)).not.toContain('Perkiraan');
    await phone.open(link);
    const empty = await phone.get(`${link}/p/baru`);
    await phone.fill(empty, `${link}/p/baru`, { name: 'Warni', wage: '2,6jt', nik: nikOf(1) });
    const kept = textOf((await phone.get(`${link}/simpan`)).html);
    expect(kept).toContain('1. Warni');
    expect(kept).toContain('3327••••••••9002');
    expect(kept).toContain('Rp130.000');
    const sent = await phone.post(`${link}/kirim`, { tetap: '1' });
    expect(sent.html).toContain(`href="${link}/simpan"`);
    const paper = await phone.raw(`${link}/simpan.pdf`);
    expect(paper.status).toBe(200);
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await new Phone(house.url).get(`${link}/simpan.pdf`)).status).toBe(410);
  } finally {
    await house.stop();
  }
});
