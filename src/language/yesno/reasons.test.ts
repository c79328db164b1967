import { describe, expect, it } from 'vitest';
import { readYesNo, type YesNoContext } from '../yesno.ts';

type Row = readonly [YesNoContext, string];

const FIRM: readonly Row[] = [
  ['reminder_ok', 'iya tolong diingetin biar ga telat bayar'],
  ['reminder_ok', 'monggo diingatkan, wong kulo pelupa'],
  ['reminder_ok', 'ya ingetin wae mas, wong sok kelalen'],
  ['reminder_ok', 'nggih mangga, kersane mboten kesupen'],
  ['reminder_ok', 'boleh bu suka lupa soalnya'],
  ['reminder_ok', 'silakan takut telat bayar'],
  ['proceed', 'gas, mumpung belum ada pembeli'],
  ['proceed', 'nggih sakniki mawon mumpung selo'],
  ['proceed', 'boleh mumpung ga sibuk'],
  ['proceed', 'oke langsung saja biar cepat selesai'],
];

const LIMITED: readonly Row[] = [
  ['reminder_ok', 'boleh, lewat wa aja ya jangan ditelpon'],
  ['reminder_ok', 'gpp diingetin tapi jangan pas jam kerja'],
  ['reminder_ok', 'iya tapi jangan pagi2 banget'],
  ['reminder_ok', 'oleh, ning aja bengi-bengi'],
  ['reminder_ok', 'mangga, nanging ampun dalu-dalu'],
  ['proceed', 'boleh tapi pelan2 ya'],
  ['has_workers', 'ada tapi belum tetap'],
];

const NO_YES: readonly Row[] = [
  ['reminder_ok', 'iya biar saya ingat sendiri aja'],
  ['reminder_ok', 'oke biar istri saya yang ingetin'],
  ['reminder_ok', 'boleh biar saya pikir dulu'],
  ['reminder_ok', 'iya ga usah soale saya ga lupa'],
  ['reminder_ok', 'iya karena wajib ya'],
  ['reminder_ok', 'jangan malem2'],
  ['reminder_ok', 'boleh tapi jangan ke nomor saya'],
  ['proceed', 'sekarang lagi repot'],
  ['proceed', 'iya lagi repot'],
  ['proceed', 'boleh tapi lagi sibuk'],
  ['proceed', 'iya biar karyawan saya yang isi'],
  ['proceed', 'iya keburu tutup besok aja'],
];

describe('a yes with something behind it', () => {
  it.each(FIRM)('to %s "%s" stays a firm yes: a reason changes nothing', (context, text) => {
    expect(readYesNo(text, context)).toEqual({ answer: 'yes' });
  });

  it.each(LIMITED)('to %s "%s" stays a firm yes: it only says when or how', (context, text) => {
    expect(readYesNo(text, context)).toEqual({ answer: 'yes' });
  });

  it.each(NO_YES)('to %s "%s" is no yes', (context, text) => {
    expect(readYesNo(text, context).answer).not.toBe('yes');
  });

  it('is shown back where fewer reminders are wished than are planned', () => {
    for (const text of ['boleh tapi jangan sering2', 'oke asal ga tiap hari']) {
      expect(readYesNo(text, 'reminder_ok'), text).toEqual({ answer: 'yes', confirm: true });
    }
  });

  it('is not firm where consent is asked, or where the reason is distrust', () => {
    const rows: readonly Row[] = [
      ['consent', 'setuju soalnya terpaksa'],
      ['reminder_ok', 'iya soalnya takut ditipu'],
    ];
    for (const [context, text] of rows) {
      const { answer, confirm } = readYesNo(text, context);
      expect(answer === 'unclear' || confirm === true, text).toBe(true);
    }
  });

  it('takes the krama "pun" for "sampun" only where it begins the answer', () => {
    expect(readYesNo('pun dangu pak', 'already_registered')).toEqual({ answer: 'yes' });
    expect(readYesNo('pun cekap', 'more_workers').answer).toBe('no');
    expect(readYesNo('apa pun', 'already_registered').answer).toBe('unclear');
  });

  it('is shown back where who is there may only be helping', () => {
    const reading = readYesNo('ada tapi cuma bantu-bantu', 'has_workers');
    expect(reading).toEqual({ answer: 'yes', confirm: true });
  });
});
