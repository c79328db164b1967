import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, startOffice } from './house.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

it('an officer sees an owner who asked for a person', async () => {
  await office.owner('081', 'halo', 'petugas');
  const desk = await office.desk('officer');
  const { status, html } = await desk.get('/');
  expect(status).toBe(200);
  expect(html).toContain('minta bicara dengan petugas');
});

it('who is not signed in is led to sign in', async () => {
  const answer = await fetch(`${office.url}/office/?tampilan=siap`, { redirect: 'manual' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/^\/office\/masuk\?ke=/);
});

it('an auditor has no queue', async () => {
  const desk = await office.desk('auditor');
  expect((await desk.get('/')).status).toBe(403);
});
