"""`afterword`, also as `python -m app`."""

import os
import sys

from app.cli.main import PROMPT, run


def main() -> int:
    """Run the command line; return the exit status."""
    status = run(sys.argv[1:])
    if sys.argv[1:2] and sys.argv[1] in PROMPT:
        sys.stdout.flush()
        sys.stderr.flush()
        # Python would take every module apart before it ends, which costs a check of one file a tenth of its time.
        os._exit(status)
    return status


if __name__ == "__main__":
    sys.exit(main())
