namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Whether a message says how to refuse further ones (F.7), in whatever words: "reply STOP", "tell me and I'll stop writing", 不想再收到请告诉我.</summary>
internal static class RefusalLine
{
    private static readonly FoldedPhrases Named = new("unsubscribe, opt out, opt-out, opting out, reply stop, reply \"stop\", reply 'stop', reply “stop”, text stop, stop to end, prefer not to hear, remove you from, take you off, stop writing, manage your preferences, manage preferences", "退订, 取消订阅, 拒收, 回复td, 回td, 回t退订, 回复t, 回复r, 回复n");
    private static readonly FoldedPhrases Stop = new("stop, end, ends, no more, stopped writing, stopping, no longer, not want, don't want, do not want, don't wish, do not wish, would rather not, you'd rather not, rather not, prefer not, don't care to, not interested in, leave you in peace, off my list, off the list, off our list, cross you off, not write again, never write again, won't write again, won't hear from me", "不想, 不希望, 不愿, 不需要, 不用, 不再, 停止, 别再, 不要再, 无需");
    private static readonly FoldedPhrases Message = new("mail, mails, e-mail, e-mails, email, emails, message, messages, hear, writing, contact, texts, texting, them, these, letters, newsletter, note, notes, list, again", "邮件, 短信, 信息, 消息, 来信, 联系, 打扰, 收到, 收, 发, 资料, 推送");
    private static readonly FoldedPhrases How = new("reply, replying, tell, say, write, let me know, let us know, text, answer, send, click, drop, word, email, e-mail, line, stop", "回复, 回, 告诉, 说一声, 来信, 告知, 写, 点击, 联系, 发送, 通知");

    /// <summary>Whether a sentence of the message, footer included, is such a line.</summary>
    public static bool In(CheckedText text)
    {
        if (Named.Any(text.Folded, text.MessageStart)) return true;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.End <= text.MessageStart) continue;
            var stops = Stop.Find(text.Folded, sentence.Start, sentence.End);
            if (stops.Count == 0 || !Message.Any(text.Folded, sentence.Start, sentence.End)) continue;
            // The way to say it may be the next sentence: "Rather no more mails? Just tell me."
            if (How.Find(text.Folded, sentence.Start, Math.Min(text.Text.Length, sentence.End + 60)).Exists(how => !stops.Exists(stop => how.Start < stop.End && stop.Start < how.End))) return true;
        }

        return false;
    }
}
