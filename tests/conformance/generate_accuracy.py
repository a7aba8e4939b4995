"""Values of elementary functions of float64 numbers, to twice their digits: by series of Python's decimal numbers.

A reference is the nearest float64 and what that lacks, as another one.
"""

import math
import struct
from decimal import Decimal as D
from decimal import getcontext

import recording
from recording import Random

getcontext().prec = 90
getcontext().Emin, getcontext().Emax = -10**6, 10**6
EPS = D(10) ** -80


def series_atan(x):
    """The arc tangent: the argument is halved until its series is short."""
    halvings = 0
    while abs(x) > D("0.01"):
        x = x / (1 + (1 + x * x).sqrt())
        halvings += 1
    total, power, n = D(0), x, 1
    while power != 0 and abs(power) > EPS * abs(x):
        total += power / n
        power *= -x * x
        n += 2
    return total * 2 ** halvings


PI = 16 * series_atan(D(1) / 5) - 4 * series_atan(D(1) / 239)
LN2 = D(2).ln()


def sin(x):
    x = x - (x / (2 * PI)).to_integral_value() * 2 * PI
    total, term, n = D(0), x, 1
    while term != 0 and abs(term) > EPS * abs(x):
        total += term
        term *= -x * x / ((n + 1) * (n + 2))
        n += 2
    return total


def cos(x):
    return sin(x + PI / 2)


def expm1(x):
    if abs(x) > D("0.1"):
        return x.exp() - 1
    total, term, n = D(0), x, 1
    while term != 0 and abs(term) > EPS * abs(x):
        total += term
        n += 1
        term *= x / n
    return total


def log1p(x):
    if abs(x) > D("0.001"):
        return (1 + x).ln()
    total, power, n = D(0), x, 1
    while power != 0 and abs(power) > EPS * abs(x):
        total += power / n
        power *= -x
        n += 1
    return total


def asin(x):
    return PI / 2 * int(x) if abs(x) == 1 else series_atan(x / ((1 - x) * (1 + x)).sqrt())


def acos(x):
    return 2 * series_atan(((1 - x) / (1 + x)).sqrt()) if x != -1 else PI


def sinh(x):
    return (expm1(x) - expm1(-x)) / 2


def cosh(x):
    return (x.exp() + (-x).exp()) / 2


def tanh(x):
    return expm1(2 * x) / (expm1(2 * x) + 2)


def asinh(x):
    t = abs(x)
    return (log1p(t + t * t / (1 + (1 + t * t).sqrt()))).copy_sign(x)


def acosh(x):
    return log1p((x - 1) + ((x - 1) * (x + 1)).sqrt())


def atanh(x):
    return log1p(2 * x / (1 - x)) / 2


def cbrt(x):
    return ((abs(x).ln() / 3).exp()).copy_sign(x)


def atan2(y, x):
    angle = series_atan(y / x)
    return angle if x > 0 else angle + PI.copy_sign(y)


def logaddexp(x, y):
    return max(x, y) + log1p((min(x, y) - max(x, y)).exp())


def logaddexp2(x, y):
    return max(x, y) + log1p(((min(x, y) - max(x, y)) * LN2).exp()) / LN2


# The ranges from which arguments are drawn: from and to, evenly; or, after "e", their logarithms.
UNARY = {
    "Sqrt": (D.sqrt, [("e", 1e-300, 1e300)]),
    "Cbrt": (cbrt, [("e", 1e-300, 1e300), ("", -10, 10)]),
    "Exp": (D.exp, [("", -700, 700), ("", -1, 1)]),
    "Exp2": (lambda x: (x * LN2).exp(), [("", -1000, 1000), ("", -1, 1)]),
    "ExpM1": (expm1, [("", -30, 700), ("", -1, 1), ("e", 1e-12, 1)]),
    "Log": (D.ln, [("e", 1e-300, 1e300), ("", 0.5, 2)]),
    "Log2": (lambda x: x.ln() / LN2, [("e", 1e-300, 1e300), ("", 0.5, 2)]),
    "Log10": (D.log10, [("e", 1e-300, 1e300), ("", 0.5, 2)]),
    "Log1P": (log1p, [("e", 1e-12, 1e300), ("", -0.9, 2)]),
    "Sin": (sin, [("", -10, 10), ("e", 1e-9, 1e6)]),
    "Cos": (cos, [("", -10, 10), ("e", 1e-9, 1e6)]),
    "Tan": (lambda x: sin(x) / cos(x), [("", -10, 10), ("e", 1e-9, 1e6)]),
    "ArcSin": (asin, [("", -1, 1), ("e", 1e-9, 1)]),
    "ArcCos": (acos, [("", -1, 1), ("e", 1e-9, 1)]),
    "ArcTan": (series_atan, [("", -10, 10), ("e", 1e-9, 1e9)]),
    "Sinh": (sinh, [("", -10, 10), ("e", 1e-9, 700)]),
    "Cosh": (cosh, [("", -10, 10), ("e", 1e-9, 700)]),
    "Tanh": (tanh, [("", -10, 10), ("e", 1e-9, 20)]),
    "ArcSinh": (asinh, [("", -10, 10), ("e", 1e-9, 1e300)]),
    "ArcCosh": (acosh, [("", 1, 10), ("e", 1.0001, 1e300)]),
    "ArcTanh": (atanh, [("", -0.999, 0.999), ("e", 1e-9, 0.99)]),
}
BINARY = {
    "Power": (lambda x, y: (x.ln() * y).exp(), [("e", 1e-10, 1e10), ("", 0.5, 2)], [("", -30, 30), ("", -300, 300)]),
    "ArcTan2": (atan2, [("", -10, 10), ("e", 1e-9, 1e9)], [("", -10, 10), ("e", 1e-9, 1e9)]),
    "Hypot": (lambda x, y: (x * x + y * y).sqrt(), [("", -10, 10), ("e", 1e-9, 1e9)], [("", -10, 10), ("e", 1e-9, 1e9)]),
    "LogAddExp": (logaddexp, [("", 1, 100), ("", 1, 4)], [("", 1, 100), ("", 1, 4)]),
    "LogAddExp2": (logaddexp2, [("", 1, 100), ("", 1, 4)], [("", 1, 100), ("", 1, 4)]),
}
COUNT = 240


def draw(rng, ranges):
    kind, low, high = rng.pick(ranges)
    at = (rng.next() >> 11) / 2.0 ** 53
    return math.exp(math.log(low) + at * (math.log(high) - math.log(low))) if kind else low + at * (high - low)


def split(value):
    first = float(value)
    return [first, float(value - D(first))]


def hexadecimal(numbers):
    return struct.pack(f"<{len(numbers)}d", *numbers).hex()


def main():
    rng = Random(71)
    cases = []
    for name, (function, ranges) in UNARY.items():
        x = [draw(rng, ranges) for _ in range(COUNT)]
        values = [split(function(D(v))) for v in x]
        cases.append({"k": name, "x": hexadecimal(x), "r": hexadecimal([v for pair in values for v in pair])})
    for name, (function, left, right) in BINARY.items():
        x = [draw(rng, left) for _ in range(COUNT)]
        y = [draw(rng, right) for _ in range(COUNT)]
        values = [split(function(D(v), D(w))) for v, w in zip(x, y)]
        cases.append({"k": name, "x": hexadecimal(x), "y": hexadecimal(y),
                      "r": hexadecimal([v for pair in values for v in pair])})
    recording.write("accuracy", [("functions", cases)])
