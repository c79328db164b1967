import { may, type Right, type Role } from '../rights.ts';

/** The console's menu, in its order; each sees the entries that he has the right to. */
export const MENU: readonly { name: string; path: string; right: Right }[] = [
  { name: 'queue', path: '', right: 'see the queue' },
  { name: 'shared', path: '/bagian', right: 'see what is shared' },
  { name: 'figures', path: '/angka', right: 'see figures' },
  { name: 'reminders', path: '/pengingat', right: 'see figures' },
  { name: 'content', path: '/isi', right: 'see the content' },
  { name: 'codes', path: '/kode-hasil', right: 'change outcome codes' },
  { name: 'replies', path: '/balasan', right: 'change canned replies' },
  { name: 'misunderstood', path: '/salah-paham', right: 'label sentences' },
  { name: 'trail', path: '/jejak', right: 'read the trail' },
  { name: 'channels', path: '/saluran', right: 'see the channels' },
  { name: 'officers', path: '/petugas', right: 'manage officers' },
];

/** The page that somebody of this role begins at, below /office: the first of his menu. */
export function homeOf(role: Role): string {
  return MENU.find(({ right }) => may(role, right))?.path || '/';
}
