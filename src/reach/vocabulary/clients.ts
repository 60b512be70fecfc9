// Clients of vendors' SDKs that take their key from the environment where none is given.

/** An SDK: what imports it, which of its constructors take the variable by themselves, and which variable. */
export type Client = {
  readonly imported: RegExp
  readonly constructors: readonly string[]
  readonly variable: string
}

const special = /[.*+?^${}()|[\]\\/]/g

export const clients: readonly Client[] = [
  client('OPENAI_API_KEY', ['OpenAI', 'AsyncOpenAI'], ['openai']),
  client('AZURE_OPENAI_API_KEY', ['AzureOpenAI', 'AsyncAzureOpenAI'], ['openai']),
  client('ANTHROPIC_API_KEY', ['Anthropic', 'AsyncAnthropic'], ['anthropic', '@anthropic-ai/sdk']),
  client('GEMINI_API_KEY', ['genai.Client'], ['google.genai', 'google']),
  client('GEMINI_API_KEY', ['GoogleGenAI'], ['@google/genai']),
  client('GROQ_API_KEY', ['Groq', 'AsyncGroq'], ['groq', 'groq-sdk']),
  client('CO_API_KEY', ['cohere.Client', 'cohere.ClientV2', 'cohere.AsyncClient', 'cohere.AsyncClientV2'], ['cohere']),
  client('TOGETHER_API_KEY', ['Together', 'AsyncTogether'], ['together', 'together-ai']),
  client('CEREBRAS_API_KEY', ['Cerebras', 'AsyncCerebras'], ['cerebras.cloud.sdk', '@cerebras/cerebras_cloud_sdk']),
  client('REPLICATE_API_TOKEN', ['Replicate'], ['replicate']),
  client('VOYAGE_API_KEY', ['voyageai.Client', 'voyageai.AsyncClient'], ['voyageai']),
  client('PINECONE_API_KEY', ['Pinecone'], ['pinecone', '@pinecone-database/pinecone']),
]

function client(variable: string, constructors: readonly string[], modules: readonly string[]): Client {
  const names = modules.map((name) => name.replace(special, '\\$&')).join('|')
  return {
    imported: new RegExp(
      `^[ \\t]*(?:from|import)[ \\t]+(?:${names})(?![\\w/-])|(?:\\bfrom|\\brequire\\(|\\bimport\\(?)\\s*["'](?:${names})["']`,
      'gm',
    ),
    constructors,
    variable,
  }
}
