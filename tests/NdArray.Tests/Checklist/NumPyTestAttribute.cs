namespace NdArrays.Tests.Checklist;

/// <summary>Says that a test shows, in its own way, a behaviour that a test of NumPy checks.</summary>
/// <param name="file">The file of NumPy's tests, from the folder of its package on: "lib/tests/test_arraypad.py".</param>
/// <param name="names">The tests in it: "TestConstant.test_check_constant".</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class NumPyTestAttribute(string file, params string[] names) : Attribute
{
    /// <summary>The file of NumPy's tests.</summary>
    public string File => file;

    /// <summary>The tests in it.</summary>
    public IReadOnlyList<string> Names => names;
}
