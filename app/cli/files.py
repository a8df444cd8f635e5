"""Files that are written as a whole or not at all."""

import os
import tempfile
from pathlib import Path

from app.errors import AuthorError


def replace_file(file: Path, data: bytes) -> None:
    """Give a file a new content in one step; its mode stays. Raises AuthorError where it cannot be written."""
    target = file.resolve()
    try:
        mode = target.stat().st_mode & 0o7777 if target.exists() else 0o644
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(13, "it is read-only")
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".afterword-")
        try:
            with os.fdopen(handle, "wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(handle)
            Path(name).chmod(mode)
            Path(name).replace(target)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise AuthorError(f"{file} could not be written: {error.strerror}.") from error
