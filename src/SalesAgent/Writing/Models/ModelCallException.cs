using SalesAgent.Core.Shared;

namespace SalesAgent.Writing.Models;

/// <summary>Why a model gave no answer.</summary>
internal enum ModelFault
{
    /// <summary>No key was found.</summary>
    NoKey,
    /// <summary>The key would go over an unencrypted line.</summary>
    KeyInTheClear,
    /// <summary>401 or 403.</summary>
    KeyRefused,
    /// <summary>404.</summary>
    NotFound,
    /// <summary>Another status of 4xx: the endpoint does not take what it was sent.</summary>
    RequestRefused,
    /// <summary>429: too many requests, or no credit.</summary>
    Busy,
    /// <summary>5xx, 408 or 409.</summary>
    ProviderFailed,
    /// <summary>No connection, or it broke.</summary>
    Unreachable,
    /// <summary>No answer in time.</summary>
    TooSlow,
    /// <summary>It failed several times just now and is left alone for a while.</summary>
    LeftAlone,
    /// <summary>An answer that is none, or an error of the client.</summary>
    Unreadable,
}

/// <summary>A model gave no answer. The message holds nothing that the provider sent: providers repeat keys in their errors.</summary>
internal sealed class ModelCallException(ModelFault fault) : Exception($"the model gave no answer ({fault})")
{
    /// <summary>Why.</summary>
    public ModelFault Fault { get; } = fault;
    /// <summary>HTTP status, when there was one.</summary>
    public int? Status { get; init; }
    /// <summary>When to try again, as the provider wants it.</summary>
    public TimeSpan? RetryAfter { get; init; }
    /// <summary>A short word that helps: the provider's error code, or the name of the variable without a key.</summary>
    public string? Code { get; init; }

    /// <summary>Whether trying again may help.</summary>
    public bool IsTransient => Fault is ModelFault.Busy or ModelFault.ProviderFailed or ModelFault.Unreachable or ModelFault.TooSlow;

    /// <summary>The reason for people, without a full stop.</summary>
    public string Reason(Language language)
    {
        var code = Code is null ? "" : $", {Code}";
        return Fault switch
        {
            ModelFault.NoKey => language.Pick($"there is no key ({Code} is not set)", $"没有密钥（未设置{Code}）"),
            ModelFault.KeyInTheClear => language.Pick("the key would travel unencrypted; use https", "密钥会明文传输，请改用 https"),
            ModelFault.KeyRefused => language.Pick($"the key was refused ({Status}{code})", $"密钥被拒绝（{Status}{code}）"),
            ModelFault.NotFound => language.Pick($"the endpoint or the model was not found ({Status}{code})", $"找不到该地址或模型（{Status}{code}）"),
            ModelFault.RequestRefused => language.Pick($"the endpoint refused the request ({Status}{code})", $"服务端拒绝了请求（{Status}{code}）"),
            ModelFault.Busy => language.Pick($"the provider takes no more requests just now ({Status}{code})", $"服务商暂不接受更多请求（{Status}{code}）"),
            ModelFault.ProviderFailed => language.Pick($"the provider failed ({Status}{code})", $"服务商出错（{Status}{code}）"),
            ModelFault.Unreachable => language.Pick("the endpoint could not be reached", "无法连接到服务地址"),
            ModelFault.TooSlow => language.Pick("it took too long", "等待超时"),
            ModelFault.LeftAlone => language.Pick("it failed several times just now and is left alone for a minute", "刚才多次失败，一分钟内不再调用"),
            _ => language.Pick("its answer could not be read", "返回内容无法读取"),
        };
    }
}
