/** Who works with the console (DOMAIN 5.2). */
export const ROLES = [
  'officer',
  'supervisor',
  'administrator',
  'partner',
  'prosecutor',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

const STAFF = ['officer', 'supervisor', 'administrator'] as const satisfies readonly Role[];
const LEADS = ['supervisor', 'administrator'] as const satisfies readonly Role[];

/**
 * The one table of who may do what; a route names the right that it needs. An auditor reads trails
 * and changes nothing; a partner or prosecutor sees only what was shared with his office.
 */
export const RIGHTS = {
  /** One's own password, authenticator app and signed-in browsers. */
  'own account': ROLES,
  'see the queue': STAFF,
  'see a case': STAFF,
  /** Contacts, notes, dates, taking over the talk, handing over and taking back. */
  'work on a case': STAFF,
  'export a file': STAFF,
  /** Also needs a code of the authenticator app. */
  'unmask a number': STAFF,
  /** To somebody else; to take a free case oneself needs only 'work on a case'. */
  'assign a case': LEADS,
  /** Steps of the law, with document number and date. */
  'take a legal step': LEADS,
  'share a case': LEADS,
  'merge cases': STAFF,
  'change outcome codes': LEADS,
  'change canned replies': LEADS,
  /** Masked sentences of nobody in particular: what they mean. */
  'label sentences': STAFF,
  'see the content': [...STAFF, 'auditor'],
  'sign the content': ['supervisor'],
  'see figures': [...STAFF, 'auditor'],
  'see what is shared': ['partner', 'prosecutor'],
  'read the trail': ['auditor', ...LEADS],
  'manage officers': ['administrator'],
  /** How the channels are, and the code that links a phone to this program. */
  'see the channels': LEADS,
  'link a phone': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

/** Whether a role has a right. */
export function may(role: Role, right: Right): boolean {
  return (RIGHTS[right] as readonly Role[]).includes(role);
}
