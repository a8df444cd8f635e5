"""Finds the reference material that tests read but the project does not ship."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def shared_path(name: str) -> Path:
    """Return a file of the reference material, or skip the test where the material is absent."""
    path = Path(os.environ.get("AFTERWORD_SHARED", ROOT.parent / "shared")) / name
    if not path.exists():
        pytest.skip(f"{name} is not here: set AFTERWORD_SHARED to the reference material to run this test")
    return path
