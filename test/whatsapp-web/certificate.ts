import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const DAY_MS = 86_400_000;

/** A certificate of our own for one name, and its key: made anew each time, so that none is kept. */
export function selfSigned(name: string): { cert: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // 1.2.840.10045.4.3.2: ECDSA with SHA-256.
  const algorithm = tlv(SEQUENCE, tlv(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  // 2.5.4.3: the common name.
  const common = tlv(SEQUENCE, tlv(0x06, Buffer.from('550403', 'hex')), tlv(0x0c, name));
  const who = tlv(SEQUENCE, tlv(0x31, common));
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const body = tlv(
    SEQUENCE,
    // Version 3: browsers take no other.
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    algorithm,
    who,
    tlv(SEQUENCE, time(Date.now() - DAY_MS), time(Date.now() + DAY_MS)),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = tlv(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  return {
    cert: pem(tlv(SEQUENCE, body, algorithm, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** A value of DER: what it is, how long, and its parts. */
function tlv(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const value = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const { length } = value;
  // Only the shortest way of writing it counts.
  const size = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : size)]), value]);
}

function time(at: number): Buffer {
  return tlv(0x17, `${new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`);
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n').trim();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
