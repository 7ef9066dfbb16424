using Understudy.Conformance.ApiGateway;
using Understudy.Conformance.Definitions;
using Understudy.Conformance.Expressions;
using Understudy.Conformance.JsonPaths;
using Understudy.Conformance.JsonSchemas;
using Understudy.Conformance.RealWorkflows;
using Understudy.Conformance.StepFunctions;

namespace Understudy.Conformance.Suites;

/// <summary>All suites there are.</summary>
internal static class SuiteRegistry
{
    private static readonly ISuite[] Suites =
        [new StepFunctionsSuite(), new JsonPathSuite(), new AslValidationSuite(), new JsonataSuite(), new RealWorkflowsSuite(), new ApiGatewaySuite(), new JsonSchemaSuite()];

    public static string Names => string.Join(", ", Suites.Select(suite => suite.Name));

    public static ISuite? Find(string name) => Array.Find(Suites, suite => suite.Name == name);
}
