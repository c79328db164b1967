import { describe, expect, it } from 'vitest';
import {
  allRegencies,
  districtName,
  districtsOf,
  provinceName,
  provinceNames,
  regencyName,
  villagesOf,
} from './regions.ts';

describe('the list of regions', () => {
  it('has the 38 provinces and 514 regencies and cities of today', () => {
    expect(provinceNames()).toHaveLength(38);
    expect(allRegencies()).toHaveLength(514);
  });
  it('has the 7,285 districts of today, each with a code and a plain name', () => {
    const districts = allRegencies().flatMap(({ code }) => districtsOf(code));
    expect(districts).toHaveLength(7285);
    expect(new Set(districts.map(({ code }) => code)).size).toBe(7285);
    const crooked = districts.filter(
      ({ code, name }) =>
        !/^\d\d\.\d\d\.\d\d$/.test(code) || !/^[A-Z0-9][\w .'()/-]*[\w)']$/.test(name),
    );
    expect(crooked).toEqual([]);
  });
  it('has the 14 kecamatan and 223 villages of Kabupaten Pemalang', () => {
    const districts = districtsOf('33.27');
    expect(districts).toHaveLength(14);
    expect(districts.flatMap(({ code }) => villagesOf(code))).toHaveLength(223);
  });
  it('names regions the way people do', () => {
    expect(provinceName('33')).toBe('Jawa Tengah');
    expect(provinceName('31')).toBe('DKI Jakarta');
    expect(regencyName('33.27')).toBe('Kab. Pemalang');
    expect(regencyName('31.74')).toBe('Kota Jakarta Selatan');
    expect(regencyName('31.01')).toBe('Kab. Kepulauan Seribu');
    expect(districtName('33.27.12')).toBe('Comal');
    expect(provinceName('34')).toBe('DI Yogyakarta');
    expect(regencyName('71.09')).toBe('Kab. Kepulauan Siau Tagulandang Biaro');
    expect(districtName('52.05.03')).toBe("Hu'u");
  });
  it('writes every regency as "Kab." or "Kota"', () => {
    const crooked = allRegencies().filter(
      ({ name }) =>
        !/^(?:Kab\.|Kota) [A-Z]\S*(?: \S+)*$/.test(name) ||
        /Administrasi|Kabupaten|Kep\./.test(name),
    );
    expect(crooked).toEqual([]);
  });
  it('spells right what the source has misspelt', () => {
    const codes = ['16.06.13', '32.03.06', '32.03.18', '32.03.20', '32.09.22'];
    const names = ['Lawang Wetan', 'Bojongpicung', 'Pagelaran', 'Cibinong', 'Kapetakan'];
    expect(codes.map(districtName)).toEqual(names);
  });
  it('knows no region that does not exist', () => {
    expect([provinceName('99'), regencyName('33.99'), districtName('33.27.99')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(districtName('')).toBeNull();
    expect(districtsOf('99.99')).toEqual([]);
  });
});
