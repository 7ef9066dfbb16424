using Understudy.Fixtures;

namespace Understudy.Docs.Tests.Snippets;

// snippet: theory-fixture
public sealed class OrderMachine() : StateMachineFixture("order.asl.json");
// end snippet
