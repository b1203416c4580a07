namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>The one sentence that every attack begins with, in other languages of the mails that arrive: drop your instructions.</summary>
internal static class ForeignInstructions
{
    /// <summary>The cues.</summary>
    public static IReadOnlyList<InstructionCue> Cues { get; } =
    [
        new(InstructionSign.Override, "instruccion|instruç|instrucoes|instruções|consignes|instructions|anweisungen|instruktionen|befehle|vorgaben|istruzioni",
            @"\b(?:ignor(?:a|e|ar|ez|er|iere|iert|ieren)|olvid[ae]|olvidar|esque[cç]a|desconsidere|oublie[rz]?|vergiss|vergessen|missachten?|dimentica|tralascia)\s+(?:[^\s.!?]+\s+){0,5}?(?:instrucciones|instruções|instrucoes|consignes|instructions|anweisungen|instruktionen|befehle|vorgaben|istruzioni)\b"),
        new(InstructionSign.Override, "ignor|olvid|oubli|vergiss",
            @"\b(?:ignor(?:a|e|ez|iere?n?)|olvida|oubliez|vergiss)\s+(?:la|el|le|les|los|lo|todo|tout|das|die|den|alles)\s+(?:[^\s.!?]+\s+){0,4}?(?:y|et|und|e)\s+(?:declara|di|diga|indiquez|dites|dis|affirmez|sage?|schreibe?|gib|antworte)\b"),
        new(InstructionSign.Override, "инструкци|указани", @"(?:игнорир|забуд|проигнорир)\S*\s+(?:\S+\s+){0,4}?(?:инструкци|указани)\S*"),
        new(InstructionSign.Override, "指示|命令|プロンプト", @"(?:指示|命令|プロンプト)[^。\n]{0,6}?(?:無視|忘れ)"),
        new(InstructionSign.Override, "지시|명령", @"(?:지시|명령)[^.\n]{0,8}?(?:무시|잊)"),
        new(InstructionSign.Override, "οδηγίες", @"(?:αγνο|ξέχασ)\S*\s+(?:\S+\s+){0,4}?οδηγίες"),
        new(InstructionSign.Override, "التعليمات", @"(?:تجاهل|انس)\S*\s+(?:\S+\s+){0,3}?التعليمات"),
        new(InstructionSign.Override, "निर्देश", @"निर्देश\S*\s+(?:\S+\s+){0,4}?(?:अनदेखी|भूल)"),
    ];
}
