// Passwords as people choose them.

const known =
  /^(?:pass(?:wor?d?)?|(?:new|old|my|user|your)[_-]?pass(?:w(?:or)?d)?|(.)\1+|secret|admin|root|test|guest|user|demo|temp|letmein|welcome|qwerty|azerty|toor|changeit|abc123|monkey|dragon|tiger|scott|pass|pwd|sa|postgres|mysql|redis|rabbit|minio|minioadmin|foo|bar|baz|123|1234|12345|token|key|some|mypass|mypassword|dbpass|dbpassword|password123|pass123|topsecret|supersecret|wrong|incorrect|new|old|asdf|pwned|none|hello|hallo|securepwd|pw|login|verysecret|trustno1|testing|nopass|x|y|z|u|p)[\W_]*$/i

/** A few words stay words of documents with digits behind them; behind others digits make a password that somebody chose. */
const knownNumbered = /^(?:pass(?:word)?|admin|test|secret|foo|bar)[\W_]*\d{1,6}[\W_]*$/i
const plain = /^[A-Za-z]+[\d_.!-]{0,4}$/

/** Whether everybody would try this password first. */
export const isKnownPassword = (text: string): boolean => known.test(text) || knownNumbered.test(text)

/** Whether it is a word, at most with a few digits behind it. */
export const looksChosen = (text: string): boolean => plain.test(text)
