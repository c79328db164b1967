import { describe, expect, it } from 'vitest';
import { checked, loginFor } from './entry.ts';

const told = { name: ' Siti  Aminah ', role: 'officer', org: '', areas: [] };

describe('who is to be added', () => {
  it('is tidied', () => {
    expect(checked({ ...told, areas: ['33.27.12', '33.27.05', '33.27.12'] }, '33.27')).toEqual({
      name: 'Siti Aminah',
      role: 'officer',
      org: null,
      areas: ['33.27.05', '33.27.12'],
    });
  });

  it('needs a name, a role that there is, and kecamatan of the region', () => {
    expect(checked({ ...told, name: ' \u200b' }, '33.27')).toBe('name');
    expect(checked({ ...told, name: 'a'.repeat(81) }, '33.27')).toBe('name');
    expect(checked({ ...told, role: 'root' }, '33.27')).toBe('role');
    expect(checked({ ...told, areas: ['33.28.01'] }, '33.27')).toBe('area');
  });

  it('needs an office where only what is shared with it is seen, and has none elsewhere', () => {
    for (const role of ['partner', 'prosecutor']) {
      expect(checked({ ...told, role }, '33.27')).toBe('org');
      expect(checked({ ...told, role, org: 'Dinas A' }, '33.27')).toMatchObject({ org: 'Dinas A' });
    }
    expect(checked({ ...told, org: 'Dinas A' }, '33.27')).toMatchObject({ org: null });
    const auditor = { ...told, role: 'auditor', areas: ['33.27.05'] };
    expect(checked(auditor, '33.27')).toMatchObject({ areas: [] });
  });

  it('signs in with a name of small letters, made of the own name where none is given', () => {
    expect(loginFor('', 'Siti Aminah, S.E.')).toBe('siti.aminah.s.e');
    expect(loginFor('', 'José')).toBe('jose');
    expect(loginFor('', 'Bu')).toBe('bu0');
    expect(loginFor(' Siti_A ', 'x')).toBe('siti_a');
    for (const wrong of ['si', 'siti aminah', '<b>siti', '.siti'])
      expect(loginFor(wrong, 'x')).toBe(null);
    expect(loginFor('', '王')).toBe('000');
  });
});
