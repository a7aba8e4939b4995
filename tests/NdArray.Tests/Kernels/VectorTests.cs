using System.Runtime.Intrinsics;

namespace NdArrays.Tests.Kernels;

/// <summary>The vectors that this process really uses.</summary>
public class VectorTests
{
    [Fact]
    public void There_are_no_vectors_wider_than_the_process_was_told_to_use()
    {
        Assert.False(IsOff("DOTNET_EnableAVX512") && Vector512.IsHardwareAccelerated);
        Assert.False(IsOff("DOTNET_EnableAVX2") && Vector256.IsHardwareAccelerated);
        Assert.False(IsOff("DOTNET_EnableHWIntrinsic") && Vector128.IsHardwareAccelerated);

        Assert.True(Vector256.IsHardwareAccelerated || !Vector512.IsHardwareAccelerated);
        Assert.True(Vector128.IsHardwareAccelerated || !Vector256.IsHardwareAccelerated);
    }

    private static bool IsOff(string variable) => Environment.GetEnvironmentVariable(variable) == "0";
}
