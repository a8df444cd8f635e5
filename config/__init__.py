"""What ships as data: policies, templates, workflows."""

# ruff: noqa: PTH118, PTH120, PTH123
# pathlib and importlib.resources would cost a check of one file a fifth of its time.

import os.path

_HERE = os.path.dirname(__file__)


def read_text(name: str) -> str:
    """Return a shipped file's text by its path below `config`, such as `policies/default.yml`."""
    with open(os.path.join(_HERE, name), encoding="utf-8") as file:
        return file.read()
