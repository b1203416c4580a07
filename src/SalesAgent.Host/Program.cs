using System.Text;
using SalesAgent.Host.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};
return await SalesProgram.RunAsync(args, Console.Out, Console.Error, cancellation.Token);
