"""Inputs and out of numpy.concatenate in one memory. Each function fills in a case, or says that it cannot."""

import math

from layouts import dims, joined, place, random_shape, reshaped, split


def shifted(rng, case, dtype):
    """Rows of one block into other rows of it."""
    rank = rng.between(1, 3)
    block = [rng.between(8, 12), *random_shape(rng, rank - 1, 6, 4)]
    cuts = [(rng.below(block[0]), rng.between(1, 4)) for _ in range(rng.between(1, 3))]
    cuts = [(min(start, block[0] - length), length) for start, length in cuts]
    total = sum(length for _, length in cuts)
    case.bases.append(f"{dtype}:{math.prod(block)}:{rng.below(1 << 20)}:s")
    view = ["0", *reshaped(block, rng.pick("CCF"))]
    permutation = rng.permutation(rank) if rng.chance(30) else list(range(rank))
    turn = [f"t:{dims(permutation)}"] if permutation != list(range(rank)) else []
    axis = permutation.index(0)
    for start, length in cuts:
        flipped = f"[{start}:{start + length}]" if rng.chance(70) else f"[{start}:{start + length}][::-1]"
        case.inputs.append("|".join([*view, *flipped.replace("][", "]|[").split("|"), *turn]))
    if total > block[0]:
        return False
    start = rng.below(block[0] - total + 1)
    window = [f"[{start}:{start + total}]"] + (["[::-1]"] if rng.chance(30) else [])
    case.out = "|".join([*view, *window, *turn])
    if axis:
        case.arguments["x"] = axis
    return True


def scattered(rng, case, dtype):
    """Views of every layout, anywhere in one base."""
    rank = rng.between(1, 4)
    axis = rng.below(rank)
    shapes = split(rng, random_shape(rng, rank, 8, 3), axis, rng.between(1, 3), 1, 2)
    placed = [place(rng, shape) for shape in shapes]
    placed.append(place(rng, joined(shapes, axis), broadcast=False))
    n = max(length for length, _ in placed)
    if n > 80:
        return False
    n += rng.below(6)
    case.bases.append(f"{dtype}:{n}:{rng.below(1 << 20)}:s")
    views = []
    for length, operations in placed:
        offset = rng.between(0, n - length)
        views.append("|".join(["0", f"[{offset}:{offset + length}]", *operations]))
    case.inputs, case.out = views[:-1], views[-1]
    if axis:
        case.arguments["x"] = axis
    return True


def scattered_flat(rng, case, dtype):
    """axis=None with out in the same memory."""
    n = rng.between(20, 40)
    case.bases.append(f"{dtype}:{n}:{rng.below(1 << 20)}:s")
    total = 0
    for _ in range(rng.between(1, 3)):
        shape = random_shape(rng, rng.below(4), 6, 3)
        length, operations = place(rng, shape)
        if length > n:
            return False
        total += math.prod(shape)
        offset = rng.between(0, n - length)
        case.inputs.append("|".join(["0", f"[{offset}:{offset + length}]", *operations]))
    step = rng.pick([1, 1, 2, -1])
    if total * abs(step) > n:
        return False
    start = rng.between(0, n - total * abs(step))
    case.out = f"0|[{start}:{start + total * abs(step)}]" + (f"|[::{step}]" if step != 1 else "")
    case.arguments["x"] = None
    return True
