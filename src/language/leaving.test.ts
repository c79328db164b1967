import { describe, expect, it } from 'vitest';
import { readLeaving } from './leaving.ts';

describe('a worker who is to be taken out of the list', () => {
  it.each([
    'Endang sudah keluar, hapus',
    'Endang wis metu',
    'bu, Endang sudah keluar kerja bulan lalu',
    'endang resign',
    'endang sdh kluar minggu kmrin, hapus',
    'Endang ora kerja maning',
    'yang endang sudah tidak bekerja lagi',
    'mbak endang sampun medal pak',
  ])('has left: "%s"', (text) => {
    expect(readLeaving(text)).toEqual({ names: ['endang'], left: true });
  });

  it.each([
    'hapus Endang',
    'endang dihapus saja dari daftar',
    'tolong coret endang',
    'keluarkan Endang',
  ])('why is not said: "%s"', (text) => {
    expect(readLeaving(text)).toEqual({ names: ['endang'], left: false });
  });

  it('is named by all of his name', () => {
    expect(readLeaving('Endang Susilowati wis metu')?.names).toEqual(['endang', 'susilowati']);
  });

  it.each(['hapus', 'sudah keluar', 'hapus data', 'Endang', 'Endang keluar?', '2jt', ''])(
    'is nobody in "%s"',
    (text) => {
      expect(readLeaving(text)).toBeNull();
    },
  );

  it('leaves words that are no name for the talk to judge', () => {
    expect(readLeaving('hapus NIK Endang')?.names).toEqual(['nik', 'endang']);
    expect(readLeaving('kalau Endang keluar gimana')?.names).toContain('kalau');
  });
});
