// Passwords as people choose them.

const known =
  /^(?:p[a@4][s$5]{2}(?:w[o0]r?d?)?|(?:new|old|my|test|user|admin|root|your)[_-]?pass(?:w(?:or)?d)?|(.)\1+|secret|admin|root|test|guest|user|demo|temp|letmein|welcome|qwerty|azerty|toor|changeit|abc123|monkey|dragon|tiger|scott|pass|pwd|sa|postgres|mysql|redis|rabbit|minio|minioadmin|foo|bar|baz|123|1234|12345|token|key|hunter2|some|mypass|mypassword|dbpass|dbpassword|password123|pass123|topsecret|supersecret|wrong|incorrect|new|old|asdf|pwned|none|hello|hallo|securepwd|pw|login|verysecret|s3cr[e3]t|sup3rs3cr[e3]t|trustno1|testing|nopass|x|y|z|u|p)[\W_]*\d{0,6}[\W_]*$/i
const plain = /^[A-Za-z]+[\d_.!-]{0,4}$/

/** Whether everybody would try this password first. */
export const isKnownPassword = (text: string): boolean => known.test(text)

/** Whether it is a word, at most with a few digits behind it. */
export const looksChosen = (text: string): boolean => plain.test(text)
