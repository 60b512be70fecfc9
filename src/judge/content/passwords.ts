// Passwords as people choose them.

/** Words that stand for a password where one is asked for: hardly one in use. */
const standIn =
  /^(?:pass(?:wor?d?)?|(?:new|old|my|user|your)[_-]pass(?:w(?:or)?d)?|pwd|pw|(.)\1+|secret|admin|root|test|guest|user|demo|temp|sa|foo|bar|baz|abc|123|1234|12345|token|key|some|wrong|incorrect|new|old|asdf|none|hello|hallo|securepwd|login|testing|nopass|x|y|z|u|p)[\W_]*$/i
/** With digits behind them such words stay words of documents; behind others digits make a password that somebody chose. */
const standInNumbered = /^(?:pass(?:word)?(?!123)|admin|test|secret|foo|bar)[\W_]*\d{1,6}[\W_]*$/i

/** What products are shipped with and what lists of leaked passwords begin with: in use, and tried first. */
const tried =
  /^(?:pass(?:word)?[\W_]?123|(?:new|old|my|user|your|db)pass(?:w(?:or)?d)?|change_?(?:me|it)|letmein|welcome|qwerty|azerty|toor|abc123|monkey|dragon|tiger|scott|foobar|postgres|mysql|mariadb|mongo|mongodb|redis|rabbit|rabbitmq|minio|minioadmin|topsecret|supersecret|verysecret|pwned|trustno1)[\W_]*$/i

const plain = /^[A-Za-z]+[\d_.!-]{0,4}$/

/** Whether a text only says that a password stands there. */
export const isStandIn = (text: string): boolean => standIn.test(text) || standInNumbered.test(text)

/** Whether it is a password that everybody would try, and that some have. */
export const isTried = (text: string): boolean => tried.test(text)

export const isKnownPassword = (text: string): boolean => isStandIn(text) || isTried(text)

/** Whether it is a word, at most with a few digits behind it. */
export const looksChosen = (text: string): boolean => plain.test(text)
