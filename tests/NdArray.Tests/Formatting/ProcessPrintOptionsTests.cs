namespace NdArrays.Tests.Formatting;

/// <summary>Changes what the whole process prints, and so runs alone.</summary>
[Collection(nameof(ProcessPrintOptionsTests))]
[CollectionDefinition(nameof(ProcessPrintOptionsTests), DisableParallelization = true)]
public sealed class ProcessPrintOptionsTests
{
    [Fact]
    public void WhatIsSetOutsideOfAnyScopeHoldsForAllThreadsButNotWithinTheirScopes()
    {
        NdArray<double> thirds = [1.0 / 3, 2.0 / 3];
        PrintOptions before = NdArray.GetPrintOptions();
        string[] texts = new string[2];
        using var set = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            set.Wait(TestContext.Current.CancellationToken);
            texts[0] = thirds.ToString();
            using (NdArray.WithPrintOptions(new PrintOptions { Precision = 2 }))
            {
                texts[1] = thirds.ToString();
            }
        });
        thread.Start();
        try
        {
            NdArray.SetPrintOptions(before with { Precision = 4 });
            set.Set();
            thread.Join();
            Assert.Equal(["[0.3333 0.6667]", "[0.33 0.67]"], texts);
        }
        finally
        {
            NdArray.SetPrintOptions(before);
        }
    }
}
