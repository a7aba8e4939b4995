"""Windows that slide, views of any strides within their memory, and functions along axes."""

import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view

import recording
from generate_grids import called, flags, input_case
from generate_views import View, some_axis
from layouts import random_shape
from recording import Random

WRITEABLE_STYLES = ["C", "F", "permuted", "steps", "reversed", "spaced permuted", "dropped", "grown", "F steps"]


def _view(rng, lowest, highest, elements=30):
    view = View(rng, random_shape(rng, rng.between(lowest, highest), elements, 6),
                style=rng.pick(WRITEABLE_STYLES) if rng.chance(85) else None)
    if rng.chance(8):
        view.then("ro")
    return view


def _recorded(case, call):
    """A view of the one base, in full."""
    bases = [recording.base(case["b"][0])]
    a = recording.chain(bases, case["i"][0])
    try:
        view = call(a)
    except (ValueError, TypeError) as e:
        return {**case, "e": recording.error(e)}
    return {**case, "t": view.dtype.name, "s": list(view.shape), "n": recording.strides(view),
            "f": flags(view, bases), "r": recording.dump(view)}


def windows(rng):
    cases = []
    for _ in range(420):
        view = _view(rng, 0 if rng.chance(4) else 1, 4)
        shape = view.shape
        if rng.chance(40):
            axes = None
            window = [rng.between(0 if rng.chance(3) else 1, length) for length in shape]
        else:
            axes = [some_axis(rng, len(shape)) for _ in range(rng.between(1, 3))]
            window = [rng.between(1, max(1, (shape[axis] if -len(shape) <= axis < len(shape) else 1) - rng.below(3)))
                      for axis in axes]
        if window and rng.chance(7):
            window = rng.pick([[*window, 1], window[:-1], [*window[:-1], 9], [*window[:-1], -1]])
        if axes is None and not window:
            continue
        case = input_case("windows", view, v=window, p=rng.chance(30), **({} if axes is None else {"x": axes}))
        cases.append(_recorded(case, lambda a: sliding_window_view(
            a, tuple(window), axis=None if axes is None else tuple(axes), writeable=case["p"])))
    return cases


def _offset(a, base):
    return (a.__array_interface__["data"][0] - base.__array_interface__["data"][0]) // a.itemsize


def _is_within(offset, shape, strides, length):
    if 0 in shape:
        return True
    reaches = [(n - 1) * stride for n, stride in zip(shape, strides)]
    return offset + sum(r for r in reaches if r < 0) >= 0 and offset + sum(r for r in reaches if r > 0) < length


def _are_apart(shape, strides):
    """Whether no two elements have the same place, found by going to all."""
    places = np.zeros((), np.int64)
    for n, stride in zip(shape, strides):
        places = places[..., None] + np.arange(n) * stride
    return len(np.unique(places)) == places.size


def strided(rng):
    """Views within the memory; and outside of it, where this library refuses and NumPy is not asked."""
    cases, outside = [], 0
    while len(cases) < 480:
        view = _view(rng, 0, 3)
        base = recording.base(view.base)
        a = recording.chain([base], view.text)
        if a.size == 0:
            continue
        shape = random_shape(rng, rng.between(0, 4), 40, 6)
        if shape and rng.chance(4):
            shape[rng.below(len(shape))] = 0
        strides = [rng.between(-4, 4) if rng.chance(80) else rng.between(-12, 12) for _ in shape]
        writeable = rng.pick([None, None, True, False])
        case = input_case("strided", view, v=shape, x=strides, p=writeable)
        if not _is_within(_offset(a, base), shape, strides, len(base)):
            if outside < 80:
                outside += 1
                cases.append({**case, "e": "value"})
            continue
        case["y"] = _are_apart(shape, strides)
        cases.append(_recorded(case, lambda a: as_strided(
            a, shape, [stride * a.itemsize for stride in strides], writeable=writeable is not False)))
    for shape, strides in [([2], [1, 1]), ([2, 2], [1])]:
        case = input_case("strided", View(rng, [4], style="C"), v=shape, x=strides, p=None)
        cases.append(_recorded(case, lambda a: as_strided(a, shape, [stride * a.itemsize for stride in strides])))
    return cases


ALONG = {
    "flip": lambda part: part[::-1],
    "first two": lambda part: part[:2],
    "diag": np.diag,
    "last": lambda part: part[-1],
    "none": lambda part: part[:0],
}
OVER = {
    "flip": np.flip,
    "first": lambda a, axis: np.take(a, 0, axis),
    "swap": lambda a, axis: np.take(a, [-1, 0], axis),
}


def along(rng):
    cases = []
    for _ in range(260):
        shape = random_shape(rng, rng.between(1, 4), 40, 4)
        if rng.chance(5):
            shape[rng.below(len(shape))] = 0
        axis = some_axis(rng, len(shape))
        name = rng.pick(list(ALONG))
        if name == "last" and -len(shape) <= axis < len(shape) and shape[axis] == 0:
            continue
        case = input_case("along", View(rng, shape, "int32"), d=name, x=axis)
        cases.append(called(case, lambda a: np.apply_along_axis(ALONG[name], axis, a)))
    return cases


def over(rng):
    cases = []
    for _ in range(90):
        shape = random_shape(rng, rng.between(1, 4), 40, 4)
        axes = [rng.between(-len(shape), len(shape) - 1) for _ in range(rng.between(1, 3))]
        name = rng.pick(list(OVER))
        case = input_case("over", View(rng, shape, "int32"), d=name, x=axes)
        cases.append(called(case, lambda a: np.apply_over_axes(OVER[name], a, axes)))
    return cases


def main():
    topics = [windows, strided, along, over]
    recording.write("windows", [(topic.__name__, topic(Random(number + 541))) for number, topic in enumerate(topics)])


if __name__ == "__main__":
    main()
