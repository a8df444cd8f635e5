"""What ships as data: policies, templates, workflows."""

from importlib.resources import files


def read_text(name: str) -> str:
    """Return a shipped file's text by its path below `config`, such as `policies/default.yml`."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")
