namespace NdArrays.Tests.Support;

/// <summary>The tests of the kernels again, as on machines with fewer instructions.</summary>
public class InstructionSetTests
{
    private const string Kernels = "NdArrays.Tests.Kernels";

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Kernels_do_without(string instructions)
    {
        // Only that one namespace: this very test is not in it.
        Assert.NotEqual(Kernels, GetType().Namespace);
        TestProcess.Run(["-namespace", Kernels], [(instructions, "0")]).AssertPassed();
    }
}
