"""Values of elementary functions of float64 and complex numbers, to twice their digits: by series of Python's decimal numbers.

A reference is the nearest float64 and what that lacks, in units of its last place, as a float16; a complex number has two.
"""

import math
import struct
from decimal import Decimal as D
from decimal import getcontext, localcontext

import recording
from recording import Random

getcontext().prec = 90
getcontext().Emin, getcontext().Emax = -10**6, 10**6
EPS = D(10) ** -80


def series_atan(x, eps=EPS):
    """The arc tangent: the argument is halved until its series is short."""
    halvings = 0
    while abs(x) > D("0.01"):
        x = x / (1 + (1 + x * x).sqrt())
        halvings += 1
    total, power, n = D(0), x, 1
    while power != 0 and abs(power) > eps * abs(x):
        total += power / n
        power *= -x * x
        n += 2
    return total * 2 ** halvings


with localcontext(prec=420):
    LONG_PI = 16 * series_atan(D(1) / 5, D(10) ** -415) - 4 * series_atan(D(1) / 239, D(10) ** -415)
PI = +LONG_PI
LN2 = D(2).ln()


def without_turns(x):
    with localcontext(prec=420):
        turns = (x / (2 * LONG_PI)).to_integral_value()
        x = x - turns * 2 * LONG_PI
    return +x


def sin(x):
    x = without_turns(x)
    total, term, n = D(0), x, 1
    while term != 0 and abs(term) > EPS * abs(x):
        total += term
        term *= -x * x / ((n + 1) * (n + 2))
        n += 2
    return total


def cos(x):
    x = without_turns(x)
    return sin(PI / 2 - abs(x))


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


class Z:
    """A complex number of two decimal numbers."""

    def __init__(self, real, imaginary=D(0)):
        self.real, self.imaginary = D(real), D(imaginary)

    def __add__(self, other):
        return Z(self.real + other.real, self.imaginary + other.imaginary)

    def __sub__(self, other):
        return Z(self.real - other.real, self.imaginary - other.imaginary)

    def __mul__(self, other):
        return Z(self.real * other.real - self.imaginary * other.imaginary, self.real * other.imaginary + self.imaginary * other.real)

    def __truediv__(self, other):
        square = other.real * other.real + other.imaginary * other.imaginary
        turned = self * Z(other.real, -other.imaginary)
        return Z(turned.real / square, turned.imaginary / square)

    def times_i(self):
        return Z(-self.imaginary, self.real)

    def over_i(self):
        return Z(self.imaginary, -self.real)

    def magnitude(self):
        return (self.real * self.real + self.imaginary * self.imaginary).sqrt()


ONE = Z(1)


def scaled(z, factor):
    return Z(z.real * factor, z.imaginary * factor)


def z_exp(z):
    size = z.real.exp()
    return Z(size * cos(z.imaginary), size * sin(z.imaginary))


def z_log(z):
    square = z.real * z.real + z.imaginary * z.imaginary
    real = log1p(square - 1) / 2 if abs(square - 1) < D("0.5") else square.ln() / 2
    return Z(real, atan2(z.imaginary, z.real))


def z_sqrt(z):
    root = ((abs(z.real) + z.magnitude()) / 2).sqrt()
    other = abs(z.imaginary) / (2 * root)
    return Z(root, other.copy_sign(z.imaginary)) if z.real >= 0 else Z(other, root.copy_sign(z.imaginary))


def z_sinh(z):
    return Z(sinh(z.real) * cos(z.imaginary), cosh(z.real) * sin(z.imaginary))


def z_cosh(z):
    return Z(cosh(z.real) * cos(z.imaginary), sinh(z.real) * sin(z.imaginary))


def z_asinh(z):
    """Of the half plane on the right: on the left the sum would cancel."""
    if z.real < 0:
        return scaled(z_asinh(scaled(z, -1)), -1)
    return z_log(z + z_sqrt(z * z + ONE))


def z_acosh(z):
    return z_log(z + z_sqrt(z + ONE) * z_sqrt(z - ONE))


def z_atanh(z):
    return scaled(z_log(ONE + z) - z_log(ONE - z), D("0.5"))


def z_acos(z):
    arc = z_asinh(z.times_i()).over_i()
    return Z(PI / 2 - arc.real, -arc.imaginary)


