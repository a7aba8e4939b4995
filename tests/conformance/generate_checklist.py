"""Lists the names of NumPy's own tests of what this library has too, a file each in checklist/.

tests/NdArray.Tests/Checklist says which behaviour of them each test of this library shows; what cannot apply here is in
checklist/not-applicable.md with the reason.
"""

import ast
import pathlib

import numpy as np

PLACE = pathlib.Path(__file__).parent / "checklist"
FILES = [
    ("numpy/_core/tests/test_shape_base.py", None),
    ("numpy/lib/tests/test_shape_base.py", None),
    ("numpy/lib/tests/test_arraypad.py", None),
    ("numpy/lib/tests/test_index_tricks.py", None),
    ("numpy/_core/tests/test_indexing.py", None),
    ("numpy/lib/tests/test_function_base.py", {"TestInsert", "TestDelete", "TestSelect", "TestExtins"}),
]


def tests_of(path, classes):
    """Names as Class.test, of functions outside of classes as test."""
    names = []
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef) and (classes is None or node.name in classes):
            names += [f"{node.name}.{f.name}" for f in node.body
                      if isinstance(f, ast.FunctionDef) and f.name.startswith("test")]
        elif isinstance(node, ast.FunctionDef) and node.name.startswith("test") and classes is None:
            names.append(node.name)
    return names


def main():
    root = pathlib.Path(np.__file__).parent.parent
    PLACE.mkdir(exist_ok=True)
    for file, classes in FILES:
        names = list(dict.fromkeys(tests_of(root / file, classes)))
        target = PLACE / (file.removeprefix("numpy/").removesuffix(".py").replace("/", ".") + ".txt")
        target.write_text("".join(f"{name}\n" for name in names))
        print(f"{target.name}: {len(names)} tests")


if __name__ == "__main__":
    main()
