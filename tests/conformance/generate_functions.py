"""The methods of functions of two elements: reduce, accumulate, reduceat, at and outer."""

import warnings

import numpy as np

import recording
from generate_joins import result
from layouts import place, random_shape
from recording import DTYPES, Random

ORDERED = {"add": "Add", "subtract": "Subtract", "multiply": "Multiply", "maximum": "Maximum", "minimum": "Minimum",
           "fmax": "FMax", "fmin": "FMin", "bitwise_and": "BitwiseAnd", "bitwise_or": "BitwiseOr", "bitwise_xor": "BitwiseXor",
           "gcd": "Gcd", "lcm": "Lcm", "floor_divide": "FloorDivide", "remainder": "Remainder", "divide": "Divide"}
RELATIONS = {"equal": "Equal", "not_equal": "NotEqual", "less": "Less", "less_equal": "LessEqual", "greater": "Greater",
             "greater_equal": "GreaterEqual", "logical_and": "LogicalAnd", "logical_or": "LogicalOr", "logical_xor": "LogicalXor"}
MORE = {**RELATIONS, "power": "Power", "fmod": "FMod", "copysign": "CopySign", "heaviside": "Heaviside", "nextafter": "NextAfter"}
METHODS = ("reduce", "accumulate", "reduceat", "at", "outer")
INTEGERS = DTYPES[1:9]
WHOLE = {"bitwise_and", "bitwise_or", "bitwise_xor", "gcd", "lcm"}
NO_ZERO = {"floor_divide", "remainder", "divide"}


def operand(rng, bases, shape, dtype, mode="t", broadcast=True):
    n, operations = place(rng, list(shape), broadcast=broadcast)
    bases.append(f"{dtype}:{n}:{rng.below(1 << 20)}:{mode}")
    return "|".join([str(len(bases) - 1), *operations])


def types(name):
    if name == "power":
        return INTEGERS + ["bool"]
    if name == "fmod":
        return INTEGERS + ["float32", "float64"]
    if name in ("copysign", "heaviside", "nextafter"):
        return ["float32", "float64", "int32"]
    if name in RELATIONS:
        return INTEGERS + ["bool"] * 8 + ["float32", "float64"]
    return INTEGERS if name in WHOLE else INTEGERS + (["float64"] if name in NO_ZERO else ["float32", "float64", "bool"])


def case_of(rng, method, names=ORDERED, masked=False, kinds=types, show=result):
    name = rng.pick(list(names))
    dtype = rng.pick(kinds(name))
    if dtype == "bool" and name in ("subtract",):
        dtype = "int8"
    if name in ("multiply", "lcm") and dtype[0] == "f" and kinds is types:
        dtype = "int64"
    if method == "at" and name in ("divide", "copysign", "heaviside", "nextafter") and kinds is types:
        dtype = "float64"
    if method == "at" and name == "power" and dtype == "bool":
        dtype = "uint8"
    shape = random_shape(rng, rng.between(1, 3), 30, 6)
    bases = []
    case = {"k": names[name], "m": method, "b": bases, "i": [operand(rng, bases, shape, dtype)]}
    arrays = lambda: [recording.base(base) for base in bases]
    function = getattr(np, name)
    axis = rng.between(-len(shape), len(shape) - 1) if rng.chance(97) else len(shape)
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            if method == "reduce":
                case.update(x=axis, kd=rng.chance(30))
                options = {}
                if rng.chance(25):
                    case["in"] = options["initial"] = rng.pick([1, 2, 7]) if dtype != "bool" else 1
                if masked:
                    mask = [length if rng.chance(70) else 1 for length in shape[rng.below(len(shape)):]]
                    case["i"].append(operand(rng, bases, mask, "bool", broadcast=False))
                    options["where"] = recording.chain(arrays(), case["i"][1])
                made = function.reduce(recording.chain(arrays(), case["i"][0]), axis=axis, keepdims=case["kd"], **options)
            elif method == "accumulate":
                case["x"] = axis
                made = function.accumulate(recording.chain(arrays(), case["i"][0]), axis=axis)
            elif method == "reduceat":
                case["x"] = axis
                length = shape[axis] if axis < len(shape) else 3
                case["at"] = [rng.below(length) if rng.chance(98) else length for _ in range(rng.between(1, 5))]
                made = function.reduceat(recording.chain(arrays(), case["i"][0]), case["at"], axis=axis)
            elif method == "outer":
                case["i"].append(operand(rng, bases, random_shape(rng, rng.between(0, 2), 8, 4), rng.pick(kinds(name))))
                if {"int64", "uint64"} <= {b.split(":")[0] for b in bases}:
                    return None
                made = function.outer(*[recording.chain(arrays(), text) for text in case["i"]])
                if name == "power" and made.dtype.kind == "f":
                    return None
                if made.dtype == np.float16 and kinds is types or made.dtype == bool and name == "subtract":
                    return None
            else:
                case["i"] = [operand(rng, bases, shape, dtype, broadcast=False)]
                count = rng.between(1, 6)
                case["at"] = [rng.between(-shape[0], shape[0] - 1) if rng.chance(98) else shape[0] for _ in range(count)]
                case["i"].append(operand(rng, bases, [count, *shape[1:]] if rng.chance(60) else shape[1:], dtype))
                parts = arrays()
                made = recording.chain(parts, case["i"][0])
                function.at(made, case["at"], recording.chain(parts, case["i"][1]))
        return {**case, **show(np.asarray(made))}
    except TypeError as e:
        return {**case, "e": "casting" if "Cannot cast" in str(e) else "type"}
    except (ValueError, IndexError) as e:
        return {**case, "e": recording.error(e)}


def cases_of(count, make):
    cases = []
    while len(cases) < count:
        case = make()
        if case is not None:
            cases.append(case)
    return cases


def main():
    rng = Random(81)
    groups = []
    for method in METHODS:
        groups.append((method, cases_of(1000, lambda: case_of(rng, method))))
    for method in METHODS:
        groups.append((f"more {method}", cases_of(600, lambda: case_of(rng, method, MORE))))
    groups.append(("reduce where", cases_of(1000, lambda: case_of(rng, "reduce", {**ORDERED, **MORE}, masked=True))))
    recording.write("functions", groups)
