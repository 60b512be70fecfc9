// Test data by its path: what is not proven counts less there, and a secret of no vendor is never worse than low. Nothing is hidden.
import type { PlaceJudge } from '#model/judge.ts'
import type { Evidence } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import type { Confidence } from '#model/severity.ts'

const folders =
  /(?:^|\/)(?:t|tests?|t|__tests__|__mocks__|spec|specs|testing|testdata|test[_-]?data|fixtures?|mocks?|stubs?|examples?|samples?|demos?|docs?|documentation|e2e|integration[_-]?tests?|snapshots?|__snapshots__|cassettes|benchmarks?|tutorials?|locales?|i18n|translations|third_party|vendor|node_modules|testsuite|unittests?)\//i
const oddFolders = /(?:^|\/)[^/]*(?:test|Test|mock|fixture|sample)[^/]*\//
const files =
  /(?:[._-](?:test|tests|spec|mock|fixture|example|sample|snap)s?\.[^/]+$|(?:^|\/)(?:test|conftest)[_.][^/]*$|Tests?\.[a-z]+$|(?:^|\/)(?:example|sample)s?\.[a-z]+$|_test\.[a-z]+$|\.(?:md|rst|adoc|txt|snap|po|pot)$|(?:^|\/)\.env\.(?:example|sample|template|dist|test)$)/i
/** `ExampleHeaders.java`, `LoginSample.cs`; `resample.py` is neither. */
const humps = /[a-z0-9](?:Example|Sample)s?\.[a-z]+$|(?:^|\/)(?:Example|Sample)s?[A-Z][^/]*\.[a-z]+$/

const oneLess: Record<Confidence, Confidence> = { high: 'medium', medium: 'low', low: 'low' }

export const isTestData = (path: string): boolean =>
  folders.test(path) || oddFolders.test(path) || files.test(path) || humps.test(path)

/** A vendor's own mark says more than a path; the syntax of passwords, addresses and keys is nobody's mark. */
const isVendorsMark = ({ keywords, category, class: kind }: Rule): boolean =>
  keywords.length > 0 &&
  category !== 'generic' &&
  category !== 'crypto-key' &&
  kind !== 'password' &&
  kind !== 'connection-string'

export const testData: PlaceJudge = {
  name: 'test-data',
  judge: ({ match, place }, { rule }) => {
    if (match.proven || place.path === null || !isTestData(place.path)) return undefined
    if (isVendorsMark(rule)) return undefined
    return {
      kind: 'weigh',
      confidence: oneLess[match.confidence],
      why: 'Its path is one of tests, examples or documentation.',
    }
  },
}

const locked = /encrypted with a passphrase/
const isLocked = (evidence: readonly Evidence[]): boolean => evidence.some(({ text }) => locked.test(text))

/** In test data a secret of no vendor is low at the worst, and a private key that no vendor issued is medium. */
export const testCap: PlaceJudge = {
  name: 'test-cap',
  judge: ({ match, place }, { rule }) => {
    if (place.path === null || !isTestData(place.path)) return undefined
    if (rule.category === 'generic' && !match.proven) return { kind: 'cap', severity: 'low', why: 'It is test data.' }
    if (isLocked(match.evidence))
      return { kind: 'cap', severity: 'info', why: 'It is test data, and encrypted with a passphrase.' }
    const isOwnKey = rule.category === 'crypto-key' || rule.class === 'connection-string'
    return isOwnKey ? { kind: 'cap', severity: 'medium', why: 'It is test data.' } : undefined
  },
}
