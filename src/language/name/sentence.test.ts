import { describe, expect, it } from 'vitest';
import { readName } from '../name.ts';

describe('a name in a sentence around it', () => {
  it.each([
    ['maaf baru sempat bales mas, Turyono', 'Turyono'],
    ['itu adik ipar saya pak, Rohmat', 'Rohmat'],
    ['rencang kulo Untung', 'Untung'],
    ['kulo bu, Ngatini', 'Ngatini'],
    ['dalem Murtiasih pak', 'Murtiasih'],
    ['iya betul saya sendiri, Jumadi', 'Jumadi'],
    ['yang punya istri saya pak, Zubaedah', 'Zubaedah'],
    ['pakai nama istri saya saja ya, Mujiati', 'Mujiati'],
    ['nama lengkapnya cuma Sarmin aja pak nggak ada belakangnya', 'Sarmin'],
    ['satu kata saja, Wagiman', 'Wagiman'],
    ['jenenge Slamet Raharjo nek ning ktp', 'Slamet Raharjo'],
    ['Wartini nggih pak jenengipun', 'Wartini'],
    ['nama saya Wahono saya jualan soto di pasar', 'Wahono'],
    ['nama karyawannya Ilham Maulana baru masuk bulan kemarin', 'Ilham Maulana'],
    ['selamat pagi pak saya Agus Salim mau daftar karyawan', 'Agus Salim'],
    ['perkenalkan pak saya Dimas Anggara pemilik laundry', 'Dimas Anggara'],
  ])('in "%s" is %s', (text, name) => {
    expect(readName(text)).toEqual({ name });
  });

  it.each([
    ['panggil aja Mak Yem, aslinya Poniyem', 'Poniyem'],
    ['Poniyem aslinya, biasane Mak Yem', 'Poniyem'],
    ['di ktp Wardoyo tapi orang sini manggilnya Doyok', 'Wardoyo'],
  ])('is the real one in "%s": %s', (text, name) => {
    expect(readName(text)).toEqual({ name });
  });

  it.each([
    ['adiku Yuni Astuti sing nulis', 'Yuni Astuti'],
    ['bojoku Karsih', 'Karsih'],
    ['anakku Bagus Prakoso', 'Bagus Prakoso'],
    ['ponakane kulo, Eko Prasetyo', 'Eko Prasetyo'],
  ])('never holds the word for a relative: "%s" is %s', (text, name) => {
    expect(readName(text)).toEqual({ name });
  });

  it.each([
    ['Kaswari, K A S W A R I', 'Kaswari'],
    ['Tarmidi, t-a-r-m-i-d-i', 'Tarmidi'],
    ['Nurhidayah n u r h i d a y a h disambung', 'Nurhidayah'],
    ['namanya Khumaeroh pake kh', 'Khumaeroh'],
  ])('may be spelt besides: "%s" is %s', (text, name) => {
    expect(readName(text)).toEqual({ name });
  });

  it.each([
    ['Musrifah bu maaf slow respon', 'Musrifah'],
    ['Subandi huruf depannya S', 'Subandi'],
    ['Suwarno, s u w a r n a', 'Suwarno'],
    ['iya mas, menantu saya sing njaga toko mas, Dimas', 'Dimas'],
    ['nama ibu saya Sumiyati kalau saya Lestari', 'Sumiyati'],
  ])('is shown back where "%s" leaves doubt: %s', (text, name) => {
    expect(readName(text)).toEqual({ name, confirm: true });
  });

  it.each([
    'sebentar ya pak saya tanya dulu',
    'waduh pak saya ndak hafal nama lengkapnya',
    'nama saya Dian nama suami saya Hadi',
    'anak saya masih kecil pak',
    'istri saya yang urus pak',
    'maaf mas, hp lowbat',
    'saya inget kok mas',
    'suaminya Bu Tini',
    'Budi sama Yanto',
  ])('is not in "%s"', (text) => {
    expect(readName(text)).toEqual({ name: null });
  });
});
