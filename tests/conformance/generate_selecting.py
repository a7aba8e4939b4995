"""Routines that take elements by indices or truth values, that write to where these point, and that choose among arrays."""

import warnings

import numpy as np

import recording
from generate_grids import answer, called, input_case
from generate_views import View
from layouts import random_shape
from recording import DTYPES, Random, mode_for

INTEGERS = ["int64", "int64", "int32", "int8", "uint8", "int16", "uint32"]
STYLES = ["C", "F", "permuted", "steps", "reversed", "spaced permuted", "dropped", "F steps"]


def _shape(rng, least=0, elements=40):
    shape = random_shape(rng, rng.between(least, 4), elements, 6)
    if shape and rng.chance(6):
        shape[rng.below(len(shape))] = 0
    return shape


def _part(dtype, shape, values):
    return {"t": dtype, "s": list(shape), "v": values}, np.array(values, dtype=dtype).reshape(shape)


def _indices(rng, length, shape, mode="raise"):
    """Numbers of places; beyond the ends where the mode allows it, and now and then where it does not."""
    dtype = rng.pick(INTEGERS)
    beyond = mode != "raise" or rng.chance(3)
    low = 0 if dtype.startswith("u") else -length
    low, high = (3 * low, 3 * length + 1) if beyond else (low, length - 1)
    count = int(np.prod(shape, dtype=np.int64))
    return _part(dtype, shape, [rng.between(low, max(low, high)) for _ in range(count)])


def _flags(rng, count, dtype=None, shape=None):
    """Truth values, often of another type than bool."""
    dtype = dtype or ("bool" if rng.chance(60) else rng.pick(DTYPES))
    share = rng.pick([0, 20, 50, 50, 80, 100])
    values = [rng.pick([1, 1, 1 if dtype == "bool" else 7]) if rng.chance(share) else 0 for _ in range(count)]
    return _part(dtype, [count] if shape is None else shape, values)


def _axis(rng, shape):
    if rng.chance(25):
        return None
    rank = max(1, len(shape))
    return rng.pick([rank, -rank - 1]) if rng.chance(3) else rng.between(-rank, rank - 1)


def _length(shape, axis):
    if axis is None:
        return int(np.prod(shape, dtype=np.int64))
    return shape[axis] if shape and -len(shape) <= axis < len(shape) else 1


def take(rng):
    cases = []
    for _ in range(480):
        a = View(rng, _shape(rng))
        axis, mode = _axis(rng, a.shape), rng.pick(["raise", "raise", "wrap", "clip"])
        shape = rng.pick([[], [0], [1], [rng.between(1, 9)], [rng.between(1, 3), rng.between(1, 4)], [2, 1, 2]])
        part, indices = _indices(rng, _length(a.shape, axis), shape, mode)
        case = input_case("take", a, x=[part], d=mode, **({} if axis is None else {"z": axis}))
        cases.append(called(case, lambda a: np.take(a, indices, axis=axis, mode=mode)))
    for _ in range(80):
        a = View(rng, random_shape(rng, rng.between(1, 3), 30, 5), "int32")
        axis = rng.below(a.rank)
        part, indices = _indices(rng, a.shape[axis], [rng.between(1, 4)])
        shape = [*a.shape[:axis], len(indices) + (1 if rng.chance(6) else 0), *a.shape[axis + 1:]]
        out = View(rng, shape, "int32", style=rng.pick(STYLES))
        cases.append(written(input_case("take out", out, a, x=[part], z=axis), lambda out, a: np.take(
            a, indices, axis=axis, out=out)))
    return cases


def take_along_axis(rng):
    cases = []
    for _ in range(350):
        a = View(rng, _shape(rng, 1))
        axis = _axis(rng, a.shape)
        if axis is None:
            shape = [rng.between(0, 6)] if rng.chance(95) else [1, 2]
        else:
            shape = [1 if rng.chance(15) else n for n in a.shape]
            if -a.rank <= axis < a.rank:
                shape[axis] = rng.between(0, 4)
            if rng.chance(4):
                shape = rng.pick([shape[1:], [1, *shape], [n + 1 for n in shape]])
        part, indices = _indices(rng, _length(a.shape, axis), shape)
        case = input_case("take_along_axis", a, x=[part], **({} if axis is None else {"z": axis}))
        cases.append(called(case, lambda a: np.take_along_axis(a, indices, axis)))
    return cases


