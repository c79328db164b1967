import { wordSet } from '../words.ts';

/**
 * Names that many people of Central Java bear and that mean nothing else there, so that one is known
 * also where it stands in lower case and without a title. No register: from general knowledge.
 */
const NAMES = wordSet(`
  abdul abdullah achmad agus ahmad aisyah akhmad aminah andi andri aris arif arief aryo asep asih atun
  bambang budi budiman cahyono carmin casmadi casmito caswadi dahlan dalimin danang darsono darto daryanto
  daryono dasuki dede dedi dedy deni denny dewi doni dwi edi edy eko endang eni erna fadli fatimah fatonah
  fauzi fitri fitriani fitriyah hadi hartini hartono haryanto haryono hasan hendra hendri heri hery
  herman husein husen ibrahim ida iin indra irfan irwan ismail istiqomah iwan jamal joko jono juminten
  junaedi karsinah karto kartini karyono kasan kasmirah kasmuri kasno khadijah khaerul khasanah khoirul
  khotimah kiswanto kuswanto lastri lilis lina linda listiani lutfi maesaroh mahmud maryam maryati
  maryono marni mohamad muhamad muhammad mukhamad mulyadi mulyati mulyono munawaroh murniati murtini
  musriah mustofa ngadimin ngatinah ngatini ngatiyem novita nugroho nur nuraini nurhayati nurul paijo
  parjo parti ponirah prasetyo pratama priyono puji purnomo purwanti purwanto rahmat ranti rasman
  rasmini rasmono ratna ratno ridwan rini rizal rizki rizky rohman rohmat rokhani rokhim rosidi ruk
  rukini rumini rusdi rusmini rustam sadiman saefudin samsul samsudin santi santoso saputra sarmi sarti
  sartini siti slamet sobirin sodikin sofyan sri subekti sucipto sudarmi sudarso sudirman
  sugiarto sugiyanto sugiyono suharti suharto sujono sukardi sukarni sukarno sulastri sulistyo sumarni
  sumarno sumiati sumiyati suminah sumini sunarsih sunarto supardi suparman suparno suparti supri
  supriadi supriyadi supriyanto suryani suryanto susanti susanto susilo susilowati suswati sutarni
  sutarno sutinah sutini sutono sutrisno suwarni suwarno suwarti suyanto suyatno suyatmi syaiful tarji
  tarmuji tarni tarno tarsono tarti taryono tasripin titi tono tugiyem tukijo tukiman tukinem tukiyem
  tuminah tumini turinah turmudi turyati tuti umar umi usman utami utomo wagiman wagino wahid wahyu
  wahyudi wahyuni waluyo wardi warni warsini warsito warsono warti wartini waryo wasis wasti wati wawan
  wibowo widodo widya winarni winarti wiwik wiyono wulandari yani yanti yanto yatmi yudi yuli yuliana
  yulianti yulianto yuni yusuf zaenab zaenal zainal zubaidah
`);

/** Whether a word (in comparable form) is a name that people bear and nothing else. */
export function isGivenName(word: string): boolean {
  return NAMES.has(word);
}
