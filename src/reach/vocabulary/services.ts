// Images and packages that are gateways to models, agents, or servers of models: what runs there acts on what a model says.

export type ModelService = 'gateway' | 'agent' | 'model server' | 'model application'

const words: readonly (readonly [ModelService, RegExp])[] = [
  [
    'gateway',
    /(?:^|[/-])(?:litellm|one-api|new-api|bifrost|portkey|ai-gateway|llm-gateway|openrouter|helicone|langfuse-gateway)(?:[-_/:@]|$)/i,
  ],
  [
    'agent',
    /(?:^|[/-])(?:openhands|opendevin|autogpt|auto-gpt|claude-code|codex|aider|goose|agent-zero|browser-use|crewai|autogen|swe-agent|letta|langgraph|openclaw|moltbot|clawdbot|opencode|gemini-cli)(?:[-_/:@]|$)/i,
  ],
  [
    'model server',
    /(?:^|[/-])(?:ollama|vllm|localai|text-generation-inference|tgi|xinference|tabby|llama-cpp|llama\.cpp|infinity-embeddings)(?:[-_/:@]|$)/i,
  ],
  [
    'model application',
    /(?:^|[/-])(?:open-webui|librechat|anything-?llm|lobe-chat|flowise|langflow|dify|ragflow|khoj|privategpt|quivr|chatbot-ui|n8n)(?:[-_/:@]|$)/i,
  ],
]

/** What an image is by its name; undefined for all that is not known to serve, call or obey a model. */
export const modelServiceOf = (image: string): ModelService | undefined =>
  words.find(([, form]) => form.test(image))?.[0]
