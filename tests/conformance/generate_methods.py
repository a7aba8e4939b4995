"""The methods of functions of two elements again: of complex numbers, of half precision, of angles, logarithms and shifts."""

import recording
from generate_functions import METHODS, ORDERED, RELATIONS, case_of, cases_of
from recording import Random

COMPLEX = {name: ORDERED[name] for name in ("add", "subtract", "multiply", "maximum", "minimum", "fmax", "fmin", "divide")}
COMPLEX = {**COMPLEX, **RELATIONS, "power": "Power", "float_power": "FloatPower"}
HALF = {name: ORDERED[name] for name in ("add", "subtract", "multiply", "maximum", "minimum", "fmax", "fmin", "floor_divide",
                                         "remainder", "divide")}
HALF = {**HALF, **RELATIONS, "fmod": "FMod", "copysign": "CopySign", "heaviside": "Heaviside", "nextafter": "NextAfter",
        "power": "Power", "arctan2": "ArcTan2", "hypot": "Hypot", "logaddexp": "LogAddExp", "logaddexp2": "LogAddExp2"}
SERIES = {"arctan2": "ArcTan2", "hypot": "Hypot", "logaddexp": "LogAddExp", "logaddexp2": "LogAddExp2", "float_power": "FloatPower"}
SHIFTS = {"left_shift": "LeftShift", "right_shift": "RightShift"}


def of_series(name):
    return ["float64"] if name == "float_power" else ["float32", "float64"]


def of_shifts(_):
    return ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]


def groups():
    rng = Random(92)
    for topic, names, kinds, count in [("complex", COMPLEX, lambda _: ["complex128"], 120), ("half", HALF, lambda _: ["float16"], 120),
                                       ("series", SERIES, of_series, 100), ("shifts", SHIFTS, of_shifts, 60)]:
        for method in METHODS:
            yield f"{topic} {method}", cases_of(count, lambda: case_of(rng, method, names, kinds=kinds, show=recording.in_full))
    for topic, names, kinds in [("complex", COMPLEX, lambda _: ["complex128"]), ("half", HALF, lambda _: ["float16"])]:
        yield f"{topic} reduce where", cases_of(
            100, lambda: case_of(rng, "reduce", names, masked=True, kinds=kinds, show=recording.in_full))


def main():
    recording.run_without_vectors(__file__)


if __name__ == "__main__":
    recording.write("methods", list(groups()))
