namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>The sentence that most attacks begin with, in other languages of the mails that arrive: drop your instructions.</summary>
internal static class ForeignInstructions
{
    /// <summary>Words by class.</summary>
    public static IReadOnlyDictionary<string, string> Classes { get; } = new Dictionary<string, string>
    {
        ["drop"] = "ignora ignore ignorar ignoriere ignorieren ignoriert olvida olvide olvidar esqueça esqueca desconsidere vergiss vergessen missachte missachten dimentica tralascia",
        ["orders"] = "instrucciones instruções instrucoes anweisungen instruktionen befehle vorgaben istruzioni",
    };

    /// <summary>The cues.</summary>
    public static IReadOnlyList<InstructionCue> Cues { get; } =
    [
        new(InstructionSign.Override,
            ["{drop} ..5 {orders}", "ignorez|ignorer|oubliez|oublier|oublie ..5 consignes|instructions", "ignora|ignore|ignorez|olvida|oubliez|vergiss|ignoriere la|el|le|les|los|lo|todo|tout|das|die|den|alles ..4 y|et|und|e declara|di|diga|indiquez|dites|affirmez|sage|schreibe|gib|antworte",
             "игнорир~|забуд~|проигнорир~ ..4 инструкци~|указани~", "αγνοήστε|αγνόησε|ξέχασε|ξεχάστε ..4 οδηγίες", "تجاهل|انس ..3 التعليمات", "निर्देश~ ..4 अनदेखी|भूल~",
             "指示|命令 ..6 無視|忘", "지시~|명령~ ..3 무시~|잊~"]),
    ];
}