# The ranges from which arguments are drawn: from and to, evenly; or, after "e", their logarithms, down to the least number there is.
LEAST, LARGEST = 5e-324, 1.79e308
UNARY = {
    "Sqrt": (D.sqrt, [("e", LEAST, LARGEST)]),
    "Cbrt": (cbrt, [("e", LEAST, LARGEST), ("", -10, 10)]),
    "Exp": (D.exp, [("", -708, 709.7), ("", -1, 1), ("e", LEAST, 1)]),
    "Exp2": (lambda x: (x * LN2).exp(), [("", -1022, 1023.9), ("", -1, 1), ("e", LEAST, 1)]),
    "ExpM1": (expm1, [("", -40, 709.7), ("", -1, 1), ("e", 1e-12, 1), ("e", LEAST, 1)]),
    "Log": (D.ln, [("e", LEAST, LARGEST), ("", 0.5, 2), ("", 0.999, 1.001)]),
    "Log2": (lambda x: x.ln() / LN2, [("e", LEAST, LARGEST), ("", 0.5, 2), ("", 0.999, 1.001)]),
    "Log10": (D.log10, [("e", LEAST, LARGEST), ("", 0.5, 2), ("", 0.999, 1.001)]),
    "Log1P": (log1p, [("e", LEAST, LARGEST), ("", -0.9999, 2), ("e", 1e-12, 10), ("", -1e-3, 1e-3)]),
    "Sin": (sin, [("", -10, 10), ("e", 1e-9, 1e6), ("e", LEAST, 1), ("e", 1e6, 1e300)]),
    "Cos": (cos, [("", -10, 10), ("e", 1e-9, 1e6), ("e", LEAST, 1), ("e", 1e6, 1e300)]),
    "Tan": (lambda x: sin(x) / cos(x), [("", -10, 10), ("e", 1e-9, 1e6), ("e", LEAST, 1), ("e", 1e6, 1e300)]),
    "ArcSin": (asin, [("", -1, 1), ("e", 1e-9, 1), ("e", LEAST, 1), ("", 0.999, 1)]),
    "ArcCos": (acos, [("", -1, 1), ("e", LEAST, 1), ("", 0.999, 1)]),
    "ArcTan": (series_atan, [("", -10, 10), ("e", 1e-9, 1e9), ("e", LEAST, LARGEST)]),
    "Sinh": (sinh, [("", -10, 10), ("e", 1e-9, 710), ("e", LEAST, 1), ("", -710, 710)]),
    "Cosh": (cosh, [("", -10, 10), ("e", 1e-9, 710), ("e", LEAST, 1), ("", -710, 710)]),
    "Tanh": (tanh, [("", -10, 10), ("e", 1e-9, 20), ("e", LEAST, 20)]),
    "ArcSinh": (asinh, [("", -10, 10), ("e", 1e-9, 1e9), ("e", LEAST, LARGEST)]),
    "ArcCosh": (acosh, [("", 1, 10), ("e", 1.0001, LARGEST), ("", 1, 1.001)]),
    "ArcTanh": (atanh, [("", -0.9999, 0.9999), ("e", 1e-9, 0.99), ("e", LEAST, 0.99)]),
    "Deg2Rad": (lambda x: x * PI / 180, [("", -720, 720), ("e", 1e-300, LARGEST)]),
    "Rad2Deg": (lambda x: x * 180 / PI, [("", -10, 10), ("e", LEAST, 3e306)]),
    "Sinc": (lambda x: sin(PI * x) / (PI * x), [("", -0.75, 0.75), ("e", LEAST, 0.75)]),
}
BINARY = {
    "Power": (lambda x, y: (x.ln() * y).exp(), [("e", 1e-10, 1e10), ("", 0.5, 2)], [("", -30, 30), ("", -300, 300)]),
    "ArcTan2": (atan2, [("", -10, 10), ("e", 1e-150, 1e150)], [("", -10, 10), ("e", 1e-150, 1e150)]),
    "Hypot": (lambda x, y: (x * x + y * y).sqrt(), [("", -10, 10), ("e", 1e-9, 1e9), ("e", LEAST, 1e308)],
              [("", -10, 10), ("e", 1e-9, 1e9), ("e", LEAST, 1e308)]),
    "LogAddExp": (logaddexp, [("", 1, 100), ("", 1, 4)], [("", 1, 100), ("", 1, 4)]),
    "LogAddExp2": (logaddexp2, [("", 1, 100), ("", 1, 4)], [("", 1, 100), ("", 1, 4)]),
}
BINARY["FloatPower"] = BINARY["Power"]
COUNT = 1000

