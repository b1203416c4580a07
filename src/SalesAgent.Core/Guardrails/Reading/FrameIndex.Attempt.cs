namespace SalesAgent.Core.Guardrails.Reading;

internal sealed partial class FrameIndex
{
    /// <summary>One frame tried in one text.</summary>
    private readonly ref struct Attempt(Frame frame, Found places, TokenList tokens)
    {
        public void Collect(IReadOnlyList<Sentence> sentences, List<FrameHit> hits)
        {
            var guarded = frame.Steps[0].Kind == StepKind.Forbidden;
            var begin = guarded ? 1 : 0;
            var sentence = 0;
            foreach (var place in places[frame.Steps[begin].Element]!)
            {
                while (sentence < sentences.Count - 1 && place.First >= sentences[sentence].EndToken) sentence++;
                if (frame.Opens && !Opens(place.First, sentences[sentence].FirstToken)) continue;
                if (guarded && StandsBefore(frame.Steps[0].Element, place.First, frame.Steps[1].Gap)) continue;
                var end = Follow(begin + 1, place.End, sentences[sentence].EndToken);
                if (end < 0) continue;
                var (from, to) = (place.First, end);
                if (frame.LooksFurther && !Completes(sentences[sentence], ref from, ref to)) continue;
                hits.Add(new FrameHit(frame.Rule, tokens[from].Start, tokens[to - 1].End, frame.IsScene));
            }
        }

        /// <summary>Whether the rest of a scene stands in the sentence, each part at a word of its own; widens the stretch to hold all of it.</summary>
        private bool Completes(Sentence sentence, ref int from, ref int to)
        {
            foreach (var element in frame.Without)
                if (Stands(element, sentence.FirstToken, sentence.EndToken - 1)) return false;
            Span<Place> taken = stackalloc Place[frame.With.Length + 1];
            taken[0] = new Place(from, to);
            for (var part = 0; part < frame.With.Length; part++)
            {
                if (!new Attempt(frame.With[part], places, tokens).Within(sentence, taken[..(part + 1)], out taken[part + 1])) return false;
                (from, to) = (Math.Min(from, taken[part + 1].First), Math.Max(to, taken[part + 1].End));
            }

            return true;
        }

        /// <summary>Where the frame stands first in a sentence, beginning with a word at which no other part begins.</summary>
        private bool Within(Sentence sentence, ReadOnlySpan<Place> taken, out Place stands)
        {
            foreach (var place in places[frame.Steps[0].Element]!)
            {
                if (place.First < sentence.FirstToken || place.First >= sentence.EndToken || (frame.Opens && !Opens(place.First, sentence.FirstToken))) continue;
                var end = Follow(1, place.End, sentence.EndToken);
                if (end < 0) continue;
                stands = new Place(place.First, end);
                var free = true;
                foreach (var other in taken) free &= stands.First != other.First;
                if (free) return true;
            }

            stands = default;
            return false;
        }

        /// <summary>Where the frame ends when its further steps stand behind a token, or -1.</summary>
        private int Follow(int step, int from, int limit)
        {
            if (step == frame.Steps.Length) return from;
            var (element, gap, kind) = frame.Steps[step];
            var last = Math.Min(limit - 1, from + gap);
            if (kind == StepKind.Forbidden) return Stands(element, from, last) ? -1 : Follow(step + 1, from, limit);
            if (places[element] is { } found)
            {
                foreach (var place in found)
                {
                    if (place.First < from || place.End > limit) continue;
                    if (place.First > last) break;
                    var end = Follow(step + 1, place.End, limit);
                    if (end >= 0) return end;
                }
            }

            return kind == StepKind.Optional ? Follow(step + 1, from, limit) : -1;
        }

        private bool Stands(int element, int from, int last) => places[element]?.Exists(place => place.First >= from && place.First <= last) == true;

        private bool StandsBefore(int element, int at, int gap) => places[element]?.Exists(place => place.End <= at && place.End >= at - gap) == true;

        private bool Opens(int token, int sentenceStart) => token == sentenceStart || tokens[token - 1].Kind is TokenKind.Mark or TokenKind.Break;
    }
}
