namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class ParallelAndMapFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "Branches are needed",
            Definitions.OfState("""{"Type":"Parallel","End":true}"""),
            """
            order.asl.json(1,26): $.States.A has no Branches.
            Branches is an array of workflows, each an object with StartAt and States.
            """
        },
        {
            "Branches are not empty",
            Definitions.OfState("""{"Type":"Parallel","Branches":[],"End":true}"""),
            """
            order.asl.json(1,60): $.States.A.Branches is []; it must be an array with one element at least.
            Branches is an array of workflows, each an object with StartAt and States.
            """
        },
        {
            "a branch is an object",
            Definitions.OfState("""{"Type":"Parallel","Branches":[1],"End":true}"""),
            """
            order.asl.json(1,61): $.States.A.Branches[0] is 1; it must be an object.
            Branches is an array of workflows, each an object with StartAt and States.
            """
        },
        {
            "a branch needs States",
            Definitions.OfState("""{"Type":"Parallel","Branches":[{"StartAt":"B"}],"End":true}"""),
            """
            order.asl.json(1,61): $.States.A.Branches[0] has no States.
            Every workflow has States, an object with one state at least.
            """
        },
        {
            "a branch has no QueryLanguage",
            Definitions.OfState("""{"Type":"Parallel","Branches":[{"QueryLanguage":"JSONPath","StartAt":"B","States":{"B":{"Type":"Succeed"}}}],"End":true}"""),
            """
            order.asl.json(1,62): $.States.A.Branches[0].QueryLanguage is not a field of a branch.
            Its fields are Comment, StartAt and States.
            """
        },
        {
            "ItemProcessor is needed",
            Definitions.OfState("""{"Type":"Map","End":true}"""),
            """
            order.asl.json(1,26): $.States.A has no ItemProcessor.
            A Map state needs an ItemProcessor, an object with StartAt and States.
            """
        },
        {
            "ItemProcessor or Iterator",
            Definitions.OfState("""{"Type":"Map","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"Iterator":{"StartAt":"C","States":{"C":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,110): $.States.A.Iterator is given beside ItemProcessor.
            Keep one of ItemProcessor and Iterator.
            """
        },
        {
            "ItemProcessor is an object",
            Definitions.OfState("""{"Type":"Map","ItemProcessor":[],"End":true}"""),
            """
            order.asl.json(1,60): $.States.A.ItemProcessor is []; it must be an object.
            A Map state needs an ItemProcessor, an object with StartAt and States.
            """
        },
        {
            "ItemSelector or Parameters",
            Definitions.OfState("""{"Type":"Map","ItemSelector":{},"Parameters":{},"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,62): $.States.A.Parameters is given beside ItemSelector.
            Keep one of ItemSelector and Parameters.
            """
        },
        {
            "MaxConcurrency is not negative",
            Definitions.OfState("""{"Type":"Map","MaxConcurrency":-1,"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,61): $.States.A.MaxConcurrency is -1; it must be a whole number of 0 or more.
            0 sets no limit but AWS's own.
            """
        },
        {
            "MaxConcurrency once",
            Definitions.OfState("""{"Type":"Map","MaxConcurrency":1,"MaxConcurrencyPath":"$.m","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,63): $.States.A.MaxConcurrencyPath is given beside MaxConcurrency.
            Keep one of MaxConcurrency and MaxConcurrencyPath.
            """
        },
        {
            "MaxConcurrencyPath is not in the Context Object",
            Definitions.OfState("""{"Type":"Map","MaxConcurrencyPath":"$$.m","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,65): $.States.A.MaxConcurrencyPath is "$$.m"; it must be a Reference Path.
            A Reference Path leads from $ to one node by names and single indexes, such as $.orders[0].id.
            """
        },
        {
            "ItemsPath is not null",
            Definitions.OfState("""{"Type":"Map","ItemsPath":null,"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,56): $.States.A.ItemsPath is null; it must be a path.
            Write a string that starts with $, such as "$.order".
            """
        },
        {
            "Mode is INLINE or DISTRIBUTED",
            Definitions.OfState("""{"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"INLNE"},"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,87): $.States.A.ItemProcessor.ProcessorConfig.Mode is "INLNE"; it must be INLINE or DISTRIBUTED.
            Did you mean "INLINE"?
            """
        },
        {
            "a distributed Map has an ExecutionType",
            Definitions.OfState("""{"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED"},"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,61): $.States.A.ItemProcessor.ProcessorConfig has no ExecutionType.
            A distributed Map says whether its executions are STANDARD or EXPRESS.
            """
        },
    };

    public static TheoryData<string, string, string> ExpressRules => new()
    {
        {
            "Express has no distributed Map",
            Definitions.OfState("""{"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"},"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,87): $.States.A.ItemProcessor.ProcessorConfig.Mode is "DISTRIBUTED"; Express state machines have no distributed Map.
            Use an inline Map, or make the state machine Standard.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_Parallel_or_Map_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }

    [Theory]
    [MemberData(nameof(ExpressRules))]
    public void A_faulty_Parallel_or_Map_is_refused_for_an_Express_machine(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition, StateMachineType.Express);

        refused.Message.Should().Be(message, rule);
    }
}
