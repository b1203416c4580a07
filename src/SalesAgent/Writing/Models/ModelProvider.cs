namespace SalesAgent.Writing.Models;

/// <summary>Who runs the model.</summary>
public enum ModelProvider
{
    /// <summary>No model: nothing leaves the machine.</summary>
    None,
    /// <summary>OpenAI, or any endpoint that speaks its chat completions: Ollama, LM Studio, vLLM, llama.cpp.</summary>
    OpenAI,
    /// <summary>A deployment in Azure OpenAI.</summary>
    Azure,
    /// <summary>Anthropic.</summary>
    Anthropic,
}
