using BenchmarkDotNet.Attributes;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;

namespace SalesAgent.Benchmarks;

/// <summary>Budget: at least 200,000 parsed cards a second on one core, that is at most 5 µs a card.</summary>
public class QualificationBenchmarks
{
    private const int Count = 10_000;
    private readonly LeadCard[] _leads = Samples.Leads(Count);
    private readonly SellerProfile _seller = new();

    [Benchmark(OperationsPerInvoke = Count)]
    public int Assess()
    {
        var sum = 0;
        foreach (var lead in _leads) sum += LeadQualification.Assess(lead, _seller, Samples.Today).Score;
        return sum;
    }
}

/// <summary>Budget: 150 words with 200 facts in at most 1 ms; no faster than linear growth with text and with facts.</summary>
public class CheckBenchmarks
{
    private (DraftText Text, Brief Brief) _mail;

    [Params(150, 1_500)]
    public int Words { get; set; }

    [Params(200, 2_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Prepare() => _mail = Samples.Mail(Words, Samples.Facts(Facts));

    [Benchmark]
    public CheckReport Check() => DraftCheck.Run(_mail.Text, _mail.Brief);
}

/// <summary>The classifier of objections, English and Chinese.</summary>
public class ObjectionBenchmarks
{
    [Benchmark(Baseline = true)]
    public ObjectionKind English() => ObjectionClassifier.Classify("It's a great tool, but another vendor gave us a 20% discount and your price is too high.").Kind;

    [Benchmark]
    public ObjectionKind Chinese() => ObjectionClassifier.Classify("东西是不错，但是跟隔壁那家比你们贵了三千块，有点贵。").Kind;
}

/// <summary>Budget: a plan over 1,000,000 deals in at most 5 s, the store's reading included; here the counting and planning alone.</summary>
public class PlanBenchmarks
{
    [Params(10_000, 100_000, 1_000_000)]
    public int Deals { get; set; }

    [Benchmark]
    public object Plan()
    {
        var tally = new PipelineTally(Samples.Today);
        foreach (var deal in Samples.Deals(Deals)) tally.Add(deal);
        return PipelinePlan.Of(tally, new PlanQuestion(Samples.Today, Samples.Today.PlusDays(38)));
    }
}
