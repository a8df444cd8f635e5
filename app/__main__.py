"""`afterword`, also as `python -m app`."""

import sys

from app.cli.main import run


def main() -> int:
    """Run the command line; return the exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