def by_truth(rng):
    cases = []
    for _ in range(350):
        a = View(rng, _shape(rng))
        size = int(np.prod(a.shape, dtype=np.int64))
        part, condition = _flags(rng, max(0, size + rng.pick([0, 0, 0, 0, -1, -3, 2])))
        cases.append(called(input_case("extract", a, x=[part]), lambda a: np.extract(condition, a)))
    for _ in range(400):
        a = View(rng, _shape(rng))
        axis = _axis(rng, a.shape)
        part, condition = _flags(rng, max(0, _length(a.shape, axis) + rng.pick([0, 0, 0, 0, -1, -2, 1])))
        if rng.chance(3):
            part, condition = _flags(rng, 4, shape=rng.pick([[2, 2], [4, 1]]))
        case = input_case("compress", a, x=[part], **({} if axis is None else {"z": axis}))
        cases.append(called(case, lambda a: np.compress(condition, a, axis=axis)))
    return cases


def where_true(rng):
    cases = []
    for _ in range(360):
        kind = rng.pick(["nonzero", "flatnonzero", "argwhere"])
        if rng.chance(50):
            view = View(rng, _shape(rng), "bool" if rng.chance(60) else rng.pick(DTYPES))
            cases.append(called(input_case(kind, view), getattr(np, kind)))
            continue
        shape = _shape(rng)
        part, a = _flags(rng, int(np.prod(shape, dtype=np.int64)), shape=shape)
        cases.append(answer({"k": kind, "x": [part]}, lambda: getattr(np, kind)(a)))
    return cases


def _broadcasting(rng, common):
    shape = [1 if rng.chance(20) else n for n in common[rng.below(len(common) + 1) if rng.chance(30) else 0:]]
    if shape and rng.chance(1):
        shape[-1] += 1
    return shape


def choosing(rng):
    cases = []
    for _ in range(420):
        common = _shape(rng)
        one = rng.pick(DTYPES)
        condition = View(rng, _broadcasting(rng, common), "bool" if rng.chance(80) else rng.pick(DTYPES))
        x = View(rng, _broadcasting(rng, common), one)
        y = View(rng, _broadcasting(rng, common), one if rng.chance(60) else rng.pick(DTYPES))
        cases.append(called(input_case("where", condition, x, y), np.where))
    for _ in range(280):
        common, dtype = _shape(rng), rng.pick(DTYPES)
        count = rng.between(1, 4)
        conditions = [View(rng, _broadcasting(rng, common), "bool") for _ in range(count)]
        choices = [View(rng, _broadcasting(rng, common), dtype) for _ in range(count - (1 if rng.chance(2) else 0))]
        case = input_case("select", *conditions, *choices, z=count, t=dtype)
        default = np.dtype(dtype).type(1)
        cases.append(called(case, lambda *views: np.select(list(views[:count]), list(views[count:]), default)))
    for _ in range(280):
        common, dtype = _shape(rng), rng.pick(DTYPES)
        count, mode = rng.between(1, 5), rng.pick(["raise", "wrap", "clip"])
        shape = _broadcasting(rng, common)
        beyond = mode != "raise" or rng.chance(4)
        size = int(np.prod(shape, dtype=np.int64))
        part, numbers = _part(
            rng.pick(["int64", "int32", "int8"]), shape,
            [rng.between(-7, 12) if beyond else rng.below(count) for _ in range(size)])
        case = input_case("choose", *[View(rng, _broadcasting(rng, common), dtype) for _ in range(count)],
                          x=[part], d=mode, t=dtype)
        cases.append(called(case, lambda *views: np.choose(numbers, views, mode=mode)))
    return cases


def written(case, call):
    """What a call has changed in the memory of the first array."""
    bases = [recording.base(text) for text in case["b"]]
    arrays = [recording.chain(bases, text) for text in case["i"]]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", np.exceptions.ComplexWarning)
            call(*arrays)
        return {**case, "w": recording.dump(bases[0])}
    except (ValueError, IndexError, TypeError) as e:
        text = str(e)
        read_only = "read-only" in text or "not writeable" in text or "readonly" in text
        return {**case, "e": "readonly" if read_only else recording.error(e)}


def _target(rng, least=0):
    dtype = rng.pick(DTYPES)
    target = View(rng, _shape(rng, least), dtype, style=rng.pick(STYLES))
    if rng.chance(3):
        target.then("ro")
    return target, dtype


