"""Functions of elements, of arrays of any types: promotion, broadcasting, special values."""

import math
import warnings

import numpy as np

import recording
from generate_joins import result
from layouts import place, random_shape, reshaped
from recording import DTYPES, Random

UNARY = {
    "negative": "Negative", "positive": "Positive", "absolute": "Absolute", "fabs": "FAbs", "square": "Square", "sign": "Sign",
    "conjugate": "Conjugate", "reciprocal": "Reciprocal", "sqrt": "Sqrt", "cbrt": "Cbrt", "exp": "Exp", "exp2": "Exp2",
    "expm1": "ExpM1", "log": "Log", "log2": "Log2", "log10": "Log10", "log1p": "Log1P", "sin": "Sin", "cos": "Cos", "tan": "Tan",
    "arcsin": "ArcSin", "arccos": "ArcCos", "arctan": "ArcTan", "sinh": "Sinh", "cosh": "Cosh", "tanh": "Tanh",
    "arcsinh": "ArcSinh", "arccosh": "ArcCosh", "arctanh": "ArcTanh", "deg2rad": "Deg2Rad", "rad2deg": "Rad2Deg",
    "floor": "Floor", "ceil": "Ceil", "trunc": "Trunc", "rint": "Rint", "spacing": "Spacing", "invert": "Invert",
    "bitwise_count": "BitwiseCount", "logical_not": "LogicalNot", "isnan": "IsNaN", "isfinite": "IsFinite", "isinf": "IsInf",
    "signbit": "SignBit",
}
BINARY = {
    "add": "Add", "subtract": "Subtract", "multiply": "Multiply", "divide": "Divide", "floor_divide": "FloorDivide",
    "remainder": "Remainder", "fmod": "FMod", "power": "Power", "float_power": "FloatPower", "maximum": "Maximum",
    "minimum": "Minimum", "fmax": "FMax", "fmin": "FMin", "arctan2": "ArcTan2", "hypot": "Hypot", "logaddexp": "LogAddExp",
    "logaddexp2": "LogAddExp2", "copysign": "CopySign", "nextafter": "NextAfter", "heaviside": "Heaviside",
    "bitwise_and": "BitwiseAnd", "bitwise_or": "BitwiseOr", "bitwise_xor": "BitwiseXor", "left_shift": "LeftShift",
    "right_shift": "RightShift", "gcd": "Gcd", "lcm": "Lcm", "logical_and": "LogicalAnd", "logical_or": "LogicalOr",
    "logical_xor": "LogicalXor", "equal": "Equal", "not_equal": "NotEqual", "less": "Less", "less_equal": "LessEqual",
    "greater": "Greater", "greater_equal": "GreaterEqual",
}

LATER = {"fix": "Fix", "isposinf": "IsPosInf", "isneginf": "IsNegInf", "real": "Real", "imag": "Imag", "degrees": "Degrees",
         "radians": "Radians", "sinc": "Sinc"}
