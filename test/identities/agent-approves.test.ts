// An agent's job that takes the decision, too.
import { type Case, holds } from './cases.ts'

const agent = `      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`

const job = (steps: string, on = 'push'): string => `on: ${on}
permissions: { contents: write, pull-requests: write }
jobs:
  bot:
    runs-on: ubuntu-latest
    steps:
${steps}`

const positives: readonly Case[] = [
  {
    name: 'it merges',
    says: 'runs “gh pr merge',
    files: { 'a.yml': job(`${agent}      - run: gh pr merge "$PR" --squash #! high\n`) },
  },
  {
    name: 'it may merge by itself: a tool on its list, inside a composite action',
    says: 'may run “gh pr merge”',
    files: {
      'a.yml': job(`      - uses: ./.github/actions/bot
        with: { key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`),
      '.github/actions/bot/action.yml': `inputs: { key: {} }
runs:
  using: composite
  steps:
    - uses: anthropics/claude-code-action@v1
      with:
        anthropic_api_key: {{ inputs.key }}
        claude_args: --allowedTools "Read,Bash(gh pr merge:*)" #! high
`,
    },
  },
  {
    name: 'it publishes, between harmless steps',
    says: 'publishes by npm publish',
    files: {
      'a.yml': job(`      - run: npm ci
${agent}      - run: npm test
      - run: |
          npm run build
          npm publish --access public #! high
        env: { NODE_AUTH_TOKEN: '{{ secrets.NPM_TOKEN }}' }
      - run: echo done
`),
    },
  },
  {
    name: 'it pushes to the default branch',
    files: { 'a.yml': job(`${agent}      - run: git push origin HEAD:main #! high\n`) },
  },
  {
    name: 'it approves',
    files: { 'a.yml': job(`${agent}      - run: gh pr review "$PR" --approve #! high\n`) },
  },
]

const nearMisses: readonly Case[] = [
  { name: 'it comments', files: { 'a.yml': job(`${agent}      - run: gh pr review "$PR" --comment -b ok\n`) } },
  {
    name: 'it pushes to a branch',
    files: { 'a.yml': job(`${agent}      - run: git push origin HEAD:fix-main-menu\n`) },
  },
  { name: 'it publishes before the agent runs', files: { 'a.yml': job(`      - run: npm publish\n${agent}`) } },
  { name: 'it only tries, with yarn', files: { 'a.yml': job(`${agent}      - run: yarn npm publish --dry-run\n`) } },
  {
    name: 'its script publishes unless it only tries',
    files: { 'a.yml': job(`${agent}      - run: |\n          [ -n "$DRY_RUN" ] && exit\n          npm publish\n`) },
  },
  { name: 'it only tries', files: { 'a.yml': job(`${agent}      - run: npm publish --dry-run\n`) } },
  {
    name: 'another job merges',
    files: {
      'a.yml': job(`${agent}  merge:
    needs: bot
    environment: merge
    runs-on: ubuntu-latest
    steps: [{ run: 'gh pr merge "$PR"' }]
`),
    },
  },
  {
    name: 'the words stand in a comment and in what is printed',
    files: {
      'a.yml': job(`${agent}      - run: |\n          # gh pr merge 1\n          echo "then run gh pr merge 1"\n`),
    },
  },
]

holds('identity/agent-approves', positives, nearMisses)
