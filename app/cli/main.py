"""The table of commands; only the chosen one is imported."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType, SimpleNamespace

from app.cli.plain_call import read_plain_call
from app.errors import AfterwordError

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from argparse import HelpFormatter

# What each command is for, in one line, as its module's HELP says too; in the order in which people meet them.
COMMANDS = {
    "check": "review postmortems: wording, action items, completeness",
    "lsp": "review postmortems in an editor while they are written (language server)",
    "show": "print what was read from a document",
    "explain": "print the page of a rule",
    "rules": "list the rules",
    "new": "start a postmortem from the template",
    "init": "write a policy, a postmortem template, an incident form and a workflow",
    "doctor": "check credentials, rights, policy and markers, and say what to fix",
    "track": "open an issue for each action item of the postmortems that reached the default branch",
    "sweep": "remind and escalate what is overdue today, each step once",
    "report": "print the completion figures, or post the weekly metrics issue",
    "sync": "read issues and documents again; with --adopt bring old postmortems in",
    "rebuild": "make the database again from what stands on the forge",
    "pause": "let nothing be written to a forge until `afterword resume`",
    "resume": "let go again what `afterword pause` holds back",
    "replay": "try again what failed at every attempt: dead deliveries and effects",
}
PROMPT = frozenset({"check"})  # commands that people wait for in an editor or before a commit
WIDTH = 110  # columns of a help text
NOT_USABLE = 2  # exit status: the call, or something it needs, could not be used
EPILOG = """\
examples:
  afterword check                       review every postmortem of this repository
  afterword check --diff origin/main    review what this branch changes
  afterword explain AW101               what a rule asks for, and why
  afterword COMMAND --help              more about a command

exit status: 0 nothing to say, 1 findings, 2 the call or an input could not be used
"""


def run(arguments: Sequence[str]) -> int:
    """Run one command; return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    name = arguments[0] if arguments else "--help"
    if name not in COMMANDS:
        return _without_command(arguments or ["--help"])
    try:
        return _run_command(name, arguments[1:])
    except AfterwordError as error:
        print(f"afterword: {error}", file=sys.stderr)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print("afterword: stopped.", file=sys.stderr)
    return NOT_USABLE


def _run_command(name: str, arguments: Sequence[str]) -> int:
    gc.disable()  # an import leaves no garbage, and what it makes stays
    module = _load(name)
    gc.freeze()
    gc.enable()
    if module is None:
        return NOT_USABLE
    plain = read_plain_call(module, arguments) if name in PROMPT else None
    status: int = module.run(plain or _parsed(name, module, arguments))
    sys.stdout.flush()
    return status


def _parsed(name: str, module: ModuleType, arguments: Sequence[str]) -> SimpleNamespace:
    from argparse import ArgumentParser

    parser = ArgumentParser(
        prog=f"afterword {name}",
        description=getattr(module, "DESCRIPTION", module.HELP),
        formatter_class=_formatter,
        allow_abbrev=False,
    )
    module.configure(parser)
    return parser.parse_args(arguments, SimpleNamespace())


def _formatter(prog: str) -> "HelpFormatter":
    from argparse import RawDescriptionHelpFormatter

    # Left to itself, argparse imports shutil to ask for the width, even where no help is printed.
    columns = os.environ.get("COLUMNS", "")
    return RawDescriptionHelpFormatter(prog, width=int(columns) if columns.isdecimal() else WIDTH)


def _load(name: str) -> ModuleType | None:
    """Import a command; None where a part of the installation that it needs is missing."""
    try:
        return import_module(f"app.cli.{name}")
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] in ("app", "config"):
            raise
        extra = "lsp" if name == "lsp" else "server"
        print(
            f"afterword: `{name}` needs {error.name}, which comes with the {extra} parts. "
            f"Install them: pip install 'afterword[{extra}]'",
            file=sys.stderr,
        )
        return None


def _without_command(arguments: Sequence[str]) -> int:
    from argparse import ArgumentParser

    width = max(map(len, COMMANDS))
    table = "\n".join(f"  {name:<{width}}  {text}" for name, text in COMMANDS.items())
    parser = ArgumentParser(
        prog="afterword",
        description=f"Postmortems that live in git: blameless, complete and acted on.\n\ncommands:\n{table}",
        epilog=EPILOG,
        formatter_class=_formatter,
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    parser.add_argument("command", nargs="?", metavar="COMMAND", help="one of the commands above")
    chosen = parser.parse_args(arguments)
    if chosen.version:
        print(f"afterword {version()}")
        return 0
    if chosen.command:
        from difflib import get_close_matches  # only for a slip of the pen

        near = get_close_matches(chosen.command, COMMANDS, n=1)
        hint = f" Did you mean `{near[0]}`?" if near else " `afterword --help` lists them."
        print(f"afterword: there is no command `{chosen.command}`.{hint}", file=sys.stderr)
    return NOT_USABLE


def version() -> str:
    """Return the version that is installed."""
    from importlib import metadata  # slow to import, and only needed where the version is shown

    return metadata.version("afterword")
