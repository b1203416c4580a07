using System.Runtime.InteropServices;

namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>A stretch of a text that addresses a program rather than a person.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One after the last.</param>
/// <param name="Sign">What gives it away.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Instruction(int Start, int End, InstructionSign Sign);

/// <summary>What gives an instruction to a program away.</summary>
public enum InstructionSign
{
    /// <summary>It tells the reader to drop its instructions.</summary>
    Override,
    /// <summary>It imitates the markers of a conversation with a model.</summary>
    RoleMarker,
    /// <summary>It gives the reader another part to play, or claims to own it.</summary>
    Persona,
    /// <summary>It speaks to an assistant, or to whoever processes the text by machine.</summary>
    MachineAddress,
    /// <summary>It wants something kept from the user.</summary>
    Secrecy,
    /// <summary>It asks for instructions or secrets of the program.</summary>
    Disclosure,
    /// <summary>It says what the program's answer must be or hold.</summary>
    OutputControl,
    /// <summary>It wants data sent away.</summary>
    Exfiltration,
    /// <summary>It hides words in a code.</summary>
    Encoded,
    /// <summary>It hides words from people.</summary>
    Hidden,
}

/// <summary>The signs in words.</summary>
public static class InstructionSigns
{
    /// <summary>Why a stretch was taken for an instruction, in a few words.</summary>
    public static string Why(this InstructionSign sign, Language language) => sign switch
    {
        InstructionSign.Override => language.Pick("tells the reader to drop its instructions", "要求丢开原有指令"),
        InstructionSign.RoleMarker => language.Pick("imitates the markers of a model conversation", "冒充模型对话的标记"),
        InstructionSign.Persona => language.Pick("gives the reader another role", "给读者另派角色"),
        InstructionSign.MachineAddress => language.Pick("speaks to an AI assistant", "对 AI 助手说话"),
        InstructionSign.Secrecy => language.Pick("wants the user kept in the dark or steered", "要求瞒着或左右用户"),
        InstructionSign.Disclosure => language.Pick("asks for instructions or secrets", "索要指令或机密"),
        InstructionSign.OutputControl => language.Pick("says what an answer must hold", "规定回答的内容"),
        InstructionSign.Exfiltration => language.Pick("wants data sent away", "要求把数据发往别处"),
        InstructionSign.Encoded => language.Pick("hides words in a code", "用编码隐藏文字"),
        _ => language.Pick("hides words from people", "对人隐藏文字"),
    };
}
