/** A value that cannot print itself: every way to text gives the redaction; only `reveal` gives the value. */
export class Secret {
  readonly #value: string
  readonly #redaction: string

  constructor(value: string, redaction: string) {
    this.#value = value
    this.#redaction = redaction
  }

  reveal(): string {
    return this.#value
  }

  toString(): string {
    return this.#redaction
  }

  toJSON(): string {
    return this.#redaction
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.#redaction
  }
}
