/** Expressions of a GitHub workflow: ids that are no secrets come from variables. */
export const vars = (name: string): string => `\${{ vars.${name} }}`

export const secret = (name: string): string => `\${{ secrets.${name} }}`

export const output = (step: string, name: string): string => `\${{ steps.${step}.outputs.${name} }}`
