namespace NdArrays.Kernels;

/// <summary>Exponentials and logarithms that keep their digits where they are close to 0.</summary>
internal static class NearZero
{
    /// <summary>e to the power of x, less 1.</summary>
    public static double ExpM1(double x)
    {
        // What rounding took from the exponential shows in its logarithm, and is taken from x as well.
        double power = Math.Exp(x);
        if (power == 1)
        {
            return x;
        }

        double difference = power - 1;
        return difference == -1 || double.IsInfinity(power) || double.IsNaN(power) ? difference : difference * (x / Math.Log(power));
    }

    /// <summary>The logarithm of 1 + x.</summary>
    public static double Log1P(double x)
    {
        double sum = 1 + x;
        if (sum == 1)
        {
            return x;
        }

        return double.IsInfinity(sum) || sum <= 0 || double.IsNaN(sum) ? Math.Log(sum) : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary>The logarithm of the sum of two exponentials.</summary>
    public static double LogAddExp(double x, double y)
    {
        if (x == y)
        {
            return x + Math.Log(2);
        }

        double difference = x - y;
        return difference > 0 ? x + Log1P(Math.Exp(-difference))
            : difference <= 0 ? y + Log1P(Math.Exp(difference))
            : difference;
    }

    /// <summary>The logarithm to base 2 of the sum of two powers of 2.</summary>
    public static double LogAddExp2(double x, double y)
    {
        if (x == y)
        {
            return x + 1;
        }

        double difference = x - y;
        return difference > 0 ? x + (Log1P(Math.Pow(2, -difference)) / Math.Log(2))
            : difference <= 0 ? y + (Log1P(Math.Pow(2, difference)) / Math.Log(2))
            : difference;
    }
}
