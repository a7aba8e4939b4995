namespace NdArrays.Tests.Support;

/// <summary>A test that is the same for all element types.</summary>
internal interface ITypedTest
{
    /// <summary>Runs it for one type.</summary>
    void Run<T>();
}

/// <summary>Runs tests for types known at run time only.</summary>
internal static class TypedTest
{
    /// <summary>Runs a test for one type.</summary>
    public static void Run(ITypedTest test, Type type)
    {
        try
        {
            typeof(ITypedTest).GetMethod(nameof(ITypedTest.Run))!.MakeGenericMethod(type).Invoke(test, null);
        }
        catch (System.Reflection.TargetInvocationException error)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error.InnerException!);
        }
    }
}