def _values(rng, dtype, shape, rule="same_kind"):
    """Values, mostly of a type that converts."""
    other = dtype if rng.chance(50) else rng.pick(DTYPES)
    if not np.can_cast(other, dtype, rule) and rng.chance(90):
        other = dtype
    values = View(rng, shape, other)
    values.base = values.base[:-1] + ("t" if mode_for(other, dtype) == "t" or dtype.startswith("u") else "s")
    return values


def writing_by_index(rng):
    cases = []
    for _ in range(420):
        target, dtype = _target(rng)
        size, mode = int(np.prod(target.shape, dtype=np.int64)), rng.pick(["raise", "raise", "wrap", "clip"])
        part, indices = _indices(rng, size, rng.pick([[], [0], [1], [rng.between(1, 9)], [2, 3]]), mode)
        values = _values(rng, dtype, rng.pick([[], [1], [2], [3], [rng.between(1, 12)], [2, 2], [0]]), "unsafe")
        cases.append(written(input_case("put", target, values, x=[part], d=mode), lambda a, v: np.put(
            a, indices, v, mode=mode)))
    for _ in range(330):
        target, dtype = _target(rng, 1)
        axis = _axis(rng, target.shape)
        if axis is None:
            shape = [rng.between(0, 6)]
        else:
            shape = [1 if rng.chance(15) else n for n in target.shape]
            if -target.rank <= axis < target.rank:
                shape[axis] = rng.between(0, 4)
            if rng.chance(4):
                shape = rng.pick([shape[1:], [1, *shape], [n + 1 for n in shape]])
        part, indices = _indices(rng, _length(target.shape, axis), shape)
        full = shape if axis is None or len(shape) != target.rank else [
            n if i == axis % target.rank else max(n, m) for i, (n, m) in enumerate(zip(shape, target.shape))]
        values = _values(rng, dtype, [1 if rng.chance(15) else n for n in full] if rng.chance(70) else [], "unsafe")
        case = input_case("put_along_axis", target, values, x=[part], **({} if axis is None else {"z": axis}))
        cases.append(written(case, lambda a, v: np.put_along_axis(a, indices, v, axis)))
    return cases


def writing_by_truth(rng):
    cases = []
    for _ in range(640):
        kind = rng.pick(["place", "putmask"])
        target, dtype = _target(rng)
        shape = [*target.shape[:-1], target.shape[-1] + 1] if target.shape and rng.chance(3) else target.shape
        size = int(np.prod(shape, dtype=np.int64))
        part, mask = _flags(rng, size, shape=shape if rng.chance(70) else [size])
        values = _values(rng, dtype, rng.pick([[], [1], [2], [3], [rng.between(1, 12)], [2, 2], [0]]), "safe")
        case = input_case(kind, target, values, x=[part])
        cases.append(written(case, lambda a, v: getattr(np, kind)(a, mask, v)))
    for _ in range(400):
        target, dtype = _target(rng)
        rule = rng.pick(["no", "equiv", "safe", "same_kind", "same_kind", "unsafe"])
        values = _values(rng, dtype, _broadcasting(rng, target.shape), rule)
        views = [target, values]
        if rng.chance(80):
            views.append(View(rng, _broadcasting(rng, target.shape), "bool"))
        cases.append(written(input_case("copyto", *views, d=rule), lambda dst, src, *where: np.copyto(
            dst, src, rule, **({"where": where[0]} if where else {}))))
    return cases


def choosing_of_any_types(rng):
    cases = []
    defaults = {"none": 0, "integer": 7, "floating": 2.5, "complex": 1 - 2j}
    for _ in range(300):
        common, count, default = _shape(rng), rng.between(1, 3), rng.pick(sorted(defaults))
        conditions = [View(rng, _broadcasting(rng, common), "bool") for _ in range(count)]
        # Beside narrower types a complex number would make a type that there is only in NumPy.
        choices = [View(rng, _broadcasting(rng, common), "float64" if default == "complex" else rng.pick(DTYPES))
                   for _ in range(count)]
        case = input_case("select any", *conditions, *choices, z=count, d=default)
        cases.append(called(case, lambda *views: np.select(
            list(views[:count]), list(views[count:]), defaults[default])))
    return cases


def main():
    topics = [take, take_along_axis, by_truth, where_true, choosing, writing_by_index, writing_by_truth, choosing_of_any_types]
    recording.write("selecting", [(topic.__name__, topic(Random(number + 733))) for number, topic in enumerate(topics)])


if __name__ == "__main__":
    main()
