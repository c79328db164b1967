import { sameWord, wordSet } from '../words.ts';

const KIN = wordSet(
  `anak putra putri lare istri isteri suami bojo semah garwa bini adik adek adhi rayi kakak kakang mbakyu ponakan keponakan kemenakan mertua maratuwa morotuwo
   bapak ibu ayah emak simbok mamak ipar sepupu misanan menantu mantu besan cucu putu paman bibi tetangga tonggo tanggi saudara sodara sedulur dulur teman kawan kanca konco
   karyawan karyawati pegawai pekerja buruh rewang rencang batir batur pembantu`,
);
const OWNED = /^(.{2,}?)(?:-?(?:ku|mu|nya|nipun|ipun|ne|e))$/;

/**
 * Whether a word (in comparable form) says who somebody is to the owner: "bojo", "ponakane",
 * "anaku", "rencang". With an ending that tells whose, it never is part of a name.
 */
export function isKin(word: string): boolean {
  return KIN.has(word) || isOwnKin(word);
}

/** "anaku", "bojoku", "mantune": somebody's relative. */
export function isOwnKin(word: string): boolean {
  const stem = OWNED.exec(word)?.[1];
  // `sameWord` makes "anakku" "anaku", "karyawannya" "karyawanya".
  return stem !== undefined && [stem, `${stem}k`, `${stem}n`].some((one) => KIN.has(sameWord(one)));
}
