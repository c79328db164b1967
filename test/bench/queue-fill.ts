import type BetterSqlite from 'better-sqlite3';
import { encodeTime } from 'ulid';
import { columns } from '../../db/columns.ts';
import { openWriter } from '../../db/connection.ts';
import type { Json } from '../../flows/kit/record.ts';
import { storageOf } from '../../src/conversation/field-storage.ts';
import { districtsOf } from '../../src/language/regions.ts';
import { Vault } from '../../src/platform/crypto.ts';
import { readKeyFile } from '../../src/platform/key-file.ts';
import { settingsIn } from './subject.ts';

const REGION = '33.27';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AT_ONCE = 2_000;
const BUSINESSES = ['Warung', 'Bengkel', 'Toko', 'Konveksi', 'Laundry', 'Katering', 'Salon', 'CV'];
const NAMES = ['Sri', 'Budi', 'Wahyuni', 'Slamet', 'Tutik', 'Karyo', 'Aminah', 'Joko', 'Eko'];
/** What cases are about, as often as each stands here. */
const KINDS = [
  { stage: 'DATA_KURANG', reasons: ['data_missing'] },
  { stage: 'DATA_KURANG', reasons: ['data_missing', 'workers_left'] },
  { stage: 'DATA_KURANG', reasons: ['list_unfinished'] },
  { stage: 'SIAP_DAFTAR', reasons: ['file_complete'] },
  { stage: 'SIAP_DAFTAR', reasons: ['file_complete', 'extra_family'] },
  { stage: 'DIAJUKAN', reasons: ['file_complete'] },
  { stage: 'DIHUBUNGI', reasons: ['wants_person'] },
  { stage: 'DIHUBUNGI', reasons: ['call_back'] },
  { stage: 'DIHUBUNGI', reasons: ['needs_decision'] },
  { stage: 'TEGURAN_1', reasons: [] },
] as const;

type Put = (row: Record<string, unknown>) => void;

/** Fills an empty database with so many made-up cases, assigned to some of these officers. */
export function fillQueue(dataDir: string, cases: number, officers: readonly string[]): void {
  const { databaseFile, keyFile } = settingsIn(dataDir);
  const cols = columns(new Vault(readKeyFile(keyFile)));
  const db = openWriter(databaseFile);
  // Only while filling: what is measured runs in a process of its own, with the usual settings.
  db.pragma('synchronous = OFF');
  const now = Date.now();
  const time = encodeTime(now - 30 * DAY, 10);
  let made = 0;
  const id = () => {
    made += 1;
    return time + made.toString().padStart(16, '0');
  };
  const put = (table: string, names: readonly string[]) => inserter(db, table, names);
  const tables = {
    employer: put('employer', ['id', 'created_at']),
    talk: put('conversation', [
      'id',
      'employer_id',
      'channel',
      'version',
      'language',
      'last_in_at',
      'created_at',
      'updated_at',
    ]),
    transcript: put('transcript', ['id', 'conversation_id', 'at', 'body']),
    field: put('field', [
      'employer_id',
      'subject',
      'key',
      'clear',
      'sealed',
      'hash',
      'version',
      'by',
      'at',
    ]),
    followup: put('followup_case', [
      'id',
      'employer_id',
      'stage',
      'reasons',
      'assignee',
      'next_at',
      'next_kind',
      'opened_at',
      'updated_at',
      'closed_at',
      'snoozed_until',
      'last_code',
      'last_via',
      'last_at',
      'misses',
    ]),
  };
  const places = districtsOf(REGION);

  function one(at: number): void {
    const every = (many: number, rest = 0) => at % many === rest;
    const employer = id();
    const talk = id();
    const openedAt = now - (at % (60 * 24)) * HOUR - (at % 3600) * 1000;
    const set = (subject: string, key: string, value: Json) => {
      const { sealed, lookup } = storageOf(subject, key, value);
      tables.field({
        employer_id: employer,
        subject,
        key,
        clear: sealed ? null : JSON.stringify(value),
        sealed: sealed ? cols.field.seal(value) : null,
        hash: lookup === null ? null : cols.fieldHash(key, lookup),
        version: 1,
        by: 'bot',
        at: openedAt,
      });
    };
    const name = (shift: number) => NAMES[(at + shift) % NAMES.length] ?? '';
    const place = places[at % places.length];
    const kind = KINDS[at % KINDS.length] ?? KINDS[0];
    tables.employer({ id: employer, created_at: openedAt });
    tables.talk({
      id: talk,
      employer_id: employer,
      channel: 'bench',
      version: 1,
      language: 'id',
      last_in_at: openedAt,
      created_at: openedAt,
      updated_at: openedAt,
    });
    tables.transcript({
      id: id(),
      conversation_id: talk,
      at: openedAt,
      body: cols.transcript.seal([]),
    });
    if (!every(12))
      set('business', 'businessName', `${BUSINESSES[at % 8]} ${name(0)} ${name(3)} ${at}`);
    set('business', 'contactName', `${name(1)} ${name(4)}`);
    set('business', 'workerCount', 1 + (at % 9));
    if (place && !every(15))
      set('business', 'place', {
        area: REGION,
        kecamatan: place.code,
        label: `Kec. ${place.name}, Kab. Pemalang`,
      });
    if (!every(3)) set('business', 'phone', `+62857${String(at).padStart(8, '0')}`);
    if (every(9)) set('business', 'notes', ['kalau yang ikut musiman bagaimana ya']);
    if (kind.stage === 'DIHUBUNGI') {
      set('business', 'personAskedAt', openedAt);
      set('business', 'callAt', { said: 'sore', askedAt: openedAt, day: null, from: 15, to: 18 });
    }
    for (let worker = 1; worker <= 1 + (at % 3); worker++) {
      set(`w${worker}`, 'name', `${name(worker)} ${name(worker + 2)}`);
      const nik = `332708521290${String(at % 10_000).padStart(4, '0')}`;
      set(`w${worker}`, 'nik', { nik });
    }
    tables.followup({
      id: id(),
      employer_id: employer,
      stage: kind.stage,
      reasons: JSON.stringify(kind.reasons),
      assignee: every(3) ? null : officers[at % officers.length],
      next_at: every(4) ? now + ((at % 21) - 10) * DAY : null,
      next_kind: every(4) ? (every(8) ? 'promised' : 'call_again') : null,
      opened_at: openedAt,
      updated_at: openedAt,
      closed_at: every(5, 1) ? now : null,
      snoozed_until: every(20, 3) ? now + DAY : null,
      last_code: every(2) ? 'reached' : null,
      last_via: every(2) ? 'call' : null,
      last_at: every(2) ? openedAt + HOUR : null,
      misses: every(7) ? 1 + (at % 3) : 0,
    });
  }
  const some = db.transaction((first: number, last: number) => {
    for (let at = first; at < last; at++) one(at);
  });
  for (let at = 0; at < cases; at += AT_ONCE) some(at, Math.min(cases, at + AT_ONCE));
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function inserter(db: BetterSqlite.Database, table: string, names: readonly string[]): Put {
  const statement = db.prepare(
    `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map(() => '?').join(', ')})`,
  );
  return (row) => void statement.run(names.map((name) => row[name] ?? null));
}
