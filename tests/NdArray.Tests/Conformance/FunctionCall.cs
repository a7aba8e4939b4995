using System.Reflection;

namespace NdArrays.Tests.Conformance;

/// <summary>Calls a function of elements by its name.</summary>
internal static class FunctionCall
{
    /// <summary>The function of arrays of any types.</summary>
    public static NdArray Of(string name, NdArray[] inputs, NdArray? @out = null, NdArray<bool>? where = null)
    {
        MethodInfo method = typeof(NdArray).GetMethods().Single(method => method.Name == name && !method.IsGenericMethod
            && method.GetParameters().TakeWhile(parameter => parameter.ParameterType == typeof(NdOperand)).Count() == inputs.Length);
        object?[] arguments = new object?[method.GetParameters().Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            arguments[i] = (NdOperand)inputs[i];
        }

        // Functions that take a mask have it after the place of the results.
        arguments[inputs.Length] = @out;
        if (where is not null)
        {
            arguments[inputs.Length + 1] = where;
        }

        return (NdArray)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }
}
