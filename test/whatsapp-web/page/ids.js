// The two kinds of ids that WhatsApp's page knows: of a chat, and of a message in it.

export class Wid {
  constructor(user, server) {
    this.server = server;
    this.user = user;
    this._serialized = `${user}@${server}`;
  }

  isLid() {
    return this.server === 'lid';
  }

  isGroup() {
    return this.server === 'g.us';
  }

  isStatus() {
    return this._serialized === 'status@broadcast';
  }

  toString() {
    return this._serialized;
  }
}

/** The id of a chat, from whatever names one. */
export function createWid(from) {
  const [user, server] = String(from._serialized ?? from).split('@');
  return new Wid(user, server);
}

export class MsgKey {
  constructor({ from, to, remote, id, fromMe, selfDir }) {
    this.fromMe = fromMe ?? selfDir === 'out';
    this.remote = createWid(remote ?? (this.fromMe ? to : from));
    this.id = id;
    this._serialized = `${this.fromMe}_${this.remote}_${id}`;
  }

  static async newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(9));
    return `3EB0${Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('')}`;
  }

  toString() {
    return this._serialized;
  }
}
