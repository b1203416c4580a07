using SalesAgent.Crm;
using SalesAgent.FollowUp;
using SalesAgent.Guardrails;
using SalesAgent.Objections;
using SalesAgent.Pitch;
using SalesAgent.Plan;
using SalesAgent.Qualification;
using SalesAgent.Voices;

namespace SalesAgent.Operations;

/// <summary>The one list of operations. The command line, MCP and .NET hosts all read it.</summary>
public sealed class OperationCatalog
{
    /// <summary>The operations over one context.</summary>
    public OperationCatalog(SalesContext context) => Operations =
    [
        new QualifyLead(context).AsOperation(),
        new DraftPitch(context).AsOperation(),
        new RebutObjection(context).AsOperation(),
        new DraftFollowUp(context).AsOperation(),
        new GeneratePlan(context).AsOperation(),
        new CheckDraft(context).AsOperation(),
        new ImportCrm(context).AsOperation(),
        new LearnVoice(context).AsOperation(),
        new AskSales(context, Find).AsOperation(),
    ];

    /// <summary>All operations, in the order people meet them.</summary>
    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The operation of that name or command-line verb, or null.</summary>
    public Operation? Find(string name) =>
        Operations.FirstOrDefault(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(o.Description.Verb, name, StringComparison.OrdinalIgnoreCase));
}
