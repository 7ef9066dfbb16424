using ItemsApi;

if (args is ["serve", ..])
{
    await Serving.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 5080);
    return;
}

await Stories.TellOfTheBurstAsync();
await Stories.TellOfTheQuotaAsync();
await Stories.TellOfTheFailingTableAsync();
await Stories.TellOfTheOrderAsync();
