"""Records NumPy's answers in data/, for the tests to replay. Runs main() of every generate_*.py beside it.

Run by a maintainer, with NumPy 2.2, when cases are added; the same script gives the same files. Topics can be named:
generate.py concatenate views
"""

import importlib
import pathlib
import sys

HERE = pathlib.Path(__file__).parent


def main(topics):
    sys.path.insert(0, str(HERE))
    for path in sorted(HERE.glob("generate_*.py")):
        if not topics or path.stem.removeprefix("generate_") in topics:
            sys.argv = [str(path)]
            importlib.import_module(path.stem).main()


if __name__ == "__main__":
    main(sys.argv[1:])