ANGLES = {"degrees": "Degrees", "radians": "Radians"}
MIXED = {name: BINARY[name] for name in ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal")}

# What is a series, and its last bits each library's own.
INEXACT = {"cbrt", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "arcsin", "arccos", "arctan",
           "sinh", "cosh", "tanh", "arcsinh", "arccosh", "arctanh", "arctan2", "hypot", "power", "float_power", "logaddexp",
           "logaddexp2"}

# Of complex numbers only what is no series: all of them are in generate_complex.py.
COMPLEX = {"negative", "positive", "conjugate", "add", "subtract", "equal", "not_equal", "isnan", "isfinite", "isinf",
           "maximum", "minimum", "fmax", "fmin",
           "logical_and", "logical_or", "logical_xor", "logical_not", "fix", "isposinf", "isneginf", "real", "imag"}


def _operand(rng, shape, number, dtype):
    n, operations = place(rng, list(shape))
    base = f"{dtype}:{n}:{rng.below(1 << 20)}:{'s' if dtype == 'complex128' else rng.pick('fs')}"
    return base, "|".join([str(number), *operations])


def _broadcastable(rng, shape):
    shape = shape[rng.below(len(shape) + 1):] if rng.chance(30) else shape
    return [1 if rng.chance(20) else n for n in shape]


def cases_of(rng, functions, operands, count, elements=24, longest=5):
    cases = []
    for name, ours in functions.items():
        for i in range(count):
            dtypes = [DTYPES[(i + 5 * k) % len(DTYPES)] if rng.chance(50) else rng.pick(DTYPES) for k in range(operands)]
            if operands == 2 and rng.chance(50):
                dtypes[1] = dtypes[0]
            if "complex128" in dtypes and name not in COMPLEX:
                continue
            if name == "sinc" and dtypes[0] in ("float16", "float32"):
                # NumPy multiplies by pi in these types: the zeros are lost.
                continue
            if name == "reciprocal" and dtypes[0][0] in "iub":
                continue
            if {"int64", "uint64"} <= set(dtypes) or any("int" in d for d in dtypes) and "uint64" in dtypes and name in (
                    "equal", "not_equal", "less", "less_equal", "greater", "greater_equal"):
                continue
            shape = random_shape(rng, rng.between(0, 3), elements, longest) if rng.chance(95) else [0, 2]
            shapes = [shape] + [_broadcastable(rng, shape) for _ in range(operands - 1)]
            if operands == 2 and rng.chance(2) and shape:
                shapes[1] = [*shape[:-1], shape[-1] + 2]
            parts = [_operand(rng, s, k, dtype) for k, (s, dtype) in enumerate(zip(shapes, dtypes))]
            bases, texts = [part[0] for part in parts], [part[1] for part in parts]
            arrays = [recording.chain([recording.base(base) for base in bases], text) for text in texts]
            case = {"k": ours, "b": bases, "i": texts}
            try:
                with warnings.catch_warnings(), np.errstate(all="ignore"):
                    warnings.simplefilter("ignore")
                    made = np.asarray(getattr(np, name)(*arrays))
                cases.append({**case, **result(made)})
            except TypeError:
                cases.append({**case, "e": "type"})
            except ValueError:
                cases.append({**case, "e": "value"})
    return cases


def mixed_cases_of(rng, functions, count):
    """Whole numbers of 64 bits without signs beside such with signs: no type holds both."""
    cases = []
    for name, ours in functions.items():
        for _ in range(count):
            dtypes = ["uint64", rng.pick(["int8", "int16", "int32", "int64", "int64"])]
            if rng.chance(50):
                dtypes.reverse()
            shape = random_shape(rng, rng.between(0, 3))
            parts = [_operand(rng, s, k, dtype) for k, (s, dtype) in enumerate(zip([shape, _broadcastable(rng, shape)], dtypes))]
            bases, texts = [part[0] for part in parts], [part[1] for part in parts]
            if rng.chance(30):
                # The same bits.
                bases[1], texts[1] = ":".join([dtypes[1], *bases[0].split(":")[1:]]), "1" + texts[0][1:]
            arrays = [recording.chain([recording.base(base) for base in bases], text) for text in texts]
            cases.append({"k": ours, "b": bases, "i": texts, **result(np.asarray(getattr(np, name)(*arrays)))})
    return cases


def into_cases_of(rng, functions, operands, count):
    """With a place for the results, of a type of its own, that may be an operand or lie across it, and with a mask."""
    cases = []
    for name, ours in functions.items():
        for _ in range(count):
            dtypes = [rng.pick(DTYPES[:-1])] * operands
            shape = random_shape(rng, rng.between(0, 3), 40, 7)
            parts = [_operand(rng, s, k, dtype) for k, (s, dtype) in enumerate(zip([shape] * operands, dtypes))]
            bases, texts = [part[0] for part in parts], [part[1] for part in parts]
            arrays = [recording.chain([recording.base(base) for base in bases], text) for text in texts]
            try:
                with warnings.catch_warnings(), np.errstate(all="ignore"):
                    warnings.simplefilter("ignore")
                    plain = np.asarray(getattr(np, name)(*arrays))
            except (TypeError, ValueError):
                continue
            if operands == 2 and dtypes[0] == "uint64" and name not in ("add", "subtract", "multiply", "maximum", "minimum"):
                continue
            case = {"k": ours, "b": bases, "i": texts}
            if rng.chance(30) and plain.dtype == arrays[0].dtype:
                # The first operand has all of a base, and the results go to the same elements, or to them from behind.
                bases[0] = ":".join([dtypes[0], str(math.prod(shape)), *bases[0].split(":")[2:]])
                texts[0] = "|".join(["0", *reshaped(shape)])
                case["o"] = texts[0] + ("|flip:0" if shape and rng.chance(50) else "")
            else:
                own = plain.dtype == bool or name in INEXACT or rng.chance(60)
                dtype = str(plain.dtype) if own else rng.pick(DTYPES[:-1])
                n, operations = place(rng, list(shape), broadcast=False)
                bases.append(f"{dtype}:{n}:{rng.below(1 << 20)}:s")
                case["o"] = "|".join([str(len(bases) - 1), *operations])
            if rng.chance(50):
                n, operations = place(rng, _broadcastable(rng, shape))
                bases.append(f"bool:{n}:{rng.below(1 << 20)}:s")
                case["w"] = "|".join([str(len(bases) - 1), *operations])
            parts = [recording.base(base) for base in bases]
            out = recording.chain(parts, case["o"])
            options = {"where": recording.chain(parts, case["w"])} if "w" in case else {}
            try:
                with warnings.catch_warnings(), np.errstate(all="ignore"):
                    warnings.simplefilter("ignore")
                    getattr(np, name)(*[recording.chain(parts, text) for text in texts], out=out, **options)
                cases.append({**case, **result(out)})
            except ValueError:
                continue
            except TypeError as e:
                cases.append({**case, "e": "casting" if "Cannot cast" in str(e) else "type"})
    return cases


def main():
    rng = Random(31)
    groups = [("unary", cases_of(rng, UNARY, 1, 100)), ("binary", cases_of(rng, BINARY, 2, 170))]
    groups += [("long unary", cases_of(rng, UNARY, 1, 30, 90, 60)), ("long binary", cases_of(rng, BINARY, 2, 30, 90, 60))]
    groups += [("unary into", into_cases_of(rng, UNARY, 1, 70)), ("binary into", into_cases_of(rng, BINARY, 2, 70))]
    groups += [("later unary", cases_of(rng, LATER, 1, 100)), ("mixed signs", mixed_cases_of(rng, MIXED, 60))]
    groups += [("angles into", into_cases_of(rng, ANGLES, 1, 50))]
    recording.write("elementwise", groups)