# Of complex arguments: from where both parts are drawn, and around which points by distances of all sizes.
WIDE, NEAR_CUTS = [("", -10, 10), ("e", 1e-12, 1e12)], [0, 1, -1, 1j, -1j]
ANGLES = [("", -10, 10), ("e", 1e-12, 10)]
COMPLEX = {
    "Sqrt": (z_sqrt, [*WIDE, ("e", 1e-300, 1e300)], [0]),
    "Exp": (z_exp, [*ANGLES, ("", -700, 700)], [0]),
    "Exp2": (lambda z: z_exp(scaled(z, LN2)), [*ANGLES, ("", -1000, 1000)], [0]),
    "ExpM1": (lambda z: z_exp(z) - ONE, ANGLES, [0]),
    "Log": (z_log, [*WIDE, ("e", 1e-300, 1e300)], NEAR_CUTS),
    "Log2": (lambda z: scaled(z_log(z), 1 / LN2), WIDE, NEAR_CUTS),
    "Log10": (lambda z: scaled(z_log(z), 1 / D(10).ln()), WIDE, NEAR_CUTS),
    "Log1P": (lambda z: z_log(z + ONE), WIDE, [0, -1, -2]),
    "Sin": (lambda z: z_sinh(z.times_i()).over_i(), ANGLES, [0]),
    "Cos": (lambda z: z_cosh(z.times_i()), ANGLES, [0]),
    "Tan": (lambda z: z_sinh(z.times_i()).over_i() / z_cosh(z.times_i()), ANGLES, [0]),
    "Sinh": (z_sinh, ANGLES, [0]),
    "Cosh": (z_cosh, ANGLES, [0]),
    "Tanh": (lambda z: z_sinh(z) / z_cosh(z), ANGLES, [0]),
    "ArcSin": (lambda z: z_asinh(z.times_i()).over_i(), WIDE, NEAR_CUTS),
    "ArcCos": (z_acos, WIDE, NEAR_CUTS),
    "ArcTan": (lambda z: z_atanh(z.times_i()).over_i(), WIDE, NEAR_CUTS),
    "ArcSinh": (z_asinh, WIDE, NEAR_CUTS),
    "ArcCosh": (z_acosh, WIDE, NEAR_CUTS),
    "ArcTanh": (z_atanh, WIDE, NEAR_CUTS),
    "Reciprocal": (lambda z: ONE / z, WIDE, [0]),
    "Square": (lambda z: z * z, WIDE, [0]),
}
COMPLEX_BINARY = {
    "Multiply": (lambda x, y: x * y, WIDE, WIDE),
    "Divide": (lambda x, y: x / y, WIDE, WIDE),
    "Power": (lambda x, y: z_exp(y * z_log(x)), [("", -4, 4), ("e", 1e-3, 1e3)], [("", -4, 4), ("e", 1e-3, 4)]),
}
COMPLEX_COUNT = 300


def draw(rng, ranges):
    kind, low, high = rng.pick(ranges)
    at = (rng.next() >> 11) / 2.0 ** 53
    return math.exp(math.log(low) + at * (math.log(high) - math.log(low))) if kind else low + at * (high - low)


def draw_complex(rng, ranges, points=()):
    if points and rng.chance(40):
        size, angle = math.exp(-rng.between(0, 30)), (rng.next() >> 11) / 2.0 ** 52 * math.pi
        return rng.pick(points) + complex(size * math.cos(angle), size * math.sin(angle))
    parts = [draw(rng, ranges) * (1 if rng.chance(50) else -1) for _ in range(2)]
    return complex(*parts)


def split(value):
    """The nearest float64, and the rest in units of its last place."""
    first = float(value)
    return first, float((value - D(first)) / D(math.ulp(first)))


def hexadecimal(numbers, kind="d"):
    return struct.pack(f"<{len(numbers)}{kind}", *numbers).hex()


def case_of(name, operands, values):
    pairs = [split(value) for value in values]
    return {"k": name, **{key: hexadecimal(operand) for key, operand in zip("xy", operands)},
            "r": hexadecimal([first for first, _ in pairs]), "d": hexadecimal([rest for _, rest in pairs], "e")}


def flat(numbers):
    return [part for number in numbers for part in (number.real, number.imag)]


def of_doubles(rng):
    for name, (function, *ranges) in {**UNARY, **BINARY}.items():
        rows, values = [], []
        while len(rows) < COUNT:
            row = [draw(rng, of) for of in ranges]
            value = function(*map(D, row))
            if 0 < abs(float(value)) <= LARGEST:
                rows.append(row)
                values.append(value)
        yield case_of(name, zip(*rows), values)


def of_complex(rng):
    for name, (function, ranges, points) in COMPLEX.items():
        x = [draw_complex(rng, ranges, points) for _ in range(COMPLEX_COUNT)]
        values = [function(Z(v.real, v.imag)) for v in x]
        yield case_of(name, [flat(x)], [part for value in values for part in (value.real, value.imaginary)])
    for name, (function, *ranges) in COMPLEX_BINARY.items():
        operands = [[draw_complex(rng, of) for _ in range(COMPLEX_COUNT)] for of in ranges]
        values = [function(*(Z(v.real, v.imag) for v in row)) for row in zip(*operands)]
        yield case_of(name, [flat(operand) for operand in operands], [part for value in values for part in (value.real, value.imaginary)])


def main():
    rng = Random(71)
    recording.write("accuracy", [("functions", list(of_doubles(rng))), ("complex functions", list(of_complex(rng)))])
