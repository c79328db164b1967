import type { ReminderCounts } from '../office/reminders/ports.ts';
import { WIB_MS } from '../platform/zone.ts';
import { calendarThrough, computedYears, missingYears } from '../reminders/calendar/coverage.ts';
import type { Finding } from './doctor-channels.ts';

const DAY_MS = 86_400_000;
/** So far ahead reminders are planned: a year that begins within this is needed now. */
const NEEDED_MS = 45 * DAY_MS;

const DOUBTS: Readonly<Record<string, string>> = {
  jumped: 'jamnya melompat waktu program berjalan',
  behind: 'jam komputer ini tertinggal dari jam saluran',
  ahead: 'jam komputer ini lebih maju daripada jam saluran',
  long_away: 'jamnya jauh sesudah catatan terakhir',
};

/** How far the calendar reaches by which reminders are sent, and what they wait for. `now`: UTC ms. */
export async function checkReminders(counts: ReminderCounts, now: number): Promise<Finding[]> {
  return [calendar(now), await reminders(counts)];

  async function reminders(of: ReminderCounts): Promise<Finding> {
    const { planned, due, overdue, stuck, failed } = await of.standing(now);
    const doubt = await of.clockDoubt();
    const parts = [
      `${planned} direncanakan`,
      `${due} sudah waktunya`,
      `${overdue} terlambat lebih dari sehari`,
      `${stuck} tertahan`,
      `${failed} gagal terkirim dalam 30 hari`,
    ];
    const late =
      overdue > 0 && doubt === null ? ['jalankan program supaya yang terlambat dikirim'] : [];
    const clock =
      doubt === null
        ? []
        : [
            `jam diragukan sejak ${new Date(doubt.since).toISOString()} (${DOUBTS[doubt.code] ?? doubt.code}): tidak ada yang dikirim sampai jam komputer dibetulkan`,
          ];
    const ok = doubt === null && overdue + stuck === 0;
    return { check: 'pengingat', ok, detail: [parts.join(', '), ...late, ...clock].join('; ') };
  }
}

function calendar(now: number): Finding {
  const missing = missingYears(now);
  const computed = computedYears(now);
  const parts = [
    `hari libur diketahui sampai ${calendarThrough()}`,
    ...(missing.length === 0
      ? []
      : [
          `tahun ${missing.join(', ')} belum ada: di tahun itu tidak ada pengingat yang dikirim; pasang versi program yang memuatnya`,
        ]),
    ...(computed.length === 0
      ? []
      : [
          `tahun ${computed.join(', ')} dihitung, belum ditetapkan: hari besar bisa bergeser sehari, dan hari di sekitarnya ikut dianggap libur`,
        ]),
  ];
  const needed = new Date(now + NEEDED_MS + WIB_MS).getUTCFullYear();
  return {
    check: 'kalender',
    ok: !missing.some((year) => year <= needed),
    detail: parts.join('; '),
  };
}
