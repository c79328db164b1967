// What WhatsApp's page keeps its data in: models that tell of changes, and collections of them.

class Emitter {
  #heard = new Map();

  on(names, run) {
    for (const name of names.split(' ')) this.#heard.set(name, [...this.#of(name), run]);
    return this;
  }

  once(name, run) {
    const once = (...args) => {
      this.off(name, once);
      run(...args);
    };
    return this.on(name, once);
  }

  off(name, run) {
    const rest = this.#of(name).filter((one) => one !== run);
    this.#heard.set(name, rest);
  }

  listens(name) {
    return this.#of(name).length > 0;
  }

  trigger(name, ...args) {
    for (const run of this.#of(name)) run(...args);
  }

  #of(name) {
    return this.#heard.get(name) ?? [];
  }
}

export class Model extends Emitter {
  /** Where its changes are told too. */
  #home = null;

  constructor(fields = {}) {
    super();
    Object.assign(this, fields);
  }

  livesIn(home) {
    this.#home = home;
  }

  set(changes) {
    const before = { ...this };
    Object.assign(this, changes);
    for (const [name, value] of Object.entries(changes)) {
      if (before[name] === value) continue;
      for (const one of [this, this.#home])
        one?.trigger(`change:${name}`, this, value, before[name]);
    }
    for (const one of [this, this.#home]) one?.trigger('change', this);
  }

  serialize() {
    return JSON.parse(JSON.stringify(this));
  }
}

export class Collection extends Emitter {
  #all = new Map();

  get(id) {
    return this.#all.get(String(id._serialized ?? id));
  }

  add(model) {
    this.#all.set(String(model.id), model);
    model.livesIn(this);
    this.trigger('add', model);
    return model;
  }

  getModelsArray() {
    return [...this.#all.values()];
  }
}

export const events = () => new Emitter();
