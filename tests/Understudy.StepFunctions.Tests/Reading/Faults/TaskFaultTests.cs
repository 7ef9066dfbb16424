namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class TaskFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "Resource is needed",
            Definitions.OfState("""{"Type":"Task","End":true}"""),
            """
            order.asl.json(1,26): $.States.A has no Resource.
            A Task names what it calls: the ARN of a Lambda function, an activity or a service integration.
            """
        },
        {
            "Resource is a string",
            Definitions.OfState("""{"Type":"Task","Resource":{},"End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is {}; it must be a string.
            Write it in double quotes, such as "arn:aws:states:::lambda:invoke".
            """
        },
        {
            "Resource is an ARN",
            Definitions.OfState("""{"Type":"Task","Resource":"ship-order","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "ship-order", which is no ARN that a Task can call.
            Write the ARN of a Lambda function, an activity or a service integration, such as arn:aws:states:::sqs:sendMessage or arn:aws:lambda:us-east-1:123456789012:function:ship.
            """
        },
        {
            "Resource is of a service that a Task can call",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:sqs:us-east-1:123456789012:orders","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:sqs:us-east-1:123456789012:orders", which is no ARN that a Task can call.
            Write the ARN of a Lambda function, an activity or a service integration, such as arn:aws:states:::sqs:sendMessage or arn:aws:lambda:us-east-1:123456789012:function:ship.
            """
        },
        {
            "a misspelt service",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lamda:invoke","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::lamda:invoke", which is no resource that Step Functions knows.
            Did you mean "lambda"?
            """
        },
        {
            "a service without an integration",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::kms:encrypt","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::kms:encrypt", which is no resource that Step Functions knows.
            A service without an integration of its own goes by the AWS SDK: arn:aws:states:::aws-sdk:kms:encrypt.
            """
        },
        {
            "a misspelt action",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendmessages","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::sqs:sendmessages", which is no resource that Step Functions knows.
            Did you mean "sendMessage"?
            """
        },
        {
            "an action without an integration",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::dynamodb:query","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::dynamodb:query", which is no resource that Step Functions knows.
            dynamodb has getItem, putItem, deleteItem and updateItem; other actions go by the AWS SDK: arn:aws:states:::aws-sdk:dynamodb:query.
            """
        },
        {
            "a misspelt pattern",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForToken","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::sqs:sendMessage.waitForToken", which is no resource that Step Functions knows.
            Did you mean ".waitForTaskToken"?
            """
        },
        {
            "a pattern that the action does not have",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::dynamodb:getItem.sync","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::dynamodb:getItem.sync", which is no resource that Step Functions knows.
            Write getItem without .sync.
            """
        },
        {
            "another pattern than the action has",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::glue:startJobRun.waitForTaskToken","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::glue:startJobRun.waitForTaskToken", which is no resource that Step Functions knows.
            startJobRun takes .sync.
            """
        },
        {
            "aws-sdk does not wait for jobs",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:glue:startJobRun.sync","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::aws-sdk:glue:startJobRun.sync", which is no resource that Step Functions knows; integrations by aws-sdk do not wait for jobs.
            Take .sync off, and poll for the end of the job by a Wait state.
            """
        },
        {
            "aws-sdk with a capital",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:dynamodb:GetItem","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::aws-sdk:dynamodb:GetItem", which is no resource that Step Functions knows.
            Write the service in small letters and the action in camel case, such as arn:aws:states:::aws-sdk:dynamodb:getItem.
            """
        },
        {
            "TimeoutSeconds is positive",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"TimeoutSeconds":0}"""),
            """
            order.asl.json(1,117): $.States.A.TimeoutSeconds is 0; it must be a whole number from 1 to 99999999.
            It is the longest that one attempt may take.
            """
        },
        {
            "TimeoutSeconds once",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"TimeoutSeconds":1,"TimeoutSecondsPath":"$.t"}"""),
            """
            order.asl.json(1,119): $.States.A.TimeoutSecondsPath is given beside TimeoutSeconds.
            Keep one of TimeoutSeconds and TimeoutSecondsPath.
            """
        },
        {
            "TimeoutSecondsPath is a Reference Path",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"TimeoutSecondsPath":"$..t"}"""),
            """
            order.asl.json(1,121): $.States.A.TimeoutSecondsPath is "$..t"; it must be a Reference Path.
            A Reference Path leads from $ to one node by names and single indexes, such as $.orders[0].id.
            """
        },
        {
            "HeartbeatSeconds is less than TimeoutSeconds",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"TimeoutSeconds":5,"HeartbeatSeconds":5}"""),
            """
            order.asl.json(1,138): $.States.A.HeartbeatSeconds is 5; it must be less than TimeoutSeconds, 5.
            A heartbeat that may come as late as the timeout can never be missed.
            """
        },
        {
            "Credentials have a RoleArn",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Credentials":{}}"""),
            """
            order.asl.json(1,100): $.States.A.Credentials has no RoleArn.
            Name the role to assume, as "RoleArn" or, by a path, as "RoleArn.$".
            """
        },
        {
            "Credentials are an object",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Credentials":"arn"}"""),
            """
            order.asl.json(1,114): $.States.A.Credentials is "arn"; it must be an object.
            Name the value, such as {"value.$": "$.a"}.
            """
        },
    };

    public static TheoryData<string, string, string> ExpressRules => new()
    {
        {
            "Express and a callback",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::sqs:sendMessage.waitForTaskToken"; Express state machines do not support .waitForTaskToken.
            Make the state machine Standard, or take .waitForTaskToken off to go on without waiting.
            """
        },
        {
            "Express and a job",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync:2","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:::states:startExecution.sync:2"; Express state machines do not support .sync:2.
            Make the state machine Standard, or take .sync:2 off to go on without waiting.
            """
        },
        {
            "Express and an activity",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:pack","End":true}"""),
            """
            order.asl.json(1,56): $.States.A.Resource is "arn:aws:states:us-east-1:123456789012:activity:pack"; Express state machines do not support activities.
            Make the state machine Standard, or call a Lambda function instead.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_Task_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }

    [Theory]
    [MemberData(nameof(ExpressRules))]
    public void A_faulty_Task_is_refused_for_an_Express_machine(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition, StateMachineType.Express);

        refused.Message.Should().Be(message, rule);
    }
}
