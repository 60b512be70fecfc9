/** How bad a finding is if it is real. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof severities)[number]

/** How sure it is that a finding is real; never mixed with severity. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** Whether `a` is at least as severe as `b`. */
export const isAtLeast = (a: Severity, b: Severity): boolean => severities.indexOf(a) <= severities.indexOf(b)

/** Whether `a` is at least as confident as `b`. */
export const isAsSure = (a: Confidence, b: Confidence): boolean => confidences.indexOf(a) <= confidences.indexOf(b)

/** The worse of two severities. */
export const worse = (a: Severity, b: Severity): Severity => (isAtLeast(a, b) ? a : b)
